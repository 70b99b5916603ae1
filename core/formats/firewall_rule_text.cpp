// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/firewall_rule_text.h"

#include "base/shown_text.h"

#include <QHash>

namespace fix789::formats {
namespace {

constexpr qsizetype kLongest = 64 * 1024;
constexpr qsizetype kMostParts = 5'000;

QStringList *listOf(FirewallRule &rule, const QString &key)
{
    static const QHash<QString, QStringList FirewallRule::*> kLists{
        {QStringLiteral("lport"), &FirewallRule::localPorts},      {QStringLiteral("lport2_10"), &FirewallRule::localPorts},
        {QStringLiteral("rport"), &FirewallRule::remotePorts},     {QStringLiteral("rport2_10"), &FirewallRule::remotePorts},
        {QStringLiteral("la4"), &FirewallRule::localAddresses},    {QStringLiteral("la6"), &FirewallRule::localAddresses},
        {QStringLiteral("ra4"), &FirewallRule::remoteAddresses},   {QStringLiteral("ra6"), &FirewallRule::remoteAddresses},
        {QStringLiteral("ra42"), &FirewallRule::remoteAddresses},  {QStringLiteral("ra62"), &FirewallRule::remoteAddresses},
        {QStringLiteral("iftype"), &FirewallRule::interfaceTypes}, {QStringLiteral("if"), &FirewallRule::interfaces}};
    const auto list = kLists.constFind(key);
    return list == kLists.constEnd() ? nullptr : &(rule.*(*list));
}

std::uint32_t networkOf(const QString &word)
{
    return word == u"Domain" ? kDomainNetwork : word == u"Private" ? kPrivateNetwork : word == u"Public" ? kPublicNetwork : 0;
}

bool isTrue(const QString &word)
{
    return word.compare(QLatin1String("TRUE"), Qt::CaseInsensitive) == 0;
}

// Keys that do not restrict the traffic a rule matches.
bool saysNothing(const QString &key)
{
    static const QStringList kTold{QStringLiteral("desc"),  QStringLiteral("embedctxt"), QStringLiteral("edge"),
                                   QStringLiteral("defer"), QStringLiteral("icmp4"),     QStringLiteral("icmp6")};
    return kTold.contains(key);
}

void applyPart(FirewallRule &rule, std::uint32_t &networks, const QString &key, const QString &value)
{
    if (QStringList *list = listOf(rule, key))
        *list << value;
    else if (key == u"action")
        rule.action = value == u"Block" ? FirewallAction::Block : FirewallAction::Allow;
    else if (key == u"active")
        rule.enabled = isTrue(value);
    else if (key == u"dir")
        rule.direction = value == u"Out" ? FirewallDirection::Out : FirewallDirection::In;
    else if (key == u"protocol")
        rule.protocol = value.toInt();
    else if (key == u"profile" && networkOf(value) != 0)
        networks |= networkOf(value);
    else if (key == u"app")
        rule.program = value;
    else if (key == u"svc")
        rule.service = value;
    else if (key == u"name")
        rule.name = value;
    else if (key == u"apppkgid" || key == u"pfn")
        rule.package = value;
    else if (key == u"luown")
        rule.user = value;
    else if (key.startsWith(u"security"))
        rule.needsIpsec = true;
    else if (!saysNothing(key))
        rule.conditional = true; // LUAuth (the user, in SDDL), TTK2_*, NNm, Platform, and keys of later Windows versions
}

} // namespace

std::optional<FirewallRule> firewallRuleFrom(const QString &id, const QString &text)
{
    const QStringList parts = text.split(u'|', Qt::SkipEmptyParts);
    if (text.size() > kLongest || parts.size() < 2 || parts.size() > kMostParts || !parts.first().startsWith(u'v'))
        return std::nullopt;
    FirewallRule rule;
    rule.id = shownText(id.left(4096));
    rule.origin = FirewallOrigin::GroupPolicy;
    rule.direction = FirewallDirection::In;
    std::uint32_t networks = 0;
    bool acts = false;
    for (const QString &part : parts.sliced(1)) {
        const QString key = part.section(u'=', 0, 0).trimmed().toLower();
        acts = acts || key == u"action";
        applyPart(rule, networks, key, shownText(part.section(u'=', 1).left(4096)));
    }
    if (!acts)
        return std::nullopt;
    rule.networks = networks == 0 ? kEveryNetwork : networks;
    if (rule.name.isEmpty())
        rule.name = rule.id;
    return rule;
}

} // namespace fix789::formats
