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
    std::optional<QByteArray> body; ///< exactly this; nothing: whatever comes with that status

    bool operator==(const PortalPage &) const = default;
};

/// What is asked for to find a captive portal. An empty list switches a probe off; all of them empty, the portal is not looked
/// at.
struct PortalSettings {
    std::vector<PortalPage> http;
    std::vector<PortalPage> https;
    std::vector<QUrl> challenge; ///< ours: each gives back the value of "nonce" in its address, and nothing else
    std::vector<QUrl> api = {};  ///< of this network (RFC 8908), where it is known beforehand

    bool operator==(const PortalSettings &) const = default;
    [[nodiscard]] bool isOff() const { return http.empty() && https.empty() && challenge.empty() && api.empty(); }
};

/// A host that is asked by UDP; a resolver is an address.
struct UdpServer {
    QString host;
    std::uint16_t port = 0;

    bool operator==(const UdpServer &) const = default;
};

/// Who is asked to see whether UDP leaves. An empty list switches a control off.
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

/// What is asked to see whether names are answered truly. An empty list switches a question off.
struct NameSettings {
    QStringList random;               ///< below these, a name that does not exist is looked up
    std::vector<KnownName> known;     ///< looked up by the system's own resolver, as the random ones
    std::vector<UdpServer> resolvers; ///< are asked for the VPN server's name

    bool operator==(const NameSettings &) const = default;
    [[nodiscard]] bool isOff() const { return random.isEmpty() && known.empty() && resolvers.empty(); }
};

/// The servers the program may contact besides the VPN server (docs/settings.md). As constructed: none.
struct Settings {
    PortalSettings portal;
    UdpSettings udp;
    NameSettings names;
    std::vector<QByteArray> authorities; ///< PEM; trusted for HTTPS besides those of the system

    bool operator==(const Settings &) const = default;
};

/// What is used where the person chose nothing.
Settings defaultSettings();

} // namespace fix789
