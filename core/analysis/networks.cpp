// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/networks.h"

#include "model/machine/network_view.h"
#include "analysis/dns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

using Device = RememberedRun::Device;

constexpr std::array kPathCauses{cause::kIkeBlocked, cause::kUdp500Blocked, cause::kUdp500Rejected, cause::kUdp4500Blocked,
                                 cause::kUdpBlocked};

bool isPath(CauseId id)
{
    return std::ranges::find(kPathCauses, id) != kPathCauses.end();
}

bool known(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty();
}

bool same(const QString &a, const QString &b)
{
    return known(a, b) && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool differ(const QString &a, const QString &b)
{
    return known(a, b) && a.compare(b, Qt::CaseInsensitive) != 0;
}

bool isSharedGateway(const NetworkIdentity &network)
{
    return network.gateway == QLatin1String(kMerakiNatGateway);
}

bool isSameSite(const NetworkIdentity &here, const NetworkIdentity &there)
{
    const bool byGateway = !isSharedGateway(here) && !isSharedGateway(there) && same(here.gatewayHardware, there.gatewayHardware);
    return byGateway || same(here.publicAddress, there.publicAddress);
}

QString nameOf(const NetworkIdentity &network)
{
    return network.name.isEmpty() ? network.subnet : network.name;
}

// The path causes that the negotiation has proven, or left open.
std::vector<CauseId> suspected(const Finding &negotiation)
{
    std::vector<CauseId> ids;
    for (const CauseId id : kPathCauses)
        if (negotiation.has(id) || negotiation.leavesOpen(id))
            ids.push_back(id);
    return ids;
}

const RememberedRun *answeredFrom(const std::vector<RememberedRun> &recent, const NetworkIdentity &here, NetworkRelation relation,
                                  Device device)
{
    const auto it = std::ranges::find_if(recent, [&](const RememberedRun &run) {
        return run.outcome == RememberedRun::Outcome::Answered && run.device == device &&
               relationOf(here, run.network) == relation;
    });
    return it == recent.end() ? nullptr : &*it;
}

struct SiteRule {
    NetworkRelation relation;
    Device device;
    CauseId id;
    const char *evidence;
};

constexpr std::array<SiteRule, 3> kSiteRules{{
    {NetworkRelation::Same, Device::Another, cause::kSiteGroupPolicy,
     QT_TRANSLATE_NOOP("Text", "Another device on the same network (\"%1\") gets an answer from the same server.")},
    {NetworkRelation::OtherPart, Device::This, cause::kSiteIpskRole,
     QT_TRANSLATE_NOOP("Text", "In another part of the same Wi-Fi (\"%1\") this computer gets an answer from the same server.")},
    {NetworkRelation::OtherWifi, Device::This, cause::kSiteSsidPolicy,
     QT_TRANSLATE_NOOP("Text", "On another Wi-Fi of the same site (\"%1\") this computer gets an answer from the same server.")},
}};

// An open set in which the other network excludes everything but the path.
const OpenSet *openPath(const Finding &negotiation)
{
    const auto it = std::ranges::find_if(negotiation.open, [](const OpenSet &open) {
        return std::ranges::any_of(open.set, [](const CauseRef &ref) { return isPath(ref.id); });
    });
    return it == negotiation.open.end() ? nullptr : &*it;
}

} // namespace

NetworkRelation relationOf(const NetworkIdentity &here, const NetworkIdentity &there)
{
    const bool sameName = same(here.name, there.name);
    if (isSameSite(here, there)) {
        if (differ(here.name, there.name))
            return NetworkRelation::OtherWifi;
        return differ(here.subnet, there.subnet) || differ(here.role, there.role) ? NetworkRelation::OtherPart
                                                                                  : NetworkRelation::Same;
    }
    // Each part of a Wi-Fi has its own gateway.
    if (sameName && (differ(here.role, there.role) || differ(here.subnet, there.subnet)))
        return isSharedGateway(here) || isSharedGateway(there) ? NetworkRelation::NotKnown : NetworkRelation::OtherPart;
    if (sameName)
        return NetworkRelation::NotKnown;
    // A new router, or another port of it, does not make another network.
    return differ(here.name, there.name) ? NetworkRelation::Elsewhere : NetworkRelation::NotKnown;
}

Finding compareNetworks(const Finding &negotiation, const NetworkIdentity &here, const std::vector<RememberedRun> &recent,
                           const QString &serverAddress)
{
    Finding reading;
    if (suspected(negotiation).empty())
        return reading;
    for (const SiteRule &rule : kSiteRules)
        if (const RememberedRun *run = answeredFrom(recent, here, rule.relation, rule.device)) {
            reading.say(FindingVerdict::Problem, {rule.evidence, {nameOf(run->network)}});
            // A rule keeps guests from the internet; the guests' NAT keeps them from the local network.
            const bool isLocal = rule.relation == NetworkRelation::OtherWifi && isInnerAddress(serverAddress);
            std::vector<Text> evidence{reading.text};
            if (isLocal)
                evidence.push_back(
                    {QT_TRANSLATE_NOOP("Text", "The server's address, %1, is on the local network."), {serverAddress}});
            reading.add(isLocal ? cause::kSiteAccessPointNat : rule.id, std::move(evidence), nameOf(here));
            return reading;
        }
    const RememberedRun *elsewhere = answeredFrom(recent, here, NetworkRelation::Elsewhere, Device::This);
    if (!elsewhere)
        return reading;
    const Text evidence{
        QT_TRANSLATE_NOOP("Text", "On another network (\"%1\") this computer got an answer from the same server."),
        {nameOf(elsewhere->network)}};
    if (const OpenSet *open = openPath(negotiation)) {
        const auto path = std::ranges::find_if(open->set, [](const CauseRef &ref) { return isPath(ref.id); });
        reading.say(FindingVerdict::Problem, evidence);
        reading.add(path->id, {evidence});
        return reading;
    }
    reading.say(FindingVerdict::Note, evidence);
    reading.note("path.works-elsewhere", evidence);
    return reading;
}

} // namespace fix789
