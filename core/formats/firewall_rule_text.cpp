// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/firewall_rule_text.h"

#include "base/shown_text.h"
#include "formats/rule_text.h"

#include <QHash>
#include <QRegularExpression>

namespace fix789::formats {
namespace {

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

// Keys that do not restrict the traffic a rule matches.
bool saysNothing(const QString &key)
{
    static const QStringList kTold{QStringLiteral("desc"),  QStringLiteral("embedctxt"), QStringLiteral("edge"),
                                   QStringLiteral("defer"), QStringLiteral("icmp4"),     QStringLiteral("icmp6")};
    return kTold.contains(key);
}

// A bypass is an allow rule for authenticated computers. What another action does is not known: it may block.
void applyAction(FirewallRule &rule, const QString &value)
{
    rule.action = is(value, "Allow") || is(value, "ByPass") ? FirewallAction::Allow : FirewallAction::Block;
    rule.needsIpsec = rule.needsIpsec || is(value, "ByPass");
    rule.conditional = rule.conditional || (rule.action == FirewallAction::Block && !is(value, "Block"));
}

void applyProtocol(FirewallRule &rule, const QString &value)
{
    bool isNumber = false;
    const int protocol = value.toInt(&isNumber);
    if (isNumber && protocol >= 0 && protocol <= kAnyProtocol)
        rule.protocol = protocol;
    else
        rule.conditional = true;
}

// Since Windows 8.1, Security2_9 repeats Security with newer words.
bool demandsIpsec(const QString &key)
{
    return key == u"security" || key.startsWith(u"security2");
}

void applyPart(FirewallRule &rule, std::uint32_t &networks, const QString &key, const QString &value)
{
    if (QStringList *list = listOf(rule, key))
        *list << value;
    else if (key == u"action")
        applyAction(rule, value);
    else if (key == u"active" && (is(value, "TRUE") || is(value, "FALSE")))
        rule.enabled = is(value, "TRUE");
    else if (key == u"dir" && (is(value, "Out") || is(value, "In")))
        rule.direction = is(value, "Out") ? FirewallDirection::Out : FirewallDirection::In;
    else if (key == u"protocol")
        applyProtocol(rule, value);
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
    else if (demandsIpsec(key))
        rule.needsIpsec = true;
    else if (!saysNothing(key))
        // LUAuth (the user, in SDDL), TTK2_*, NNm, Platform, SkipVer (some versions leave the rule out), and keys of later
        // Windows versions
        rule.conditional = true;
}

bool isVersion(const QString &part)
{
    static const QRegularExpression kVersion(QStringLiteral("\\Av[0-9]{1,5}(\\.[0-9]{1,5})?\\z"));
    return kVersion.match(part).hasMatch();
}

} // namespace

std::optional<FirewallRule> firewallRuleFrom(const QString &id, const QString &text)
{
    if (text.size() > kLongestRule)
        return std::nullopt;
    const QStringList parts = text.split(u'|', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > kMostParts || !isVersion(parts.first()))
        return std::nullopt;
    FirewallRule rule;
    rule.id = shownText(id.left(4096));
    rule.origin = FirewallOrigin::GroupPolicy;
    rule.direction = FirewallDirection::In;
    std::uint32_t networks = 0;
    bool acts = false;
    bool saysWhether = false;
    for (const QString &part : parts.sliced(1)) {
        const QString key = part.section(u'=', 0, 0).trimmed().toLower();
        acts = acts || key == u"action";
        saysWhether = saysWhether || key == u"active";
        applyPart(rule, networks, key, shownText(part.section(u'=', 1).left(4096)));
    }
    if (!acts)
        return std::nullopt;
    rule.networks = networks == 0 ? kEveryNetwork : networks;
    rule.conditional = rule.conditional || !saysWhether; // whether such a rule is in force is not documented
    if (rule.name.isEmpty())
        rule.name = rule.id;
    return rule;
}

} // namespace fix789::formats
