// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session/diagnosis_job.h"

#include "ui/session/repair_call.h"

#include "checks/checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace fix789::ui {
namespace {

NetworkSeen networkOf(const Machine &machine, const Target &target)
{
    NetworkSeen seen;
    if (auto here = machine.facts.network())
        seen.here = std::move(*here);
    if (auto view = machine.facts.networkView())
        seen.view = std::move(*view);
    if (seen.here && seen.here->name.isEmpty() && seen.view && seen.view->wifi)
        seen.here->name = seen.view->wifi->name;
    if (auto runs = machine.facts.runs())
        std::ranges::copy_if(*runs, std::back_inserter(seen.runs), [&](const RememberedRun &run) {
            return !target.server.isEmpty() && run.server.compare(target.server, Qt::CaseInsensitive) == 0;
        });
    std::ranges::stable_sort(seen.runs, std::ranges::greater(), &RememberedRun::at);
    return seen;
}

// Copying a connection needs the typed key: without one, the report names the fix but does not offer it. A recorded computer
// stores no key and needs none.
void dropWhatNeedsAKey(report::Report &report, const DiagnosisJob &order)
{
    for (auto &plan : report.fixes)
        if (order.caseFile.isEmpty() && !order.keyGiven && plan && plan->needs.key)
            plan.reset();
}

} // namespace

Seen see(const DiagnosisJob &order, const engine::ExamineProgress &progress, const std::stop_token &stop)
{
    const auto computer = order.open();
    if (!computer)
        return {Failure(computer.error())};
    const Machine &machine = (*computer)->machine();
    if (order.dial && !order.target.connection.isEmpty()) {
        if (progress.started)
            progress.started(checks::kWindowsAttempts);
        if (progress.said)
            progress.said(checks::kWindowsAttempts, {QT_TRANSLATE_NOOP("Text", "Windows is trying its own connection."), {}});
        (*computer)->dial(order.target.connection, stop);
    }
    NetworkSeen network = networkOf(machine, order.target); // before this run itself is remembered
    report::Report report = engine::runDiagnosis(machine, {order.target, checks::allChecks()}, progress, stop);
    (*computer)->remember(report);
    dropWhatNeedsAKey(report, order);
    return {std::move(report), (*computer)->repairs(), std::move(network)};
}

Result<report::Report> judgedWith(const DiagnosisJob &order, const report::Report &report)
{
    const auto computer = order.open();
    if (!computer)
        return Failure(computer.error());
    report::Report again = engine::judgedAgain(report, order.target.answers, (*computer)->machine());
    dropWhatNeedsAKey(again, order);
    return again;
}

} // namespace fix789::ui
