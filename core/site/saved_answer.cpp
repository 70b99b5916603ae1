// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/saved_answer.h"

#include "site/organisation.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace fix789::site {
namespace {

constexpr int kDeepest = 16;

// Sorted, for the search.
constexpr auto kKept = std::to_array<std::string_view>({
    "active",
    "allowedInbound",
    "allowedIps",
    "apTagsAndVlanIds",
    "applianceIp",
    "assigned",
    "authMode",
    "blockAllTrafficBeforeSignOn",
    "category",
    "cidr",
    "clientId",
    "comment",
    "concentrator",
    "defaultVlanId",
    "deploymentMode",
    "destCidr",
    "destPort",
    "destinationPorts",
    "devicePolicy",
    "deviceType",
    "deviceTypePolicies",
    "dstCidr",
    "dstPort",
    "dynamicDns",
    "enabled",
    "errors",
    "firewallAndTrafficShaping",
    "fqdn",
    "friday",
    "from",
    "groupPolicy8021x",
    "groupPolicyId",
    "hubId",
    "hubs",
    "id",
    "interface",
    "ip",
    "ipAssignmentMode",
    "ipVer",
    "ipVersion",
    "isAuthorized",
    "l3FirewallRules",
    "l7FirewallRules",
    "lanIp",
    "localIp",
    "localPort",
    "localSubnet",
    "mac",
    "mask",
    "mode",
    "model",
    "monday",
    "name",
    "network",
    "networkId",
    "number",
    "objectIds",
    "organizationId",
    "os",
    "peers",
    "policiesBySsid",
    "policy",
    "portRules",
    "productType",
    "productTypes",
    "protocol",
    "pskGroup",
    "publicIp",
    "publicPort",
    "radiusAttributeForGroupPolicies",
    "radiusOverride",
    "records",
    "rules",
    "saturday",
    "scheduling",
    "serial",
    "settings",
    "splashPage",
    "srcCidr",
    "srcPort",
    "ssid",
    "ssidNumber",
    "ssids",
    "status",
    "subnet",
    "subnets",
    "sunday",
    "tags",
    "thursday",
    "timeZone",
    "to",
    "tuesday",
    "type",
    "uplink",
    "uplinks",
    "url",
    "useDefaultRoute",
    "useVlanTagging",
    "useVpn",
    "value",
    "vlan",
    "vlanId",
    "vlanTagging",
    "wan1Ip",
    "wan2Ip",
    "wednesday",
});
static_assert(std::ranges::is_sorted(kKept));

bool isKept(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    // The numbers of SSIDs are names of members in the answer about sign-ons.
    const bool isNumber = name.size() <= 2 && std::ranges::all_of(name, [](QChar c) { return c.isDigit(); });
    return isNumber || std::ranges::binary_search(kKept, std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

} // namespace

QString AnswerRedactor::replaced(const QString &text)
{
    // Escaped in a link: "%3A".
    static const QRegularExpression kMac(QStringLiteral("(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}(?::|-|%3[Aa])){5}[0-9A-Fa-f]{2}\\b"));
    static const QRegularExpression kSerial(QStringLiteral("\\bQ[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b"));
    QString out = text;
    for (auto it = kMac.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        QString &mine =
            m_macs[macFromText(QString(found).replace(QStringLiteral("%3A"), QStringLiteral(":"), Qt::CaseInsensitive))];
        if (mine.isEmpty())
            mine = QStringLiteral("02:00:00:00:%1:%2")
                       .arg(m_macs.size() / 256 % 256, 2, 16, QLatin1Char('0'))
                       .arg(m_macs.size() % 256, 2, 16, QLatin1Char('0'));
        out.replace(found, mine);
    }
    for (auto it = kSerial.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        QString &mine = m_serials[found];
        if (mine.isEmpty())
            mine = QStringLiteral("Q0XX-0000-%1").arg(m_serials.size() % 10'000, 4, 10, QLatin1Char('0'));
        out.replace(found, mine);
    }
    return out;
}

QJsonValue AnswerRedactor::keep(const QJsonValue &value, int depth)
{
    if (depth > kDeepest)
        return {};
    if (value.isString())
        return replaced(value.toString());
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &one : value.toArray())
            kept.append(keep(one, depth + 1));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (isKept(it.key()))
            kept.insert(it.key(), keep(*it, depth + 1));
    return kept;
}

DashboardAnswer AnswerRedactor::redacted(DashboardAnswer answer)
{
    answer.request = replaced(answer.request);
    answer.link = replaced(answer.link);
    if (!answer.body.isUndefined())
        answer.body = keep(answer.body, 0);
    return answer;
}

QString AnswerRedactor::standInFor(const QString &mac) const
{
    const auto found = m_macs.find(macFromText(mac));
    return found == m_macs.end() ? QString() : found->second;
}

} // namespace fix789::site
