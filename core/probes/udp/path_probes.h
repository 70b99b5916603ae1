// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/settings.h"
#include "ports/clock.h"
#include "ports/datagrams.h"
#include "ports/dns.h"
#include "ports/probes.h"
#include "probes/credential_gate.h"

#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace fix789::probes {

/// Tests with other servers whether UDP leaves and whether DNS answers are genuine, once per run, in parallel with the rest.
/// If the run proves a key to the server, they control the gate: no proof leaves for an address that may belong to another
/// host.
class PathProbes : public Probes {
public:
    /// `gate`: nullptr without secrets.
    PathProbes(const Probes &inner, CredentialGate *gate, UdpSettings udp, NameSettings names, Datagrams &datagrams,
               const Clock &clock, const Dns &dns, std::function<QByteArray(qsizetype)> random);

    Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override;
    Result<PortalObservation> portal(const Progress &progress) const override;
    Result<std::vector<UdpControl>> udpControls(const Progress &progress) const override;
    Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const override;

private:
    const Probes &m_inner;
    CredentialGate *m_gate;
    UdpSettings m_udp;
    NameSettings m_names;
    Datagrams &m_datagrams;
    const Clock &m_clock;
    const Dns &m_dns;
    std::function<QByteArray(qsizetype)> m_random;
    mutable std::mutex m_udpMutex;
    mutable std::optional<Result<std::vector<UdpControl>>> m_controls;
    mutable std::mutex m_namesMutex;
    mutable std::vector<std::pair<QString, Result<std::vector<NameAnswer>>>> m_answers; ///< by server
};

} // namespace fix789::probes
