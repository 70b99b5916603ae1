// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/outcome_texts.h"

#include "ui/texts/result_texts.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::ui {
namespace {

struct OutcomeTexts {
    Q_DECLARE_TR_FUNCTIONS(OutcomeTexts)
};

bool waits(const std::vector<Cause> &causes)
{
    return !causes.empty() &&
           std::ranges::all_of(causes, [](const Cause &cause) { return cause.ref.id == cause::kRestartPending; });
}

OutcomeAnswer madeAnswer(const std::optional<report::Report> &after, bool recorded)
{
    if (!after)
        return {Tone::Open, OutcomeTexts::tr("The changes have been made."),
                OutcomeTexts::tr("The computer could not be checked again.")};
    if (after->verdict.state == VerdictState::Healthy)
        return {Tone::Good, OutcomeTexts::tr("The problem is fixed."), headlineFor(*after, false)};
    if (waitsForRestart(after))
        return recorded ? OutcomeAnswer{Tone::Good, OutcomeTexts::tr("Changed. A restart would finish it."),
                                        OutcomeTexts::tr("A recorded computer cannot be restarted, so the practice ends here.")}
                        : OutcomeAnswer{Tone::Good, OutcomeTexts::tr("Changed. Restart Windows to finish."),
                                        OutcomeTexts::tr("Choose %1, not %2: Windows often keeps its state when it is shut down.")
                                            .arg(quoted(OutcomeTexts::tr("Restart")), quoted(OutcomeTexts::tr("Shut down")))};
    if (after->verdict.state == VerdictState::Caused)
        return {Tone::Open, OutcomeTexts::tr("Changed, but something else stands in the way."),
                diagnosis::titleOf(after->verdict.causes.front().ref).translated() + u' ' +
                    diagnosis::adviceFor(after->verdict.causes.front().ref).translated()};
    return {Tone::Open, OutcomeTexts::tr("Changed. Not everything is clear yet."), headlineFor(*after, false)};
}

// What the program said itself is more exact.
OutcomeAnswer because(Tone tone, const QString &sentence, const Text &why, const QString &otherwise = {})
{
    return {tone, sentence, why.isEmpty() ? otherwise : why.translated()};
}

} // namespace

bool waitsForRestart(const std::optional<report::Report> &after)
{
    return after && waits(after->verdict.causes);
}

bool waitsForRestart(const Finding &finding)
{
    return waits(finding.causes);
}

OutcomeAnswer answerFor(const Repair &repair, const std::optional<report::Report> &after, bool recorded)
{
    const QString listed = OutcomeTexts::tr("The report lists the settings that were not restored, with their current values.");
    switch (repair.end) {
    case Repair::End::Made:
        return madeAnswer(after, recorded);
    case Repair::End::Undone:
        return {Tone::Good, OutcomeTexts::tr("Everything is back exactly as it was."), {}};
    case Repair::End::UndoLeftSome:
        return {Tone::Open, OutcomeTexts::tr("Not everything was restored."),
                OutcomeTexts::tr("Another program or person has changed a setting in the meantime.") + u' ' + listed};
    case Repair::End::UndoFailed:
        return because(Tone::Bad, OutcomeTexts::tr("The changes could not be undone."), repair.why);
    case Repair::End::NoEvidence:
        return because(Tone::Info, OutcomeTexts::tr("Nothing was changed."), repair.why,
                       OutcomeTexts::tr("The cause was no longer present."));
    case Repair::End::Cancelled:
        return because(Tone::Open, OutcomeTexts::tr("Stopped. Everything is as it was before."), repair.why);
    case Repair::End::Failed:
        return because(Tone::Bad, OutcomeTexts::tr("The changes could not be made. Everything is as it was before."), repair.why);
    case Repair::End::NotAllBack:
        return {Tone::Bad, OutcomeTexts::tr("The changes could not be made, and not everything could be restored."), listed};
    case Repair::End::Declined:
        return {Tone::Open, OutcomeTexts::tr("Nothing was changed."),
                OutcomeTexts::tr("Windows asked for an administrator, and nobody gave consent.")};
    case Repair::End::NotStarted:
        return because(Tone::Open, OutcomeTexts::tr("Nothing was changed."), repair.why,
                       OutcomeTexts::tr("The program that makes the changes could not be started."));
    case Repair::End::NotBegun:
        break;
    }
    return {Tone::Info, OutcomeTexts::tr("The next step is for others to take."),
            OutcomeTexts::tr("Nothing was changed on this computer.")};
}

} // namespace fix789::ui
