// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A custom IPsec policy takes precedence over the one that Windows makes for L2TP. If it blocks, or requires its own kind of
// protection towards the VPN server, the tunnel cannot come up. Rules for other servers, rules that only request protection,
// and disabled rules do no harm. A rule that may not apply accuses nobody, and clears nobody. If ProhibitIpSec is 1, a rule for
// L2TP is intended.
#include "checks/computer/ipsec_rules.h"

#include "base/address_bytes.h"
#include "checks/local_checks.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace fix789::checks {
namespace ipsec_rules {
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

bool demandsProtection(const IpsecRule &rule)
{
    const bool strong = rule.outbound == IpsecDemand::Require || rule.outbound == IpsecDemand::Block;
    return rule.enabled && strong && isForL2tp(rule);
}

enum class Effect { None, Maybe, Certain };

// Where this computer is, and where it sends.
struct Situation {
    QStringList addresses; ///< at least one; a name if it has no address
    std::uint32_t networks = kEveryNetwork;
    bool networksKnown = false;
};

// An exemption takes precedence over rules that require protection of the same traffic, if it is for less than everything.
Effect exemption(const IpsecRule &rule, const QString &address, std::uint32_t network)
{
    const bool isForLess = !rule.remote.isEmpty() || !rule.ports.empty();
    if (!rule.enabled || rule.outbound != IpsecDemand::None || !isForL2tp(rule) || !isForLess || (rule.networks & network) == 0 ||
        !covers(rule, address))
        return Effect::None;
    return rule.conditional ? Effect::Maybe : Effect::Certain;
}

// By which address and network Windows connects is not known: an exemption counts for its own only.
Effect effectOf(const IpsecRule &rule, const std::vector<IpsecRule> &rules, const Situation &now)
{
    if (!demandsProtection(rule))
        return Effect::None;
    std::array<int, 3> pairs{}; // by how much the exemptions cover them
    for (const QString &address : now.addresses)
        for (const std::uint32_t network : {kDomainNetwork, kPrivateNetwork, kPublicNetwork}) {
            if ((rule.networks & now.networks & network) == 0 || !covers(rule, address))
                continue;
            Effect exempt = Effect::None;
            for (const IpsecRule &other : rules)
                exempt = std::max(exempt, exemption(other, address, network));
            ++pairs.at(std::size_t(exempt));
        }
    const bool isExempt = pairs.at(std::size_t(Effect::Maybe)) + pairs.at(std::size_t(Effect::None)) == 0;
    const bool isPartlyExempt = pairs.at(std::size_t(Effect::Maybe)) + pairs.at(std::size_t(Effect::Certain)) != 0;
    const bool mayNotApply = rule.conditional || (!now.networksKnown && rule.networks != kEveryNetwork);
    if (isExempt)
        return Effect::None;
    return isPartlyExempt || mayNotApply ? Effect::Maybe : Effect::Certain;
}

// The network categories that this computer is in; nothing if unknown.
std::optional<std::uint32_t> networksNow(const Machine &machine)
{
    const auto firewall = machine.facts.firewall();
    std::uint32_t networks = 0;
    if (firewall)
        for (const FirewallProfile &profile : firewall->profiles)
            networks |= profile.active ? profile.network : 0U;
    return networks == 0 ? std::nullopt : std::optional(networks);
}

Situation situationOf(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto networks = networksNow(machine);
    Situation now{{}, networks.value_or(kEveryNetwork), networks.has_value()};
    if (!target.server.isEmpty() && addressBytes(target.server).isEmpty())
        now.addresses = machine.dns.resolve(target.server, progress).value_or(QStringList{});
    if (now.addresses.isEmpty())
        now.addresses << target.server;
    return now;
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
    const Situation now = situationOf(machine, target, progress);
    const auto first = [&](Effect effect) {
        return std::ranges::find_if(*rules, [&](const IpsecRule &r) { return effectOf(r, *rules, now) == effect; });
    };
    const bool hasConnected = windowsHasConnected(machine);
    if (const auto rule = first(Effect::Certain); rule != rules->end()) {
        f.text = {QT_TRANSLATE_NOOP("Text", "The IPsec rule \"%1\" also applies to the VPN server."), {rule->name}};
        if (hasConnected) {
            f.verdict = FindingVerdict::Note;
            f.notes.push_back({"ipsec-policy.present", f.text});
        } else {
            f.verdict = FindingVerdict::Problem;
            f.causes.push_back({{cause::kIpsecPolicyConflict, {}}, {f.text}, {}});
        }
    } else if (const auto doubtful = first(Effect::Maybe); doubtful != rules->end() && !hasConnected) {
        f.verdict = FindingVerdict::Unknown;
        f.text = {QT_TRANSLATE_NOOP("Text", "It is not known whether the IPsec rule or policy \"%1\" applies to the VPN server."),
                  {doubtful->name}};
    }
    return f;
}

} // namespace
} // namespace ipsec_rules

bool isMadeForL2tp(const IpsecRule &rule)
{
    const bool protects = rule.outbound == IpsecDemand::Require || rule.outbound == IpsecDemand::Request;
    return rule.enabled && protects && ipsec_rules::isForL2tp(rule) && !rule.ports.empty();
}

bool mayBeMadeForL2tp(const IpsecRule &rule)
{
    return rule.conditional && ipsec_rules::demandsProtection(rule) && rule.ports.empty();
}

bool covers(const IpsecRule &rule, const QString &address)
{
    return rule.remote.isEmpty() ||
           std::ranges::any_of(rule.remote, [&](const QString &range) { return ipsec_rules::isWithin(address, range); });
}

const Check kIpsecRules{
    .id = "ipsec-rules",
    .title = QT_TRANSLATE_NOOP("Text", "No IPsec policy on this computer interferes"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = ipsec_rules::kCauses,
    .run = ipsec_rules::run,
};

} // namespace fix789::checks
