// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/result_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::ui {
namespace {

struct ResultTexts {
    Q_DECLARE_TR_FUNCTIONS(ResultTexts)
};

bool serverAnswered(const report::Report &report)
{
    return std::ranges::any_of(report.examined, [](const engine::Examined &examined) {
        return examined.finding.ike && examined.finding.verdict != FindingVerdict::Unknown;
    });
}

QString healthyHeadline(const report::Report &report)
{
    const bool computer = std::ranges::any_of(report.examined, [](const engine::Examined &examined) {
        return examined.check->group == checks::CheckGroup::Computer && examined.finding.verdict == FindingVerdict::Ok;
    });
    if (!serverAnswered(report))
        return ResultTexts::tr("No problems were found on this computer.");
    return computer ? ResultTexts::tr("Everything between this computer and the server works.")
                    : ResultTexts::tr("The path from here to the server works.");
}

QString undeterminedHeadline(const Verdict &verdict)
{
    if (verdict.transient)
        return ResultTexts::tr("This will probably resolve itself.");
    if (verdict.undetermined.empty())
        return ResultTexts::tr("Not everything that matters could be checked.");
    switch (verdict.undetermined.front().set.size()) {
    case 1:
        return ResultTexts::tr("One explanation is left, but it is not proven yet.");
    case 2:
        return ResultTexts::tr("Two explanations are left.");
    case 3:
        return ResultTexts::tr("Three explanations are left.");
    case 4:
        return ResultTexts::tr("Four explanations are left.");
    default:
        return ResultTexts::tr("Several explanations are left.");
    }
}

} // namespace

QString headlineFor(const report::Report &report, bool stopped)
{
    switch (report.verdict.state) {
    case VerdictState::Caused:
        return diagnosis::titleOf(report.verdict.causes.front().ref).translated();
    case VerdictState::Healthy:
        return healthyHeadline(report);
    case VerdictState::Undetermined:
        break;
    }
    if (stopped && report.verdict.undetermined.empty())
        return ResultTexts::tr("You stopped before all checks were complete.");
    return undeterminedHeadline(report.verdict);
}

QString whoCanAct(const CauseRef &cause)
{
    if (cause.id == cause::kPortalLoginNeeded || cause.id == cause::kPortalExpired)
        return ResultTexts::tr("You, in your web browser.");
    const diagnosis::CauseEntry *entry = diagnosis::findCause(cause.id);
    switch (entry ? entry->side : diagnosis::Side::Computer) {
    case diagnosis::Side::Computer:
        return ResultTexts::tr("The person who looks after this computer.");
    case diagnosis::Side::Site:
        return ResultTexts::tr("The person who runs this network.");
    case diagnosis::Side::Server:
        return ResultTexts::tr("The person who runs the VPN server.");
    case diagnosis::Side::Account:
        return ResultTexts::tr("The person who looks after your account.");
    case diagnosis::Side::Policy:
        return ResultTexts::tr("The administrators whose policy sets this.");
    }
    return {};
}

QStringList evidenceOf(const Cause &cause)
{
    QStringList sentences;
    for (const Text &evidence : cause.evidence)
        sentences << evidence.translated();
    if (!cause.where.isEmpty())
        sentences << ResultTexts::tr("Where: %1").arg(cause.where);
    return sentences;
}

QStringList sentencesOf(const report::Report &report, FindingVerdict verdict)
{
    QStringList sentences;
    for (const engine::Examined &examined : report.examined)
        if (examined.finding.verdict == verdict)
            sentences << examined.finding.text.translated();
    return sentences;
}

QStringList whatIsLeftOpen(const report::Report &report)
{
    QStringList sentences;
    for (const engine::Examined &examined : report.examined)
        if (!examined.finding.open.empty())
            sentences << examined.finding.text.translated();
    return sentences.isEmpty() ? sentencesOf(report, FindingVerdict::Unknown) : sentences;
}

bool hasFixes(const report::Report &report)
{
    return std::ranges::any_of(report.fixes, [](const std::optional<engine::FixPlan> &plan) { return plan.has_value(); });
}

} // namespace fix789::ui
