// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/answers.h"
#include "site/rule_list.h"

#include <QTime>

#include <array>

namespace fix789::site {

/// A part of the organisation with the reason if it is missing.
template <class T>
struct Known {
    Reading reading = Reading::NotAsked;
    QString request = {};
    T value = {};

    [[nodiscard]] bool isRead() const { return reading == Reading::Read; }
};

/// What could not be read although it decides.
struct Unread {
    QString request = {};
    Reading reading = Reading::NotAsked;

    bool operator==(const Unread &) const = default;
};

/// When a group policy is active, in the time zone of the network.
struct Schedule {
    struct Day {
        bool active = true;
        QTime from = {}; ///< invalid: from midnight
        QTime to = {};   ///< invalid: to midnight
    };
    bool enabled = false;
    std::array<Day, 7> days = {}; ///< Monday first
};

/// What happens to the rules of the network for a client with this policy.
enum class PolicyRules { NetworkDefault, Ignore, Custom, Unreadable };

struct GroupPolicy {
    QString id = {};
    QString name = {};
    PolicyRules rules = PolicyRules::Unreadable;
    Layer3Rules layer3 = {};
    Layer7Rules layer7 = {};
    Schedule schedule = {};
    std::optional<int> vlan = {}; ///< the one that it puts a client into
};

/// How clients of an SSID get their addresses, which decides where their packets go.
enum class ClientAddresses { Nat, Bridge, Tunnel, Unreadable };

struct IdentityPsk {
    QString name = {};
    QString policyId = {}; ///< empty: none
};

/// What a client of a kind gets without anybody choosing it: "Normal", "Group policy", "Blocked", "Whitelisted".
struct AssignedPolicy {
    enum class Kind { Normal, Group, Blocked, Exempt, Unreadable };
    Kind kind = Kind::Normal;
    QString policyId = {};
};

struct Ssid {
    int number = -1;
    QString name = {};
    bool enabled = false;
    ClientAddresses addresses = ClientAddresses::Unreadable;
    QString authMode = {};
    QString splashPage = {};
    bool hasIdentityPsks = false; ///< keys that the dashboard keeps
    bool usesRadius = false;      ///< a RADIUS server may choose the policy
    std::optional<int> vlan = {}; ///< the tag of all its clients
    bool vlanVaries = false;      ///< by access point, or by RADIUS
    Known<Layer3Rules> layer3 = {};
    Known<Layer7Rules> layer7 = {};
    Known<bool> blocksBeforeSignOn = {};
    Known<std::vector<IdentityPsk>> psks = {};
    Known<std::optional<AssignedPolicy>> forWindows = {}; ///< nothing: device types are not told apart
    Known<QString> concentrator = {};                     ///< the network that a tunnelled SSID leads to
};

struct Vlan {
    QString id = {};
    QString name = {};
    std::optional<Prefix> subnet = {};
    QString policyId = {}; ///< empty: none
};

/// A port forward, or one port of a NAT rule.
struct Forward {
    QString list = {}; ///< "port forwarding", "1:1 NAT", "1:many NAT": as the dashboard calls it
    QString request = {};
    int row = 0;
    QString comment = {};
    QString publicAddress = {}; ///< empty: the appliance's own
    QString lanAddress = {};
    bool udp = false;
    Ports ports = {};
    Ports fromAnywhere = {};     ///< those of `ports` that do not ask where a packet comes from
    bool isWholeAddress = false; ///< 1:1 NAT: everything goes there, and only `ports` are let in
};

struct Network {
    QString id = {};
    QString name = {};
    QByteArray timeZone = {};
    std::optional<QStringList> products = {}; ///< nothing: not known
    QDateTime at = {};                        ///< when it was read
    Known<std::vector<Ssid>> ssids = {};
    Known<std::vector<GroupPolicy>> policies = {};
    Known<Layer3Rules> applianceLayer3 = {};
    Known<Layer7Rules> applianceLayer7 = {};
    Known<std::vector<Vlan>> vlans = {};
    Known<std::optional<Prefix>> singleLan = {};
    Known<bool> isPassthrough = {};
    QString dynamicDnsName = {};
    Known<Layer3Rules> switchRules = {};
    Known<bool> fullTunnel = {}; ///< all traffic goes to a hub of its site-to-site VPN
    bool isHubOrSpoke = false;
    bool servesClientVpn = false; ///< an answer of the dashboard says so
    std::vector<Forward> forwards = {};
    std::vector<Unread> forwardsUnread = {};   ///< lists of them
    std::vector<Prefix> accessPoints = {};     ///< their addresses on the LAN
    std::vector<QString> publicAddresses = {}; ///< of its appliance

    [[nodiscard]] bool mayHave(QLatin1String product) const { return !products || products->contains(product); }
    /// Whether an answer of this kind is missing because nothing of the network could have given it.
    [[nodiscard]] bool mayLack(Reading reading) const
    {
        return !products && (reading == Reading::NotAsked || reading == Reading::NotThere || reading == Reading::NotUsed);
    }
    [[nodiscard]] const GroupPolicy *policy(const QString &id) const;
};

struct Organisation {
    Known<PolicyObjects> objects = {};
    Known<Layer3Rules> vpnRules = {}; ///< for traffic into the site-to-site VPN
    std::vector<QString> peers = {};  ///< public addresses of site-to-site peers that are not Meraki
};

/// A client as the dashboard knows it.
struct Client {
    Reading reading = Reading::NotAsked;
    QString id = {};
    QString mac = {};
    std::optional<Prefix> address = {};
    std::optional<int> vlan = {};
    QString ssid = {}; ///< empty: by cable
    QString psk = {};  ///< name of its identity PSK
    bool isWindows = true;
    QString radiusPolicy = {}; ///< name of the group policy that RADIUS chose
    Known<AssignedPolicy> policy = {};
    std::map<int, AssignedPolicy> policyBySsid = {};
    Known<std::map<int, bool>> signedOn = {}; ///< SSID number: through the splash page
};

struct NetworkName {
    QString id = {};
    QString name = {};
};

/// All networks of which anything was read.
std::vector<NetworkName> networksIn(const Answers &answers);
QStringList organisationsIn(const Answers &answers);
Network readNetwork(const Answers &answers, const QString &id);
Organisation readOrganisation(const Answers &answers);
/// `mac` in any form. NotThere if no answer names it.
Client readClient(const Answers &answers, const QString &network, const QString &mac);
/// "00:11:22:aa:bb:cc"; empty for anything else.
QString macFromText(const QString &text);

} // namespace fix789::site
