// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/reference_time.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <vector>

namespace fix789::checks {
namespace {

constexpr qint64 kFarApart = std::chrono::seconds(std::chrono::hours(1)).count();

bool agree(const QDateTime &a, const QDateTime &b)
{
    return std::abs(a.secsTo(b)) <= kFarApart;
}

// A time server echoes what only a receiver of the query knows; a page with the expected content comes from its owner.
Result<std::vector<QDateTime>> askAll(const Machine &machine, const Progress &progress)
{
    std::vector<QDateTime> told;
    const auto controls = machine.probes.udpControls(progress);
    if (controls)
        for (const UdpControl &control : *controls)
            if (control.reply == UdpControlReply::Answered && control.told.isValid())
                told.push_back(control.told);
    const auto portal = machine.probes.portal(progress);
    const auto failed = [](const auto &asked) { return !asked && asked.error().kind != ErrorKind::NotSupported; };
    if (failed(controls) && failed(portal))
        return std::unexpected(controls.error());
    if (portal)
        for (const PortalProbe &probe : portal->probes)
            if (probe.isClean() && probe.told.isValid())
                told.push_back(probe.told);
    return told;
}

} // namespace

bool ReferenceTime::isClockWrong() const
{
    return told && !agree(here, *told);
}

Result<ReferenceTime> askTime(const Machine &machine, const Progress &progress)
{
    const auto here = machine.clock.dateSeen();
    if (!here)
        return std::unexpected(here.error());
    const auto told = askAll(machine, progress);
    if (!told)
        return std::unexpected(told.error());
    ReferenceTime time{*here, {}};
    if (!told->empty() && std::ranges::all_of(*told, [&](const QDateTime &one) { return agree(one, told->front()); }))
        time.told = told->front();
    return time;
}

QString shownTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace fix789::checks
