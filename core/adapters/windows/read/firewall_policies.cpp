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

constexpr std::size_t kMostRules = 20'000;

constexpr const char *kGroupPolicy = "HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall";
constexpr const char *kLocal = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy";
constexpr const char *kDeviceManagement =
    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\Mdm";
// The first store that has a value wins ([MS-FASP] 2.2.38: the policy's value wins over this computer's own).
constexpr std::array<const char *, 2> kStores{kGroupPolicy, kDeviceManagement};

struct ProfileKey {
    std::uint32_t network;
    const char *key;
    const char *olderKey; ///< of policies for Windows XP, which knew two profiles; it says nothing of merging
};
constexpr std::array<ProfileKey, 3> kProfiles{{{kDomainNetwork, "DomainProfile", nullptr},
                                               {kPrivateNetwork, "PrivateProfile", "StandardProfile"},
                                               {kPublicNetwork, "PublicProfile", "StandardProfile"}}};

Result<std::optional<std::uint32_t>> numberIn(const Registry &registry, const QString &key, const char *name)
{
    const auto content = registry.read(key, QLatin1String(name));
    if (!content)
        return std::unexpected(content.error());
    const auto *value = std::get_if<RegistryValue>(&*content);
    return value != nullptr ? value->asDword() : std::nullopt;
}

// [MS-GPFAS] 2.2.3
Result<std::optional<std::uint32_t>> setByPolicy(const Registry &registry, const ProfileKey &profile, const char *name)
{
    for (const char *store : kStores)
        for (const char *key : {profile.key, profile.olderKey}) {
            if (key == nullptr)
                continue;
            auto number = numberIn(registry, QLatin1String(store) + u'\\' + QLatin1String(key), name);
            if (!number || *number)
                return number;
        }
    return std::optional<std::uint32_t>();
}

// Returns the profile's network if a policy makes this computer's own rules void there.
Result<std::uint32_t> applySettings(const Registry &registry, FirewallProfile &profile, const ProfileKey &key)
{
    const auto on = setByPolicy(registry, key, "EnableFirewall");
    const auto outbound = setByPolicy(registry, key, "DefaultOutboundAction");
    const auto merges = setByPolicy(registry, key, "AllowLocalPolicyMerge");
    for (const auto *read : {&on, &outbound, &merges})
        if (!*read)
            return std::unexpected(read->error());
    const bool isVoid = *merges && **merges == 0;
    if (*on)
        profile.on = **on != 0;
    if (*outbound)
        profile.outbound = **outbound != 0 ? FirewallAction::Block : FirewallAction::Allow;
    // Where no rule of this computer counts, the organisation alone decides what the default leaves.
    if (*outbound || isVoid)
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

// The outbound rules of a store; empty without it.
Result<std::vector<FirewallRule>> outboundRules(const Registry &registry, const char *store)
{
    std::vector<FirewallRule> rules;
    const auto values = registry.values(QLatin1String(store) + QStringLiteral("\\FirewallRules"));
    if (!values)
        return values.error().kind == ErrorKind::NotFound ? Result<std::vector<FirewallRule>>(std::move(rules))
                                                          : std::unexpected(values.error());
    for (const auto &[id, value] : *values) {
        const auto text = value.asText();
        auto rule = text ? formats::firewallRuleFrom(id, *text) : std::nullopt;
        if (!rule || rule->direction != FirewallDirection::Out)
            continue;
        if (rules.size() >= kMostRules)
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
    const auto stored = outboundRules(registry, kLocal);
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
        const auto applied = applySettings(registry, *profile, key);
        if (!applied)
            return std::unexpected(applied.error());
        withoutLocalRules |= *applied;
    }
    std::vector<FirewallRule> further;
    Listed listed(firewall.rules);
    addConditions(registry, listed);
    for (const char *store : kStores) {
        auto rules = outboundRules(registry, store);
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

Result<std::uint32_t> networksWithoutLocalIpsecRules(const Registry &registry)
{
    std::uint32_t networks = 0;
    for (const ProfileKey &key : kProfiles) {
        const auto merges = setByPolicy(registry, key, "AllowLocalIPsecPolicyMerge");
        if (!merges)
            return std::unexpected(merges.error());
        if (*merges && **merges == 0)
            networks |= key.network;
    }
    return networks;
}

} // namespace fix789::adapters
