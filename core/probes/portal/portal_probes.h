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

namespace fix789 {

/// Addresses of the network's own statement (RFC 8908) as its DHCP names them (RFC 8910); none is an answer.
using AnnouncedApis = std::function<std::vector<QUrl>()>;

/// Asks for all pages side by side, once, with a new number for the challenge. At most kPortalLimit.
/// Errors: NotSupported (everything is switched off), Cancelled.
inline constexpr std::chrono::milliseconds kPortalLimit{3600};
Result<PortalObservation> askPortal(const PortalSettings &settings, const Http &http, const Dns &dns, const Clock &clock,
                                    const std::function<QByteArray(qsizetype)> &random, const Progress &progress,
                                    const AnnouncedApis &announced = {});

/// Probes that look for a captive portal, once a run, beside what others do. Where the server is to be given proof of a key, they
/// keep the gate during the run: nothing of that kind leaves for a network that answers in the place of others.
class PortalProbes : public Probes {
public:
    /// `gate`: none where there is no secret.
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

} // namespace fix789
