// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789 {

/// A page with a known answer.
struct PortalPage {
    QUrl url;
    int status = 204;
    std::optional<QByteArray> body; ///< the exact body; nothing: any body with that status

    bool operator==(const PortalPage &) const = default;
};

/// The requests that detect a captive portal. An empty list disables its probe; if all are empty, the portal check is off.
struct PortalSettings {
    std::vector<PortalPage> http;
    std::vector<PortalPage> https;
    std::vector<QUrl> challenge; ///< our own endpoints: each returns the value of "nonce" in its URL, and nothing else
    std::vector<QUrl> api = {};  ///< the network's own API (RFC 8908), if known in advance

    bool operator==(const PortalSettings &) const = default;
    [[nodiscard]] bool isOff() const { return http.empty() && https.empty() && challenge.empty() && api.empty(); }
};

/// A host that controls contact over UDP. A resolver is an address.
struct UdpServer {
    QString host;
    std::uint16_t port = 0;

    bool operator==(const UdpServer &) const = default;
};

/// The hosts that show whether UDP leaves this network. An empty list disables its control.
struct UdpSettings {
    std::vector<UdpServer> stun;
    std::vector<UdpServer> ntp;
    std::vector<UdpServer> quic;
    std::vector<UdpServer> dns;

    bool operator==(const UdpSettings &) const = default;
    [[nodiscard]] bool isOff() const { return stun.empty() && ntp.empty() && quic.empty() && dns.empty(); }
};

/// A name whose addresses do not change.
struct KnownName {
    QString name;
    QStringList addresses;

    bool operator==(const KnownName &) const = default;
};

/// The queries that show whether DNS answers are genuine. An empty list disables its query.
struct NameSettings {
    QStringList random;               ///< domains; the check resolves a non-existent name below each
    std::vector<KnownName> known;     ///< resolved by the system's own resolver, as the random ones
    std::vector<UdpServer> resolvers; ///< the check sends them queries for the VPN server's name

    bool operator==(const NameSettings &) const = default;
    [[nodiscard]] bool isOff() const { return random.isEmpty() && known.empty() && resolvers.empty(); }
};

/// The servers that the program may contact besides the VPN server (docs/settings.md). None by default.
struct Settings {
    PortalSettings portal;
    UdpSettings udp;
    NameSettings names;
    std::vector<QByteArray> authorities; ///< PEM; trusted for HTTPS in addition to the system's

    bool operator==(const Settings &) const = default;
};

/// The settings that apply until the user changes them.
Settings defaultSettings();

} // namespace fix789
