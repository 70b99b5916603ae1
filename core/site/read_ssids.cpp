// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/json_reading.h"

namespace fix789::site {
namespace {

ClientAddresses addressesFrom(const QString &mode)
{
    if (mode == u"NAT mode")
        return ClientAddresses::Nat;
    if (mode == u"Bridge mode" || mode == u"Layer 3 roaming")
        return ClientAddresses::Bridge;
    if (mode == u"VPN" || mode == u"Layer 3 roaming with a concentrator" || mode == u"Ethernet over GRE" ||
        mode == u"Campus Gateway")
        return ClientAddresses::Tunnel;
    return ClientAddresses::Unreadable;
}

Ssid ssidFrom(const QJsonObject &object)
{
    Ssid ssid{.number = numberIn(object, QLatin1String("number")).value_or(-1),
              .name = textIn(object, QLatin1String("name")),
              .enabled = object.value(QLatin1String("enabled")).toBool(),
              .addresses = addressesFrom(textIn(object, QLatin1String("ipAssignmentMode"))),
              .authMode = textIn(object, QLatin1String("authMode")),
              .splashPage = textIn(object, QLatin1String("splashPage"))};
    ssid.hasIdentityPsks = ssid.authMode == u"ipsk-without-radius";
    ssid.usesRadius = ssid.authMode.contains(u"radius") && !ssid.hasIdentityPsks;
    ssid.usesRadius = ssid.usesRadius || ssid.authMode.endsWith(u"-nac");
    if (object.value(QLatin1String("useVlanTagging")).toBool())
        ssid.vlan = numberIn(object, QLatin1String("defaultVlanId"));
    ssid.vlanVaries = !object.value(QLatin1String("apTagsAndVlanIds")).toArray().isEmpty() ||
                      (ssid.usesRadius && object.value(QLatin1String("radiusOverride")).toBool());
    return ssid;
}

// Never more than a name and a policy: the answer holds every key in the clear.
std::optional<std::vector<IdentityPsk>> psksFrom(const QJsonValue &body)
{
    if (!body.isArray() || body.toArray().size() > kMostRows)
        return std::nullopt;
    std::vector<IdentityPsk> psks;
    for (const QJsonValue &row : body.toArray()) {
        const QJsonObject object = row.toObject();
        psks.push_back({textIn(object, QLatin1String("name")), textIn(object, QLatin1String("groupPolicyId"))});
    }
    return psks;
}

std::optional<std::optional<AssignedPolicy>> forWindowsFrom(const QJsonValue &body)
{
    const QJsonObject object = body.toObject();
    if (!object.value(QLatin1String("enabled")).isBool())
        return std::nullopt;
    if (object.value(QLatin1String("enabled")).toBool())
        for (const QJsonValue &row : object.value(QLatin1String("deviceTypePolicies")).toArray())
            if (textIn(row.toObject(), QLatin1String("deviceType")).compare(u"windows", Qt::CaseInsensitive) == 0)
                return std::optional<AssignedPolicy>(assignedPolicy(row.toObject()));
    return std::optional<AssignedPolicy>();
}

void readDetails(const Answers &answers, const QString &path, Ssid &ssid)
{
    ssid.layer3 = knownLayer3(answers, path + QStringLiteral("/firewall/l3FirewallRules"));
    ssid.layer7 = knownLayer7(answers, path + QStringLiteral("/firewall/l7FirewallRules"));
    ssid.blocksBeforeSignOn =
        known(answers, path + QStringLiteral("/splash/settings"), [](const QJsonValue &body) -> std::optional<bool> {
            const QJsonValue blocks = body.toObject().value(QLatin1String("blockAllTrafficBeforeSignOn"));
            return blocks.isBool() ? std::optional(blocks.toBool()) : std::nullopt;
        });
    ssid.psks = known(answers, path + QStringLiteral("/identityPsks"), psksFrom);
    ssid.forWindows = known(answers, path + QStringLiteral("/deviceTypeGroupPolicies"), forWindowsFrom);
    ssid.concentrator = known(answers, path + QStringLiteral("/vpn"), [](const QJsonValue &body) -> std::optional<QString> {
        if (!body.isObject())
            return std::nullopt;
        return textIn(body.toObject().value(QLatin1String("concentrator")).toObject(), QLatin1String("networkId"));
    });
}

} // namespace

Known<std::vector<Ssid>> readSsids(const Answers &answers, const QString &network)
{
    const QString path = QStringLiteral("/networks/%1/wireless/ssids").arg(network);
    auto ssids = known(answers, path, [](const QJsonValue &body) -> std::optional<std::vector<Ssid>> {
        if (!body.isArray() || body.toArray().size() > kMostRows)
            return std::nullopt;
        std::vector<Ssid> all;
        for (const QJsonValue &row : body.toArray())
            all.push_back(ssidFrom(row.toObject()));
        return all;
    });
    for (Ssid &ssid : ssids.value)
        if (ssid.enabled && ssid.number >= 0)
            readDetails(answers, path + u'/' + QString::number(ssid.number), ssid);
    return ssids;
}

} // namespace fix789::site
