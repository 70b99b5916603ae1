// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/own_firewall_rules.h"

#include <algorithm>
#include <vector>

namespace fix789 {
namespace {

FirewallRule keyExchange()
{
    FirewallRule rule;
    rule.name = kKeyExchangeRule;
    rule.protocol = kUdpProtocol;
    rule.remotePorts = {QStringLiteral("500"), QStringLiteral("4500")};
    rule.program = QStringLiteral("%SystemRoot%\\system32\\svchost.exe");
    rule.service = QStringLiteral("IKEEXT");
    return rule;
}

// The driver sends it; the firewall sees it a second time inside the tunnel.
FirewallRule tunnel()
{
    FirewallRule rule;
    rule.name = kTunnelRule;
    rule.protocol = kUdpProtocol;
    rule.remotePorts = {QStringLiteral("1701")};
    rule.program = QStringLiteral("System");
    return rule;
}

// Windows expands the variable, or returns it as written.
bool isProgram(const QString &program, const QString &own)
{
    return program.compare(own, Qt::CaseInsensitive) == 0 ||
           (own.startsWith(u'%') && program.endsWith(own.mid(own.indexOf(u'\\')), Qt::CaseInsensitive));
}

bool isAny(const QStringList &list)
{
    return list.isEmpty() || list == QStringList{QStringLiteral("*")} || list == QStringList{QStringLiteral("All")};
}

} // namespace

std::span<const FirewallRule> ownFirewallRules()
{
    static const std::vector<FirewallRule> kRules{keyExchange(), tunnel()};
    return kRules;
}

const FirewallRule *findOwnFirewallRule(const QString &name)
{
    const auto rules = ownFirewallRules();
    const auto rule = std::ranges::find(rules, name, &FirewallRule::name);
    return rule == rules.end() ? nullptr : &*rule;
}

bool saysTheSame(const FirewallRule &rule, const FirewallRule &own)
{
    return rule.name == own.name && rule.enabled && rule.direction == own.direction && rule.action == own.action &&
           rule.protocol == own.protocol && rule.remotePorts == own.remotePorts && isAny(rule.localPorts) &&
           isAny(rule.localAddresses) && isAny(rule.remoteAddresses) && rule.networks == own.networks &&
           isProgram(rule.program, own.program) && rule.service.compare(own.service, Qt::CaseInsensitive) == 0 &&
           rule.interfaces.isEmpty() && isAny(rule.interfaceTypes) && rule.package.isEmpty() && rule.user.isEmpty() &&
           !rule.needsIpsec;
}

} // namespace fix789
