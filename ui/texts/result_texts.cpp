// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/result_texts.h"

#include "diagnosis/requests.h"

#include "ui/widgets/result_sections.h"
#include "ui/widgets/typography.h"

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

QString explanationsLeft(std::size_t count)
{
    switch (count) {
    case 0:
        return {};
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

const WindowsFailure *failureOf(const report::Report &report)
{
    const auto failed = std::ranges::find_if(
        report.examined, [](const engine::Examined &examined) { return examined.finding.failure.has_value(); });
    return failed == report.examined.end() ? nullptr : &*failed->finding.failure;
}

enum class Answers { NotAsked, None, Some };

Answers answersOf(const report::Report &report)
{
    Answers answers = Answers::NotAsked;
    for (const engine::Examined &examined : report.examined) {
        if (!examined.finding.ike)
            continue;
        for (const StageResult &stage : examined.finding.ike->stages) {
            if (stage.outcome == StageOutcome::Answered || stage.outcome == StageOutcome::Refused)
                return Answers::Some;
            if (stage.outcome != StageOutcome::NotTried)
                answers = Answers::None;
        }
    }
    return answers;
}

// What is known comes first; what is not, below it.
QString undeterminedHeadline(const report::Report &report)
{
    const Verdict &verdict = report.verdict;
    if (verdict.transient)
        return ResultTexts::tr("This will probably resolve itself.");
    const Answers answers = answersOf(report);
    if (const WindowsFailure *failure = failureOf(report)) {
        const QString number = QString::number(failure->error);
        return answers == Answers::Some ? ResultTexts::tr("Windows failed with error %1, but the server answers us.").arg(number)
                                        : ResultTexts::tr("Windows failed with error %1.").arg(number);
    }
    if (answers == Answers::None)
        return ResultTexts::tr("The server does not answer from here.");
    if (verdict.undetermined.empty())
        return ResultTexts::tr("Not everything that matters could be checked.");
    return answers == Answers::Some ? ResultTexts::tr("The server answers. What stands in the way is not proven yet.")
                                    : explanationsLeft(verdict.undetermined.front().set.size());
}

QString severalStand(std::size_t count)
{
    switch (count) {
    case 2:
        return ResultTexts::tr("Two things stand in the way.");
    case 3:
        return ResultTexts::tr("Three things stand in the way.");
    case 4:
        return ResultTexts::tr("Four things stand in the way.");
    default:
        return ResultTexts::tr("Several things stand in the way.");
    }
}

bool computerIsFine(const report::Report &report)
{
    bool any = false;
    for (const engine::Examined &examined : report.examined) {
        if (examined.check->group != checks::CheckGroup::Computer && examined.check->group != checks::CheckGroup::Registry)
            continue;
        if (examined.finding.verdict == FindingVerdict::Problem)
            return false;
        any = any || examined.finding.verdict == FindingVerdict::Ok;
    }
    return any;
}

bool isAnswered(const report::Report &report, Stage wanted)
{
    return std::ranges::any_of(report.examined, [wanted](const engine::Examined &examined) {
        return examined.finding.ike && std::ranges::any_of(examined.finding.ike->stages, [wanted](const StageResult &stage) {
                   return stage.stage == wanted && stage.outcome == StageOutcome::Answered;
               });
    });
}

} // namespace

QString headlineFor(const report::Report &report, bool stopped)
{
    switch (report.verdict.state) {
    case VerdictState::Caused:
        return report.verdict.causes.size() > 1 ? severalStand(report.verdict.causes.size())
                                                : diagnosis::titleOf(report.verdict.causes.front().ref).translated();
    case VerdictState::Healthy:
        return healthyHeadline(report);
    case VerdictState::Undetermined:
        break;
    }
    if (stopped && report.verdict.undetermined.empty())
        return ResultTexts::tr("You stopped before all checks were complete.");
    return undeterminedHeadline(report);
}

QString belowHeadline(const report::Report &report)
{
    const Verdict &verdict = report.verdict;
    switch (verdict.state) {
    case VerdictState::Caused: {
        const auto fixable = std::ranges::count_if(report.fixes, [](const auto &fix) { return fix.has_value(); });
        if (fixable > 0 && std::size_t(fixable) == verdict.causes.size())
            return verdict.causes.size() > 1 ? ResultTexts::tr("All of them can be fixed on this computer, and undone.")
                                             : ResultTexts::tr("It can be fixed on this computer, and undone.");
        if (fixable > 0)
            return ResultTexts::tr("Some of them can be fixed on this computer. Other people have to fix the rest.");
        return computerIsFine(report) ? ResultTexts::tr("Every check of this computer that could run has passed.") : QString();
    }
    case VerdictState::Undetermined:
        return verdict.undetermined.empty() ? QString() : explanationsLeft(verdict.undetermined.front().set.size());
    case VerdictState::Healthy:
        return serverAnswered(report) ? QString() : ResultTexts::tr("The path to a server was not checked.");
    }
    return {};
}

Tone toneFor(const report::Report &report)
{
    switch (report.verdict.state) {
    case VerdictState::Caused:
        return Tone::Bad;
    case VerdictState::Healthy:
        return Tone::Good;
    case VerdictState::Undetermined:
        break;
    }
    return Tone::Open;
}

QString whoCanAct(const CauseRef &cause)
{
    if (cause.id == cause::kPortalLoginNeeded || cause.id == cause::kPortalExpired)
        return ResultTexts::tr("You, in your web browser.");
    const diagnosis::CauseEntry *entry = diagnosis::findCause(cause.id);
    if (const auto request = diagnosis::requestFor(cause, {}))
        switch (request->to) {
        case diagnosis::Recipient::Network:
            return ResultTexts::tr("The person who runs this network.");
        case diagnosis::Recipient::Server:
            return ResultTexts::tr("The person who runs the VPN server.");
        case diagnosis::Recipient::Computer:
            return ResultTexts::tr("The person who looks after this computer.");
        }
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

// What the server itself proved comes first, then what the path and the computer did.
QStringList proofOfHealth(const report::Report &report)
{
    constexpr qsizetype kMost = 3;
    QStringList server, path, computer;
    for (const engine::Examined &examined : report.examined) {
        if (examined.finding.verdict != FindingVerdict::Ok)
            continue;
        QStringList &group = examined.finding.ike ? server : examined.check->group == checks::CheckGroup::Path ? path : computer;
        group << examined.finding.text.translated();
    }
    return (server + path + computer).mid(0, kMost);
}

// What to compare or try next if everything tried so far works.
QString tryAgain(const report::Report &report, bool recorded)
{
    if (isAnswered(report, Stage::Ppp))
        return ResultTexts::tr("The key, user name and password are right. Try the VPN again.");
    if (isAnswered(report, Stage::L2tp))
        return ResultTexts::tr("The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and "
                               "password with the ones you were given.");
    if (recorded)
        return ResultTexts::tr(
            "Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the "
            "ones you were given.");
    return ResultTexts::tr(
        "Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.");
}

// The same server answered from another network: the strongest proof against this one.
QStringList answeredElsewhere(const report::Report &report, const NetworkSeen &network)
{
    if (report.verdict.state != VerdictState::Caused)
        return {};
    const diagnosis::CauseEntry *entry = diagnosis::findCause(report.verdict.causes.front().ref.id);
    if (!entry || entry->side != diagnosis::Side::Site)
        return {};
    for (const RememberedRun &run : network.runs)
        if (run.outcome == RememberedRun::Outcome::Answered && !run.network.name.isEmpty() &&
            !(network.here && network.here->name == run.network.name))
            return {run.at.isValid() && run.at <= report.started
                        ? ResultTexts::tr("On %1, the same server answered %2.")
                              .arg(quoted(run.network.name), ago(run.at, report.started))
                        : ResultTexts::tr("On %1, the same server answered.").arg(quoted(run.network.name))};
    return {};
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
