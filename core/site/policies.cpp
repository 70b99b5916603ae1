// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/policies.h"

#include <QTimeZone>

#include <algorithm>
#include <set>
#include <utility>

namespace fix789::site {
namespace {

AppliedPolicy named(const Network &network, const QString &id, PolicyOrigin origin, const QString &request)
{
    if (id.isEmpty())
        return {.origin = origin, .request = request};
    return {AssignedPolicy::Kind::Group, network.policies.isRead() ? network.policy(id) : nullptr, origin, request};
}

AppliedPolicy assigned(const Network &network, const AssignedPolicy &policy, PolicyOrigin origin, const QString &request)
{
    if (policy.kind == AssignedPolicy::Kind::Group)
        return named(network, policy.policyId, origin, request);
    return {policy.kind, nullptr, origin, request};
}

const GroupPolicy *byName(const Network &network, const QString &name)
{
    const auto found = std::ranges::find_if(network.policies.value, [&name](const GroupPolicy &policy) {
        return policy.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == network.policies.value.end() ? nullptr : &*found;
}

const IdentityPsk *pskNamed(const Ssid *ssid, const QString &name)
{
    if (!ssid)
        return nullptr;
    const auto found = std::ranges::find_if(
        ssid->psks.value, [&name](const IdentityPsk &psk) { return psk.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == ssid->psks.value.end() ? nullptr : &*found;
}

// One of all policies of the network, or none.
std::vector<AppliedPolicy> anyPolicy(const Network &network, PolicyOrigin origin)
{
    std::vector<AppliedPolicy> all{{}};
    for (const GroupPolicy &policy : network.policies.value)
        all.push_back({AssignedPolicy::Kind::Group, &policy, origin, network.policies.request});
    if (!network.policies.isRead())
        all.push_back({AssignedPolicy::Kind::Group, nullptr, origin, network.policies.request});
    return all;
}

struct AtAccessPoint {
    AppliedPolicy first;
    std::vector<AppliedPolicy> lessLikely;
    std::vector<AppliedPolicy> asLikely;
    bool isOfClient = false; ///< set for the client by hand: holds at the appliance as well
};

bool mayHaveDeviceType(const Subject &subject)
{
    return subject.ssid && (!subject.client || subject.client->isWindows);
}

std::optional<AppliedPolicy> byDeviceType(const Subject &subject)
{
    if (!mayHaveDeviceType(subject) || !subject.ssid->forWindows.isRead() || !subject.ssid->forWindows.value)
        return std::nullopt;
    const AppliedPolicy policy =
        assigned(*subject.network, *subject.ssid->forWindows.value, PolicyOrigin::DeviceType, subject.ssid->forWindows.request);
    return policy.kind == AssignedPolicy::Kind::Normal ? std::nullopt : std::optional(policy);
}

void addOwnOfClient(const Subject &subject, AtAccessPoint &found)
{
    const Client &client = *subject.client;
    AssignedPolicy own = client.policy.value;
    if (const auto here = subject.ssid ? client.policyBySsid.find(subject.ssid->number) : client.policyBySsid.end();
        here != client.policyBySsid.end())
        own = here->second;
    else
        found.isOfClient = own.kind != AssignedPolicy::Kind::Normal;
    if (!client.policy.isRead()) {
        found.asLikely = anyPolicy(*subject.network, PolicyOrigin::Client);
        found.asLikely.push_back(
            {AssignedPolicy::Kind::Unreadable, nullptr, PolicyOrigin::Client, client.policy.request, client.policy.reading});
        found.isOfClient = true;
        return;
    }
    found.first = assigned(*subject.network, own, PolicyOrigin::Client, client.policy.request);
}

// By the key, the RADIUS server or the role that was named.
void addByJoining(const Subject &subject, AtAccessPoint &found)
{
    const Network &network = *subject.network;
    const Ssid &ssid = *subject.ssid;
    const QString &key = subject.client ? subject.client->psk : subject.role;
    const QString radius = subject.client ? subject.client->radiusPolicy : QString();
    if (const IdentityPsk *psk = key.isEmpty() ? nullptr : pskNamed(&ssid, key)) {
        found.first = named(network, psk->policyId, PolicyOrigin::IdentityPsk, ssid.psks.request);
    } else if (const QString name = !radius.isEmpty() ? radius : subject.role; !name.isEmpty()) {
        const PolicyOrigin origin = radius.isEmpty() ? PolicyOrigin::Role : PolicyOrigin::Radius;
        found.first = {AssignedPolicy::Kind::Group, byName(network, name), origin, network.policies.request};
    } else if (ssid.hasIdentityPsks) {
        if (!ssid.psks.isRead())
            found.asLikely = anyPolicy(network, PolicyOrigin::IdentityPsk);
        for (const IdentityPsk &each : ssid.psks.value)
            found.asLikely.push_back(named(network, each.policyId, PolicyOrigin::IdentityPsk, ssid.psks.request));
        if (!found.asLikely.empty())
            found.first = found.asLikely.front();
    } else if (ssid.usesRadius) {
        found.lessLikely = anyPolicy(network, PolicyOrigin::Radius);
    }
}

// Whether anything comes before what a device type gives.
bool isFree(const AtAccessPoint &found)
{
    return found.first.kind == AssignedPolicy::Kind::Normal &&
           (found.first.origin == PolicyOrigin::None || found.first.origin == PolicyOrigin::Client);
}

// What Windows gets was not read: any policy, or blocked. That it is let through everything is less likely.
void addUnreadDeviceTypes(const Subject &subject, AtAccessPoint &found)
{
    if (!mayHaveDeviceType(subject) || subject.ssid->forWindows.isRead())
        return;
    const auto &missing = subject.ssid->forWindows;
    const bool counts = isFree(found) && !subject.network->mayLack(missing.reading);
    std::vector<AppliedPolicy> &into = counts ? found.asLikely : found.lessLikely;
    into.push_back({AssignedPolicy::Kind::Unreadable, nullptr, PolicyOrigin::DeviceType, missing.request, missing.reading});
    for (AppliedPolicy &policy : anyPolicy(*subject.network, PolicyOrigin::DeviceType))
        into.push_back(std::move(policy));
    found.lessLikely.push_back({AssignedPolicy::Kind::Exempt, nullptr, PolicyOrigin::DeviceType, missing.request});
}

AtAccessPoint atAccessPoint(const Subject &subject)
{
    AtAccessPoint found;
    if (subject.client)
        addOwnOfClient(subject, found);
    if (found.first.kind != AssignedPolicy::Kind::Normal || found.isOfClient)
        return found;
    if (subject.ssid)
        addByJoining(subject, found);
    addUnreadDeviceTypes(subject, found);
    const auto device = byDeviceType(subject);
    if (!device)
        return found;
    if (isFree(found))
        found.first = *device;
    else
        found.lessLikely.push_back(*device);
    return found;
}

std::optional<bool> isActive(const Schedule &schedule, const Network &network)
{
    if (!schedule.enabled)
        return true;
    const QTimeZone zone(network.timeZone);
    if (!network.at.isValid() || !zone.isValid())
        return std::nullopt;
    const QDateTime local = network.at.toTimeZone(zone);
    const Schedule::Day &day = schedule.days[std::size_t(local.date().dayOfWeek() - 1)];
    if (!day.active)
        return false;
    // The same time at both ends is the whole day, as is midnight to midnight.
    const QTime from = day.from.isValid() ? day.from : QTime(0, 0);
    const bool untilMidnight = !day.to.isValid() || day.to == QTime(0, 0);
    return local.time() >= from && (untilMidnight || local.time() < day.to);
}

// The policy of the VLAN: several where the VLAN, or what it has, is not known. Without a policy comes first.
std::vector<AppliedPolicy> atAppliance(const Subject &subject, const AtAccessPoint &found, const AppliedPolicy &there)
{
    if (found.isOfClient)
        return {there};
    const Network &network = *subject.network;
    const std::vector<AppliedPolicy> none{{}};
    if (!network.mayHave(QLatin1String("appliance")) || (subject.ssid && subject.ssid->addresses == ClientAddresses::Nat))
        return none;
    if (!network.vlans.isRead())
        return network.vlans.reading == Reading::NotUsed || network.mayLack(network.vlans.reading)
                   ? none
                   : anyPolicy(network, PolicyOrigin::Vlan);
    const auto vlan = vlanOf(subject, there);
    std::set<QString> ids;
    for (const Vlan &one : network.vlans.value)
        if (!vlan || one.id == QString::number(*vlan))
            ids.insert(one.policyId);
    std::vector<AppliedPolicy> all;
    for (const QString &id : ids) // the empty id sorts first
        all.push_back(id.isEmpty() ? AppliedPolicy{} : named(network, id, PolicyOrigin::Vlan, network.vlans.request));
    return all.empty() ? none : all;
}

AppliedPolicy withoutPolicy(const AppliedPolicy &policy)
{
    return {.origin = policy.origin, .request = policy.request};
}

// A policy that is not active at this time is as none; at an unknown time either holds.
void addBySchedule(PolicyPair pair, const Network &network, std::vector<PolicyPair> &into, PolicyPair *first)
{
    bool isOpen = false;
    for (AppliedPolicy *one : {&pair.atAccessPoint, &pair.atAppliance}) {
        if (!one->policy)
            continue;
        const auto active = isActive(one->policy->schedule, network);
        if (active == std::optional(false))
            *one = withoutPolicy(*one);
        isOpen = isOpen || !active;
    }
    if (first)
        *first = pair;
    else
        into.push_back(pair);
    if (isOpen)
        into.push_back({withoutPolicy(pair.atAccessPoint), withoutPolicy(pair.atAppliance)});
}

} // namespace

PolicyPairs policiesOf(const Subject &subject)
{
    const AtAccessPoint found = atAccessPoint(subject);
    PolicyPairs pairs;
    PolicyPair *first = &pairs.first;
    const auto add = [&](const AppliedPolicy &there, std::vector<PolicyPair> &into) {
        for (const AppliedPolicy &behind : atAppliance(subject, found, there))
            addBySchedule({there, behind}, *subject.network, into, std::exchange(first, nullptr));
    };
    add(found.first, pairs.asLikely);
    for (const AppliedPolicy &other : found.asLikely)
        add(other, pairs.asLikely);
    for (const AppliedPolicy &other : found.lessLikely)
        add(other, pairs.lessLikely);
    // Whether the appliance also applies what the access point chose is not documented.
    if (pairs.first.atAccessPoint.policy && !found.isOfClient)
        pairs.lessLikely.push_back({pairs.first.atAccessPoint, pairs.first.atAccessPoint});
    // Nor whether the rules of the VLAN's policy count beside those set for the client.
    if (found.isOfClient && found.first.policy)
        pairs.lessLikely.push_back({pairs.first.atAccessPoint, AppliedPolicy{}});
    return pairs;
}

std::optional<int> vlanOf(const Subject &subject, const AppliedPolicy &atAccessPoint)
{
    if (subject.client && subject.client->vlan)
        return subject.client->vlan;
    if (atAccessPoint.policy && atAccessPoint.policy->vlan)
        return atAccessPoint.policy->vlan;
    if (!subject.ssid || subject.ssid->vlanVaries || subject.ssid->addresses == ClientAddresses::Nat)
        return std::nullopt;
    return subject.ssid->vlan;
}

Match knowsRole(const Subject &subject)
{
    if (subject.role.isEmpty() || byName(*subject.network, subject.role) || pskNamed(subject.ssid, subject.role))
        return Match::Yes;
    const bool couldBePsk = subject.ssid && subject.ssid->hasIdentityPsks && !subject.ssid->psks.isRead();
    return subject.network->policies.isRead() && !couldBePsk ? Match::No : Match::Maybe;
}

} // namespace fix789::site
