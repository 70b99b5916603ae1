// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/firewall_policies.h"

#include "formats/firewall_rule_text.h"

#include <QMultiHash>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

namespace fix789::adapters {
namespace {

constexpr std::size_t kMostPolicyRules = 20'000;

constexpr const char *kGroupPolicy = "HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall";
constexpr const char *kLocal = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy";
constexpr const char *kDeviceManagement =
    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\Mdm";
// The first store that has a value wins ([MS-FASP] 2.2.38: the policy's value wins over this computer's own).
constexpr std::array<const char *, 2> kStores{kGroupPolicy, kDeviceManagement};

struct ProfileKey {
    std::uint32_t network;
    const char *key;
    bool isStandard; ///< what policies for Windows XP, which knew two profiles, call StandardProfile
};
constexpr std::array<ProfileKey, 3> kProfiles{{{kDomainNetwork, "DomainProfile", false},
                                               {kPrivateNetwork, "PrivateProfile", true},
                                               {kPublicNetwork, "PublicProfile", true}}};

QString joined(const char *key, const char *subkey)
{
    return QLatin1String(key) + u'\\' + QLatin1String(subkey);
}

// Keys that Windows does not show are recorded, and what they may set counts as not set.
std::optional<std::uint32_t> numberIn(const Registry &registry, const QString &key, const char *name, QStringList &unread)
{
    const auto content = registry.read(key, QLatin1String(name));
    if (!content && !unread.contains(key))
        unread << key;
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    return value != nullptr ? value->asDword() : std::nullopt;
}

// [MS-GPFAS] 2.2.3
std::optional<std::uint32_t> setByPolicy(const Registry &registry, const ProfileKey &profile, const char *name,
                                         QStringList &unread)
{
    for (const char *store : kStores)
        if (const auto number = numberIn(registry, joined(store, profile.key), name, unread))
            return number;
    return std::nullopt;
}

// A policy for Windows XP says only whether the firewall is on. A policy of a later version (PolicyVersion, [MS-GPFAS] 2.2.2)
// takes its place. Whether this Windows follows a leftover one is not known: the profile then counts as on.
void applyStandardProfile(const Registry &registry, FirewallProfile &profile, QStringList &unread)
{
    if (numberIn(registry, QLatin1String(kGroupPolicy), "PolicyVersion", unread))
        return;
    const auto on = numberIn(registry, joined(kGroupPolicy, "StandardProfile"), "EnableFirewall", unread);
    if (!on || (*on != 0) == profile.on)
        return;
    profile.on = true;
    profile.mayBeOff = true;
}

// Returns the profile's network if a policy makes this computer's own rules void there.
std::uint32_t applySettings(const Registry &registry, FirewallProfile &profile, const ProfileKey &key, QStringList &unread)
{
    const auto on = setByPolicy(registry, key, "EnableFirewall", unread);
    const auto outbound = setByPolicy(registry, key, "DefaultOutboundAction", unread);
    const bool isVoid = setByPolicy(registry, key, "AllowLocalPolicyMerge", unread) == 0U;
    if (on)
        profile.on = *on != 0;
    else if (key.isStandard)
        applyStandardProfile(registry, profile, unread);
    if (outbound)
        profile.outbound = *outbound != 0 ? FirewallAction::Block : FirewallAction::Allow;
    // Where no rule of this computer counts, the organisation alone decides what the default leaves.
    if (outbound || isVoid)
        profile.origin = FirewallOrigin::GroupPolicy;
    return isVoid ? key.network : 0;
}

// A void rule is like one that is switched off.
void makeVoid(FirewallRule &rule, std::uint32_t networks)
{
    if ((rule.networks & ~networks) != 0)
        rule.networks &= ~networks;
    else
        rule.enabled = false;
}

QString fileOf(const QString &program)
{
    return QString(program).replace(u'/', u'\\').section(u'\\', -1).toLower();
}

// The same list, however it is written.
QString sortedText(const QStringList &list)
{
    QStringList all;
    for (const QString &entry : list)
        for (QString part : entry.split(u',', Qt::SkipEmptyParts)) {
            part = part.trimmed().toLower();
            part.remove(QLatin1String("/255.255.255.255"));
            if (part == u"*" || part == u"all")
                return {};
            all << part;
        }
    all.sort();
    return all.join(u',');
}

QString anyText(const QString &text)
{
    return text == u"*" ? QString() : text.toLower();
}

// What the interface and the registry tell alike of a rule. Addresses may be written differently, so that they do not decide.
QString outline(const FirewallRule &rule)
{
    return QStringList{QString::number(int(rule.action)), QString::number(int(rule.enabled)), QString::number(rule.protocol),
                       QString::number(rule.networks),    fileOf(anyText(rule.program)),      anyText(rule.service),
                       sortedText(rule.localPorts),       sortedText(rule.remotePorts)}
        .join(u'|');
}

// Names like "@FirewallAPI.dll,-37302" are translated by the interface.
bool mayBeNamed(const FirewallRule &listed, const FirewallRule &stored)
{
    return stored.name.startsWith(u'@') || stored.name == listed.name;
}

/// Pairs the rules that the interface listed with those in the registry, each with one at most.
class Listed {
public:
    explicit Listed(std::vector<FirewallRule> &rules) : m_rules(rules)
    {
        for (std::size_t i = 0; i < rules.size(); ++i)
            m_byOutline.insert(outline(rules[i]), i);
    }
    FirewallRule *take(const FirewallRule &stored, const std::function<bool(const FirewallRule &)> &isSame)
    {
        const QString key = outline(stored);
        auto indices = m_byOutline.values(key);
        std::ranges::sort(indices);
        for (const std::size_t index : std::as_const(indices)) {
            FirewallRule &listed = m_rules[index];
            if (!mayBeNamed(listed, stored) || !isSame(listed))
                continue;
            m_byOutline.remove(key, index);
            return &listed;
        }
        return nullptr;
    }

private:
    std::vector<FirewallRule> &m_rules;
    QMultiHash<QString, std::size_t> m_byOutline;
};

// The outbound rules of a store; empty without it, or if it cannot be read.
Result<std::vector<FirewallRule>> outboundRules(const Registry &registry, const char *store, QStringList &unread)
{
    std::vector<FirewallRule> rules;
    const QString key = joined(store, "FirewallRules");
    const auto values = registry.values(key);
    if (!values && values.error().kind != ErrorKind::NotFound)
        unread << key;
    if (!values)
        return rules;
    for (const auto &[id, value] : *values) {
        const auto text = value.asText();
        auto rule = text ? formats::firewallRuleFrom(id, *text) : std::nullopt;
        if (!rule || rule->direction != FirewallDirection::Out)
            continue;
        if (rules.size() >= kMostPolicyRules)
            return failure(ErrorKind::Malformed, QStringLiteral("list the firewall's rules: too many"));
        rules.push_back(std::move(*rule));
    }
    return rules;
}

// What the registry tells of a rule beyond the interface, which has the translated names.
void complete(FirewallRule &listed, const FirewallRule &stored)
{
    listed.id = stored.id;
    listed.conditional = listed.conditional || stored.conditional;
    listed.needsIpsec = listed.needsIpsec || stored.needsIpsec;
    if (listed.package.isEmpty())
        listed.package = stored.package;
    if (listed.user.isEmpty())
        listed.user = stored.user;
}

// The interface omits a rule's conditions, such as the keyword of Wi-Fi Direct: without them the rule would hold for
// everything. This computer's own rules are no secret, but if they cannot be read, they stay as they were listed.
void addConditions(const Registry &registry, Listed &listed)
{
    QStringList unread;
    const auto stored = outboundRules(registry, kLocal, unread);
    for (const FirewallRule &rule : stored.value_or(std::vector<FirewallRule>{}))
        if (FirewallRule *same = listed.take(rule, [](const FirewallRule &) { return true; }))
            complete(*same, rule);
}

} // namespace

Result<void> addFirewallPolicies(const Registry &registry, Firewall &firewall)
{
    std::uint32_t withoutLocalRules = 0;
    for (const ProfileKey &key : kProfiles) {
        const auto profile = std::ranges::find(firewall.profiles, key.network, &FirewallProfile::network);
        if (profile == firewall.profiles.end())
            continue;
        withoutLocalRules |= applySettings(registry, *profile, key, firewall.unread);
    }
    std::vector<FirewallRule> further;
    Listed listed(firewall.rules);
    addConditions(registry, listed);
    for (const char *store : kStores) {
        auto rules = outboundRules(registry, store, firewall.unread);
        if (!rules)
            return std::unexpected(rules.error());
        for (FirewallRule &rule : *rules) {
            // The interface may have listed it already, without its origin.
            FirewallRule *same = listed.take(rule, [&rule](const FirewallRule &one) {
                return sortedText(one.localAddresses) == sortedText(rule.localAddresses) &&
                       sortedText(one.remoteAddresses) == sortedText(rule.remoteAddresses);
            });
            if (same != nullptr) {
                complete(*same, rule);
                same->origin = FirewallOrigin::GroupPolicy;
            } else {
                further.push_back(std::move(rule));
            }
        }
    }
    for (FirewallRule &rule : firewall.rules)
        if (rule.origin == FirewallOrigin::Local && withoutLocalRules != 0)
            makeVoid(rule, withoutLocalRules);
    std::ranges::move(further, std::back_inserter(firewall.rules));
    return {};
}

std::uint32_t networksWithoutLocalIpsecRules(const Registry &registry, QStringList &unread)
{
    std::uint32_t networks = 0;
    for (const ProfileKey &key : kProfiles)
        if (setByPolicy(registry, key, "AllowLocalIPsecPolicyMerge", unread) == 0U)
            networks |= key.network;
    return networks;
}

} // namespace fix789::adapters
