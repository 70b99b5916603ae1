// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// "It works at home": the cheapest proof that the network is at fault. Fix789 remembers every run with its network. If a
// server answered this computer elsewhere a moment ago, it is not down, and silence here comes from this network.
#include "analysis/ike.h"
#include "analysis/networks.h"
#include "checks/checks.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>

#include <array>
#include <chrono>

namespace fix789 {
namespace {

constexpr std::array<CauseId, 9> kCauses{cause::kSiteAccessPointNat, cause::kSiteGroupPolicy, cause::kSiteIpskRole,
                                         cause::kSiteSsidPolicy,     cause::kIkeBlocked,      cause::kUdp500Blocked,
                                         cause::kUdp4500Blocked,     cause::kUdp500Rejected,  cause::kUdpBlocked};
constexpr std::array<const Check *, 1> kNeeds{&kServerName};
constexpr std::chrono::hours kRecent{2};

// Runs with the same server, recent enough that the server is probably still up; an undated run counts as recent.
std::vector<RememberedRun> recentRuns(const Machine &machine, const Target &target, std::vector<RememberedRun> runs)
{
    const auto now = machine.clock.dateSeen();
    std::erase_if(runs, [&](const RememberedRun &run) {
        const bool old = now && run.at.isValid() && run.at.secsTo(*now) > std::chrono::seconds(kRecent).count();
        return old || run.server.compare(target.server, Qt::CaseInsensitive) != 0;
    });
    return runs;
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
    Finding f = compareNetworks(analyseIke(*seen), *here, recentRuns(machine, target, *runs), seen->address);
    if (f.text.isEmpty())
        return finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "Results from other networks add nothing new."), {}});
    return f;
}

} // namespace

const Check kOtherNetworks{
    .id = "other-networks",
    .title = QT_TRANSLATE_NOOP("Text", "The same server from other networks"),
    .group = CheckGroup::GuestNetwork,
    .needsServer = true,
    .needs = kNeeds,
    .causes = kCauses,
    .run = run,
};

} // namespace fix789
