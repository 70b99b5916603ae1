// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/present.h"

#include "model/changes/own_firewall_rules.h"

#include <algorithm>

namespace fix789::engine {
namespace {

Result<VpnProfile> ownConnection(const Machine &machine, const QString &name)
{
    const auto profiles = machine.facts.profiles();
    if (!profiles)
        return std::unexpected(profiles.error());
    for (const VpnProfile &profile : *profiles)
        if (profile.owner == ProfileOwner::User && profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return profile;
    return failure(ErrorKind::NotFound, QStringLiteral("looking for the VPN connection \"%1\"").arg(name));
}

struct Reader {
    const Machine &machine;

    Result<Change> operator()(const RegistryValueIs &wanted) const
    {
        const auto content = machine.registry.read(wanted.key, wanted.name);
        if (!content)
            return std::unexpected(content.error());
        return RegistryValueIs{wanted.key, wanted.name, *content};
    }
    Result<Change> operator()(const ServiceStartIs &wanted) const
    {
        const auto service = machine.facts.service(wanted.service);
        if (!service)
            return std::unexpected(service.error());
        return ServiceStartIs{wanted.service, service->start};
    }
    Result<Change> operator()(const ServiceRunningIs &wanted) const
    {
        const auto service = machine.facts.service(wanted.service);
        if (!service)
            return std::unexpected(service.error());
        return ServiceRunningIs{wanted.service, isRunning(service->state) ? Running::Yes : Running::No};
    }
    Result<Change> operator()(const DeviceEnabledIs &wanted) const
    {
        constexpr std::uint32_t kDisabled = 22; // cfg.h, CM_PROB_DISABLED
        const auto devices = machine.facts.devices();
        if (!devices)
            return std::unexpected(devices.error());
        for (const NetworkDevice &device : *devices)
            if (device.instance.compare(wanted.instance, Qt::CaseInsensitive) == 0 && device.problem)
                return DeviceEnabledIs{wanted.instance, device.problem == kDisabled ? Enabled::No : Enabled::Yes};
        return failure(ErrorKind::NotFound, QStringLiteral("looking for the device %1").arg(wanted.instance));
    }
    Result<Change> operator()(const DeviceMadeAnewIs &wanted) const { return DeviceMadeAnewIs{wanted.instance, Deed::NotDone}; }
    Result<Change> operator()(const DnsCacheEmptiedIs &) const { return DnsCacheEmptiedIs{Deed::NotDone}; }
    Result<Change> operator()(const FirewallRuleIs &wanted) const
    {
        using State = FirewallRuleIs::State;
        const FirewallRule *own = findOwnFirewallRule(wanted.rule);
        const auto firewall = machine.facts.firewall();
        if (!own)
            return failure(ErrorKind::Refused, QStringLiteral("looking for a firewall rule that is not ours"));
        if (!firewall)
            return std::unexpected(firewall.error());
        const auto rule = std::ranges::find(firewall->rules, wanted.rule, &FirewallRule::name);
        if (rule == firewall->rules.end())
            return FirewallRuleIs{wanted.rule, State::Absent};
        return FirewallRuleIs{wanted.rule, saysTheSame(*rule, *own) ? State::Present : State::Altered};
    }
    Result<Change> operator()(const FirewallProfileIs &wanted) const
    {
        const auto firewall = machine.facts.firewall();
        if (!firewall)
            return std::unexpected(firewall.error());
        const auto profile = std::ranges::find(firewall->profiles, wanted.network, &FirewallProfile::network);
        if (profile == firewall->profiles.end())
            return failure(ErrorKind::NotFound, QStringLiteral("looking for a profile of the Windows firewall"));
        return FirewallProfileIs{wanted.network, profile->on ? Enabled::Yes : Enabled::No};
    }
    Result<Change> operator()(const ConnectionOptionIs &wanted) const
    {
        using Option = ConnectionOptionIs::Option;
        const auto stored = machine.storedConnection(wanted.connection);
        if (!stored)
            return std::unexpected(stored.error());
        const bool certificate = stored->authentication == MachineAuthentication::Certificate;
        switch (wanted.option) {
        case Option::TunnelType:
            return ConnectionOptionIs{wanted.connection, wanted.option, QString::number(stored->strategy)};
        case Option::Authentication:
            return ConnectionOptionIs{wanted.connection, wanted.option,
                                      certificate ? QStringLiteral("certificate") : QStringLiteral("pre-shared-key")};
        case Option::OwnIpsec:
            break;
        }
        return ConnectionOptionIs{wanted.connection, wanted.option, stored->ownIpsec};
    }
    Result<Change> operator()(const ConnectionEntryIs &wanted) const
    {
        const auto stored = machine.storedConnection(wanted.connection);
        if (stored && stored->namesakes >= wanted.namesakes)
            return ConnectionEntryIs{wanted.connection, stored->at, stored->entry, wanted.namesakes};
        if (stored || stored.error().kind == ErrorKind::NotFound)
            return ConnectionEntryIs{wanted.connection, wanted.at, std::nullopt, wanted.namesakes};
        return std::unexpected(stored.error());
    }
    Result<Change> operator()(const ConnectionCopyIs &wanted) const
    {
        const auto copy = ownConnection(machine, wanted.copy);
        if (!copy && copy.error().kind != ErrorKind::NotFound)
            return std::unexpected(copy.error());
        return ConnectionCopyIs{wanted.connection, wanted.copy, copy ? Presence::Present : Presence::Absent};
    }
    Result<Change> operator()(const CredentialsSavedIs &wanted) const
    {
        const auto profile = ownConnection(machine, wanted.connection);
        if (!profile)
            return std::unexpected(profile.error());
        if (!profile->credentialsSaved)
            return failure(ErrorKind::NotSupported, QStringLiteral("asking whether a password is saved"));
        return CredentialsSavedIs{wanted.connection, *profile->credentialsSaved ? Presence::Present : Presence::Absent};
    }
    Result<Change> operator()(const CredentialsEnteredIs &wanted) const
    {
        const auto profile = ownConnection(machine, wanted.connection);
        if (!profile)
            return std::unexpected(profile.error());
        return CredentialsEnteredIs{wanted.connection, Deed::NotDone};
    }
};

} // namespace

Result<Change> present(const Machine &machine, const Change &change)
{
    return std::visit(Reader{machine}, change);
}

} // namespace fix789::engine
