// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_lists.h"

#include "model/changes/own_firewall_rules.h"
#include "recording/case/case_tables.h"
#include "recording/case/profile_case.h"

#include <algorithm>

namespace fix789::recording {
namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

template <class T>
Result<T> recordedList(const std::optional<Answer<T>> &answer, const char *what)
{
    const QString doing = QStringLiteral("changing %1").arg(QLatin1String(what));
    if (!answer)
        return failure(ErrorKind::NotSupported, doing + QStringLiteral(", which were not recorded"));
    return *answer ? Result<T>(**answer) : failure(answer->error(), doing);
}

QJsonValue toCaseJson(const Firewall &firewall)
{
    return write(members::table<Firewall>(), &firewall);
}

template <class T>
QJsonValue toCaseJson(const std::vector<T> &list)
{
    return members::list(members::object<T>(), list.size()).write(list);
}

template <class T>
QJsonObject withList(QJsonObject changed, const char *member, const std::optional<Answer<T>> &original, const T &now)
{
    const QString name = QString::fromLatin1(member);
    if (original && *original && **original == now)
        changed.remove(name);
    else
        changed.insert(name, toCaseJson(now));
    return changed;
}

Failure forGood(const char *what)
{
    return failure(ErrorKind::Refused, QStringLiteral("taking back %1, which nothing can").arg(QLatin1String(what)));
}

using ProfileList = std::vector<VpnProfile>;

ProfileList::iterator ownOf(ProfileList &profiles, const QString &name)
{
    return std::ranges::find_if(profiles,
                                [&](const VpnProfile &p) { return p.owner == ProfileOwner::User && same(p.name, name); });
}

// Applies `edit` to the user's connections; `edit` returns the error, if any.
template <class Edit>
Changed withProfiles(const MachineState &original, const MachineState &state, const QJsonObject &changed, Edit edit)
{
    auto profiles = recordedList(state.profiles, "the VPN connections");
    if (!profiles)
        return std::unexpected(profiles.error());
    if (const Result<void> edited = edit(*profiles); !edited)
        return std::unexpected(edited.error());
    return withList(changed, "profiles", original.profiles, *profiles);
}

Failure noConnection(const QString &name)
{
    return failure(ErrorKind::NotFound, QStringLiteral("looking for the VPN connection \"%1\"").arg(name));
}

Result<void> set(VpnProfile &profile, const ConnectionOptionIs &fact)
{
    switch (fact.option) {
    case ConnectionOptionIs::Option::TunnelType:
        profile.tunnel = tunnelFrom(fact.value.toUInt());
        break;
    case ConnectionOptionIs::Option::Authentication:
        profile.authentication =
            fact.value == u"certificate" ? MachineAuthentication::Certificate : MachineAuthentication::PreSharedKey;
        break;
    case ConnectionOptionIs::Option::OwnIpsec:
        profile.ownIpsec = !fact.value.isEmpty();
        profile.ipsecParameters =
            ipsecParametersFrom(fact.value.section(QStringLiteral("CustomIPSecPolicies="), 1).section(u'\n', 0, 0));
        break;
    }
    return {};
}

} // namespace

Changed changedListBy(const DeviceEnabledIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    auto devices = recordedList(state.devices, "the network devices");
    if (!devices)
        return std::unexpected(devices.error());
    const auto device = std::ranges::find_if(*devices, [&](const NetworkDevice &d) { return same(d.instance, fact.instance); });
    if (device == devices->end())
        return failure(ErrorKind::NotFound, QStringLiteral("looking for the device %1").arg(fact.instance));
    device->problem = fact.enabled == Enabled::Yes ? 0 : 22; // cfg.h, CM_PROB_DISABLED
    return withList(changed, "devices", original.devices, *devices);
}

Changed changedListBy(const DeviceMadeAnewIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    if (fact.deed == Deed::NotDone)
        return forGood("a device that was made anew");
    auto devices = recordedList(state.devices, "the network devices");
    if (!devices)
        return std::unexpected(devices.error());
    std::erase_if(*devices, [&](const NetworkDevice &d) { return same(d.instance, fact.instance); });
    devices->push_back({fact.instance, {QStringLiteral("ms_l2tpminiport")}, {}, 0});
    return withList(changed, "devices", original.devices, *devices);
}

Changed changedListBy(const DnsCacheEmptiedIs &, const MachineState &, const MachineState &, const QJsonObject &changed)
{
    return changed;
}

Changed changedListBy(const FirewallRuleIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    auto firewall = recordedList(state.firewall, "the Windows firewall");
    const FirewallRule *own = findOwnFirewallRule(fact.rule);
    if (!firewall)
        return std::unexpected(firewall.error());
    if (!own)
        return failure(ErrorKind::Refused, QStringLiteral("changing a firewall rule that is not ours"));
    std::erase_if(firewall->rules, [&](const FirewallRule &rule) { return rule.name == fact.rule; });
    if (fact.state == FirewallRuleIs::State::Present)
        firewall->rules.push_back(*own);
    return withList(changed, "firewall", original.firewall, *firewall);
}

Changed changedListBy(const FirewallProfileIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    auto firewall = recordedList(state.firewall, "the Windows firewall");
    if (!firewall)
        return std::unexpected(firewall.error());
    const auto profile = std::ranges::find(firewall->profiles, fact.network, &FirewallProfile::network);
    if (profile == firewall->profiles.end())
        return failure(ErrorKind::NotFound, QStringLiteral("looking for a profile of the Windows firewall"));
    profile->on = fact.on == Enabled::Yes;
    return withList(changed, "firewall", original.firewall, *firewall);
}

Changed changedListBy(const ConnectionOptionIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    return withProfiles(original, state, changed, [&](ProfileList &profiles) -> Result<void> {
        const auto profile = ownOf(profiles, fact.connection);
        return profile == profiles.end() ? Result<void>(noConnection(fact.connection)) : set(*profile, fact);
    });
}

Changed changedListBy(const ConnectionEntryIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    return withProfiles(original, state, changed, [&](ProfileList &profiles) -> Result<void> {
        const auto isMeant = [&](const VpnProfile &p) { return p.owner == ProfileOwner::User && same(p.name, fact.connection); };
        if (std::ranges::count_if(profiles, isMeant) > std::ptrdiff_t(fact.namesakes))
            profiles.erase(std::ranges::find_if(profiles, isMeant));
        if (!fact.entry)
            return {};
        const auto profile = profileFromEntry(*fact.entry);
        if (!profile)
            return std::unexpected(profile.error());
        if (!same(profile->name, fact.connection) || profile->owner != ProfileOwner::User)
            return failure(ErrorKind::Malformed, QStringLiteral("putting back an entry of another connection"));
        profiles.insert(profiles.begin() + std::min<std::ptrdiff_t>(fact.at, std::ssize(profiles)), *profile);
        return {};
    });
}

Changed changedListBy(const ConnectionCopyIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    return withProfiles(original, state, changed, [&](ProfileList &profiles) -> Result<void> {
        std::erase_if(profiles, [&](const VpnProfile &p) { return p.owner == ProfileOwner::User && same(p.name, fact.copy); });
        if (fact.presence == Presence::Absent)
            return {};
        const auto from = ownOf(profiles, fact.connection);
        if (from == profiles.end())
            return noConnection(fact.connection);
        VpnProfile copy = *from;
        copy.name = fact.copy;
        copy.keyStored = true;
        copy.credentialsSaved = false; // Windows stores them with the old connection
        profiles.push_back(std::move(copy));
        return {};
    });
}

Changed changedListBy(const CredentialsSavedIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    if (fact.presence == Presence::Present)
        return forGood("forgotten credentials");
    return withProfiles(original, state, changed, [&](ProfileList &profiles) -> Result<void> {
        const auto profile = ownOf(profiles, fact.connection);
        if (profile == profiles.end())
            return noConnection(fact.connection);
        profile->credentialsSaved = false;
        return {};
    });
}

Changed changedListBy(const CredentialsEnteredIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed)
{
    if (fact.deed == Deed::NotDone)
        return forGood("credentials that were entered");
    return withProfiles(original, state, changed, [&](ProfileList &profiles) -> Result<void> {
        const auto profile = ownOf(profiles, fact.connection);
        if (profile == profiles.end())
            return noConnection(fact.connection);
        profile->credentialsSaved = true;
        return {};
    });
}

} // namespace fix789::recording
