// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// "It works at home": the cheapest proof that a fault is in the network. The program remembers each run with its network. A
// server that answered this computer elsewhere a moment ago is not down, so this network causes the silence here. Successive
// runs on this network show whether it gives this computer access only some time after joining.
#include "analysis/ike.h"
#include "analysis/networks.h"
#include "checks/checks.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>

#include <array>
#include <chrono>

namespace fix789::checks {
namespace other_networks {
namespace {

constexpr std::array<CauseId, 10> kCauses{
    cause::kSiteAccessPointNat, cause::kSiteGroupPolicy, cause::kSiteIpskRole,   cause::kSiteSsidPolicy, cause::kSiteRoleLate,
    cause::kIkeBlocked,         cause::kUdp500Blocked,   cause::kUdp4500Blocked, cause::kUdp500Rejected, cause::kUdpBlocked};
constexpr std::array<const Check *, 1> kNeeds{&kServerName};
constexpr std::chrono::hours kRecent{2};

std::vector<RememberedRun> ofThisServer(std::vector<RememberedRun> runs, const Target &target)
{
    std::erase_if(runs, [&](const RememberedRun &run) { return run.server.compare(target.server, Qt::CaseInsensitive) != 0; });
    return runs;
}

// Recent enough that the server must still exist; a run without a date counts as just recorded.
std::vector<RememberedRun> recentOf(std::vector<RememberedRun> runs, const Result<QDateTime> &now)
{
    std::erase_if(runs, [&](const RememberedRun &run) {
        return now && run.at.isValid() && run.at.secsTo(*now) > std::chrono::seconds(kRecent).count();
    });
    return runs;
}

Finding compared(const IkeObservation &seen, const NetworkIdentity &here, const std::vector<RememberedRun> &runs,
                 const Result<QDateTime> &now)
{
    const auto outcome = analysis::outcomeOf(seen);
    const Finding times =
        now && outcome ? analysis::compareTimes({.at = *now, .server = seen.server, .network = here, .outcome = *outcome}, runs)
                       : Finding{};
    if (!times.causes.empty())
        return times;
    const Finding networks = analysis::compareNetworks(analysis::analyseIke(seen), here, recentOf(runs, now), seen.address);
    return networks.text.isEmpty() ? times : networks;
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto seen = observeIke(machine, target, progress);
    if (!seen && seen.error().kind == ErrorKind::NotSupported)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The network was not recorded."), {}});
    if (!seen)
        return finding(FindingVerdict::Skipped,
                       {QT_TRANSLATE_NOOP("Text", "There is nothing to compare: the server could not be contacted."), {}});
    const auto runs = machine.facts.runs();
    const auto here = machine.facts.network();
    if (!runs || !here)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The network cannot be compared with others."), {}});
    Finding f = compared(*seen, *here, ofThisServer(*runs, target), machine.clock.dateSeen());
    if (f.text.isEmpty())
        return finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "Results from other networks add nothing new."), {}});
    return f;
}

} // namespace
} // namespace other_networks

const Check kOtherNetworks{
    .id = "other-networks",
    .title = QT_TRANSLATE_NOOP("Text", "The same server from other networks"),
    .group = CheckGroup::GuestNetwork,
    .needsServer = true,
    .needs = other_networks::kNeeds,
    .causes = other_networks::kCauses,
    .run = other_networks::run,
};

} // namespace fix789::checks
