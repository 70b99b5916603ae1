// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/probes.h"
#include "probes/responder/responder_probe.h"

#include <mutex>
#include <optional>

namespace fix789::probes {

/// Asks our responder in parallel with the server, once per run, and adds its observation to the server's. If it cannot ask
/// the responder, it reports that and goes on without it.
class ResponderProbes : public Probes {
public:
    ResponderProbes(const Probes &server, ResponderQuestion question, Datagrams &datagrams, const Clock &clock, const Dns &dns,
                    std::function<QByteArray(qsizetype)> random);

    Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override;
    Result<PortalObservation> portal(const Progress &progress) const override;
    Result<std::vector<UdpControl>> udpControls(const Progress &progress) const override;
    Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const override;

private:
    void askOnce(const Progress &progress) const;

    const Probes &m_server;
    ResponderQuestion m_question;
    Datagrams &m_datagrams;
    const Clock &m_clock;
    const Dns &m_dns;
    std::function<QByteArray(qsizetype)> m_random;
    mutable std::mutex m_mutex;
    mutable std::optional<Result<ResponderObservation>> m_observation;
};

} // namespace fix789::probes
