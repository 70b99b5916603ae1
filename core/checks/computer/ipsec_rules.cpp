// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A custom IPsec policy takes precedence over the one that Windows makes for L2TP. If it blocks, or requires its own kind of
// protection towards the VPN server, the tunnel cannot come up. Rules for other servers, rules that only request protection,
// and disabled rules do no harm. If ProhibitIpSec is 1, a rule for L2TP is intended.
#include "checks/computer/ipsec_rules.h"

#include "base/address_bytes.h"
#include "checks/local_checks.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace fix789::checks {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kIpsecPolicyConflict};
constexpr std::uint8_t kUdp = 17;
constexpr std::uint16_t kL2tp = 1701;

bool samePrefix(const QByteArray &a, const QByteArray &b, int bits)
{
    if (a.size() != b.size() || bits < 0 || bits > a.size() * 8)
        return false;
    for (int i = 0; i < bits; ++i) {
        const auto bitOf = [i](const QByteArray &bytes) {
            return (static_cast<unsigned char>(bytes[i / 8]) >> (7 - i % 8)) & 1U;
        };
        if (bitOf(a) != bitOf(b))
            return false;
    }
    return true;
}

bool isWithin(const QString &address, const QString &range)
{
    const QByteArray bytes = addressBytes(address);
    const QByteArray network = addressBytes(range.section(u'/', 0, 0));
    if (bytes.isEmpty() || network.isEmpty())
        return false;
    bool isNumber = false;
    const QString prefix = range.section(u'/', 1);
    const int bits = prefix.isEmpty() ? int(network.size()) * 8 : prefix.toInt(&isNumber);
    return (prefix.isEmpty() || isNumber) && samePrefix(bytes, network, bits);
}

bool isForL2tp(const IpsecRule &rule)
{
    const bool udp = !rule.protocol || *rule.protocol == kUdp;
    return udp && (rule.ports.empty() || std::ranges::find(rule.ports, kL2tp) != rule.ports.end());
}

bool standsInTheWay(const IpsecRule &rule, const QStringList &addresses)
{
    const bool strong = rule.outbound == IpsecDemand::Require || rule.outbound == IpsecDemand::Block;
    return rule.enabled && strong && isForL2tp(rule) &&
           (rule.remote.isEmpty() ||
            std::ranges::any_of(addresses, [&](const QString &address) { return covers(rule, address); }));
}

// An exemption takes precedence over rules that require protection of the same traffic, if it is for less than everything.
bool exempts(const IpsecRule &rule, const QStringList &addresses)
{
    const bool reaches = rule.remote.isEmpty()
                             ? !rule.ports.empty()
                             : std::ranges::any_of(addresses, [&](const QString &address) { return covers(rule, address); });
    return rule.enabled && rule.outbound == IpsecDemand::None && isForL2tp(rule) && reaches;
}

// The network categories that this computer is in; all of them if unknown.
std::uint32_t networksNow(const Machine &machine)
{
    const auto firewall = machine.facts.firewall();
    std::uint32_t networks = 0;
    if (firewall)
        for (const FirewallProfile &profile : firewall->profiles)
            networks |= profile.active ? profile.network : 0U;
    return networks == 0 ? kEveryNetwork : networks;
}

bool isProhibited(const Machine &machine)
{
    const auto content = machine.registry.read(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"),
                                               QStringLiteral("ProhibitIpSec"));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    return value != nullptr && value->asDword() == 1;
}

bool windowsHasConnected(const Machine &machine)
{
    const auto attempts = machine.facts.attempts();
    return attempts && std::ranges::any_of(*attempts, [](const RasAttempt &attempt) { return attempt.error == 0; });
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto rules = machine.facts.ipsecRules();
    if (!rules)
        return couldNotRead(rules.error(),
                            {QT_TRANSLATE_NOOP("Text", "The IPsec policies of this computer could not be read."), {}},
                            "ipsec-rules");
    Finding f =
        finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "No IPsec policy on this computer interferes with the VPN."), {}});
    f.facts.insert(QStringLiteral("rules"), qint64(rules->size()));
    if (rules->empty() || isProhibited(machine))
        return f;
    QStringList addresses{target.server};
    if (!target.server.isEmpty())
        addresses += machine.dns.resolve(target.server, progress).value_or(QStringList{});
    const std::uint32_t now = networksNow(machine);
    std::vector<IpsecRule> inForce;
    std::ranges::copy_if(*rules, std::back_inserter(inForce), [now](const IpsecRule &r) { return (r.networks & now) != 0; });
    const auto rule = std::ranges::find_if(inForce, [&](const IpsecRule &r) { return standsInTheWay(r, addresses); });
    if (rule == inForce.end() || std::ranges::any_of(inForce, [&](const IpsecRule &other) { return exempts(other, addresses); }))
        return f;
    f.text = {QT_TRANSLATE_NOOP("Text", "The IPsec rule \"%1\" also applies to the VPN server."), {rule->name}};
    if (windowsHasConnected(machine)) {
        f.verdict = FindingVerdict::Note;
        f.notes.push_back({"ipsec-policy.present", f.text});
    } else {
        f.verdict = FindingVerdict::Problem;
        f.causes.push_back({{cause::kIpsecPolicyConflict, {}}, {f.text}, {}});
    }
    return f;
}

} // namespace

bool isMadeForL2tp(const IpsecRule &rule)
{
    const bool protects = rule.outbound == IpsecDemand::Require || rule.outbound == IpsecDemand::Request;
    return rule.enabled && protects && isForL2tp(rule) && !rule.ports.empty();
}

bool covers(const IpsecRule &rule, const QString &address)
{
    return rule.remote.isEmpty() ||
           std::ranges::any_of(rule.remote, [&](const QString &range) { return isWithin(address, range); });
}

const Check kIpsecRules{
    .id = "ipsec-rules",
    .title = QT_TRANSLATE_NOOP("Text", "No IPsec policy on this computer interferes"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = kCauses,
    .run = run,
};

} // namespace fix789::checks
