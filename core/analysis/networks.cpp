// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/networks.h"

#include "analysis/dns.h"
#include "model/machine/network_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

namespace fix789::analysis {
namespace {

using Device = RememberedRun::Device;

constexpr std::chrono::minutes kLongestWait{15};
constexpr std::chrono::minutes kOneStay{30};
constexpr int kNoChance = 2; // waits

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

bool isOnThisNetwork(const RememberedRun &run, const NetworkIdentity &here)
{
    const NetworkRelation relation = relationOf(here, run.network);
    return relation == NetworkRelation::Same || relation == NetworkRelation::OtherPart;
}

/// Two successive runs on one network.
struct Turn {
    const RememberedRun &before;
    const RememberedRun &after;

    [[nodiscard]] bool isWithin(std::chrono::seconds most) const { return before.at.secsTo(after.at) <= most.count(); }
    [[nodiscard]] bool goes(RememberedRun::Outcome from, RememberedRun::Outcome to) const
    {
        using Login = RememberedRun::Login;
        return before.outcome == from && after.outcome == to && before.login != Login::Pending && after.login != Login::Pending;
    }
    [[nodiscard]] bool isWait() const
    {
        return isWithin(kLongestWait) && goes(RememberedRun::Outcome::Silent, RememberedRun::Outcome::Answered);
    }
    [[nodiscard]] bool fellSilent() const
    {
        return isWithin(kOneStay) && goes(RememberedRun::Outcome::Answered, RememberedRun::Outcome::Silent);
    }
    [[nodiscard]] qint64 minutes() const { return std::max<qint64>(1, (before.at.secsTo(after.at) + 30) / 60); }
};

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

std::optional<RememberedRun::Outcome> outcomeOf(const IkeObservation &seen)
{
    const auto answered = [&](std::uint16_t port) {
        const StageResult *stage = seen.find(Stage::Mm1, port);
        return stage && stage->outcome == StageOutcome::Answered;
    };
    const auto lost = [&](std::uint16_t port) {
        const StageResult *stage = seen.find(Stage::Mm1, port);
        return stage && (stage->outcome == StageOutcome::Silent || stage->outcome == StageOutcome::Unreachable);
    };
    if (answered(500) && answered(4500))
        return RememberedRun::Outcome::Answered;
    if (answered(500) || answered(4500))
        return RememberedRun::Outcome::Partly;
    return lost(500) && lost(4500) ? std::optional(RememberedRun::Outcome::Silent) : std::nullopt;
}

Finding compareTimes(const RememberedRun &now, const std::vector<RememberedRun> &runs)
{
    std::vector<RememberedRun> looks;
    std::ranges::copy_if(runs, std::back_inserter(looks), [&](const RememberedRun &run) {
        return run.device == Device::This && run.at.isValid() && run.at < now.at;
    });
    std::ranges::sort(looks, {}, &RememberedRun::at);
    looks.push_back(now);
    int waits = 0;
    bool fellSilent = false;
    const RememberedRun *before = nullptr;
    qint64 lastWait = 0; // min
    bool endsInWait = false;
    for (const RememberedRun &look : looks) {
        const bool here = isOnThisNetwork(look, now.network);
        const Turn turn{before ? *before : look, look};
        endsInWait = before && here && turn.isWait();
        fellSilent = fellSilent || (before && here && turn.fellSilent());
        if (endsInWait)
            lastWait = turn.minutes();
        waits += endsInWait ? 1 : 0;
        before = here ? &look : nullptr;
    }
    Finding reading;
    const bool isWaiting = now.outcome == RememberedRun::Outcome::Silent;
    if (waits >= kNoChance && !fellSilent && (isWaiting || endsInWait)) {
        const Text text{
            QT_TRANSLATE_NOOP("Text", "On this network (\"%2\"), the server did not answer at first but answered some minutes "
                                      "later. Times this happened: %1. The last time, it answered after %3 min."),
            {QString::number(waits), nameOf(now.network), QString::number(lastWait)}};
        reading.say(FindingVerdict::Problem, text);
        reading.add(cause::kSiteRoleLate, {text}, nameOf(now.network));
    } else if (endsInWait) {
        reading.say(FindingVerdict::Note,
                    {QT_TRANSLATE_NOOP("Text", "%1 min ago the server did not answer on this network. If that happens each time "
                                               "after joining it, the network grants access late."),
                     {QString::number(lastWait)}});
        reading.note("path.answers-by-now", reading.text);
    }
    return reading;
}

} // namespace fix789::analysis
