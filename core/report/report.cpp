// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/report.h"
#include "checks/checks.h"

#include "report/judgement.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fix789 {
namespace {

// Makers (analysis/portal_vendor) and names of Wi-Fis that stand for one kind of place everywhere. All others stand anywhere.
constexpr std::array<std::pair<const char *, Environment>, 5> kTelling{{
    {"FRITZ!Box", Environment::Home},
    {"eduroam", Environment::Education},
    {"Boingo", Environment::Hospitality},
    {"Telekom HotSpot", Environment::Hospitality},
    {"WIFIonICE", Environment::Hospitality},
}};

Environment environmentTold(const QString &name)
{
    const auto entry = std::ranges::find_if(
        kTelling, [&](const auto &one) { return name.compare(QLatin1String(one.first), Qt::CaseInsensitive) == 0; });
    return entry == kTelling.end() ? Environment::Unknown : entry->second;
}

// For a person who did not say where they are.
Environment guessed(const Report &report)
{
    for (const Examined &examined : report.examined) {
        const Finding &f = examined.finding;
        const QString wifi = f.facts.value(QStringLiteral("wifi")).toObject().value(QStringLiteral("name")).toString();
        for (const QString &name : {f.portal ? f.portal->product : QString(), f.portal ? f.portal->gear : QString(), wifi})
            if (const Environment environment = environmentTold(name); environment != Environment::Unknown)
                return environment;
    }
    return Environment::Unknown;
}

// A report stands in the order of all checks, however they were named.
std::ptrdiff_t placeOf(const Examined &examined)
{
    return std::ranges::find(allChecks(), examined.check) - allChecks().begin();
}

} // namespace

Surroundings surroundingsOf(const Report &report)
{
    Surroundings surroundings{report.target.environment, {}};
    if (surroundings.environment == Environment::Unknown)
        surroundings.environment = guessed(report);
    for (const Examined &examined : report.examined)
        if (examined.finding.portal)
            surroundings.gear = examined.finding.portal->gear;
    return surroundings;
}

Report look(const Machine &machine, const Target &target, std::span<const Check *const> checks, const ExamineProgress &progress,
            std::stop_token stop)
{
    Report report;
    report.machineKind = machine.kind;
    report.machineName = machine.name;
    report.system = machine.system;
    report.target = target;
    report.started = machine.clock.now();
    const auto begun = std::chrono::steady_clock::now();
    report.examined = examine(machine, target, checks, progress, std::move(stop));
    std::ranges::stable_sort(report.examined, {}, placeOf);
    judge(report, machine);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return report;
}

} // namespace fix789
