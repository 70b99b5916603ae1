// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/settings.h"
#include "ports/clock.h"
#include "ports/dns.h"
#include "ports/http.h"
#include "ports/probes.h"
#include "probes/credential_gate.h"

#include <functional>
#include <mutex>
#include <optional>

namespace fix789::probes {

/// URLs of the network's captive portal API (RFC 8908) from its DHCP (RFC 8910); an empty list is an answer.
using AnnouncedApis = std::function<std::vector<QUrl>()>;

/// Requests all pages in parallel, once, with a new nonce for the challenge. At most kPortalLimit.
/// Errors: NotSupported (everything is switched off), Cancelled.
inline constexpr std::chrono::milliseconds kPortalLimit{3600};
Result<PortalObservation> askPortal(const PortalSettings &settings, const Http &http, const Dns &dns, const Clock &clock,
                                    const std::function<QByteArray(qsizetype)> &random, const Progress &progress,
                                    const AnnouncedApis &announced = {});

/// Probes for a captive portal, once per run, in parallel with other probes. If the run proves a key to the server, they
/// control the gate: no proof leaves for a network that answers in place of others.
class PortalProbes : public Probes {
public:
    /// `gate`: nullptr without secrets.
    PortalProbes(const Probes &server, CredentialGate *gate, PortalSettings settings, const Http &http, const Dns &dns,
                 const Clock &clock, std::function<QByteArray(qsizetype)> random, AnnouncedApis announced = {});

    Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override;
    Result<PortalObservation> portal(const Progress &progress) const override;
    Result<std::vector<UdpControl>> udpControls(const Progress &progress) const override;
    Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const override;

private:
    const Probes &m_server;
    CredentialGate *m_gate;
    PortalSettings m_settings;
    const Http &m_http;
    const Dns &m_dns;
    const Clock &m_clock;
    std::function<QByteArray(qsizetype)> m_random;
    AnnouncedApis m_announced;
    mutable std::mutex m_mutex;
    mutable std::optional<Result<PortalObservation>> m_seen;
};

} // namespace fix789::probes
