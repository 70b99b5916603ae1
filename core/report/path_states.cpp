// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/path_states.h"

#include "checks/checks.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::report {
namespace {

enum Way : std::size_t { ToNetwork, ToFirewall, ToInternet, ToServer };

// Where on the path a cause lies.
PathState &placeOf(PathStates &path, const CauseRef &cause)
{
    if (cause.id == cause::kOffline)
        return path.ways[ToNetwork];
    if (cause.id.name.starts_with("portal."))
        return path.ways[ToFirewall]; // what holds everything back until somebody logs in
    const diagnosis::CauseEntry *entry = diagnosis::findCause(cause.id);
    switch (entry ? entry->side : diagnosis::Side::Computer) {
    case diagnosis::Side::Site:
        return path.ways[ToInternet];
    case diagnosis::Side::Server:
    case diagnosis::Side::Account:
        return path.server;
    case diagnosis::Side::Computer:
    case diagnosis::Side::Policy:
        break;
    }
    return path.computer;
}

PathState stateOfComputer(const Report &report)
{
    PathState state{PathMark::NotTried, {QT_TRANSLATE_NOOP("Text", "Nothing on this computer was checked."), {}}};
    for (const engine::Examined &examined : report.examined) {
        if (examined.check->group != checks::CheckGroup::Computer && examined.check->group != checks::CheckGroup::Registry)
            continue;
        const FindingVerdict verdict = examined.finding.verdict;
        if (verdict == FindingVerdict::Unknown)
            state = {PathMark::Unknown, examined.finding.text};
        else if (state.mark == PathMark::NotTried && (verdict == FindingVerdict::Ok || verdict == FindingVerdict::Note))
            state = {PathMark::Proven, {QT_TRANSLATE_NOOP("Text", "No problems were found on this computer."), {}}};
    }
    return state;
}

// An answer from the server proves the whole path; silence proves nothing about any part of it.
void addNegotiation(PathStates &path, const IkeObservation &seen)
{
    const auto reached = [&](const StageResult &stage) {
        return stage.outcome == StageOutcome::Answered || stage.outcome == StageOutcome::Refused ||
               (stage.icmp && !stage.icmp->reporter.isEmpty() && stage.icmp->reporter == seen.address);
    };
    const auto tried = [](const StageResult &stage) { return stage.outcome != StageOutcome::NotTried; };
    const auto answered = [](const StageResult &stage) { return stage.outcome == StageOutcome::Answered; };
    if (std::ranges::any_of(seen.stages, reached)) {
        path.ways.fill({PathMark::Proven, {QT_TRANSLATE_NOOP("Text", "Answers from the server arrived by this path."), {}}});
        path.server = std::ranges::any_of(seen.stages, answered)
                          ? PathState{PathMark::Proven, {QT_TRANSLATE_NOOP("Text", "The server answers."), {}}}
                          : PathState{PathMark::Unknown, {QT_TRANSLATE_NOOP("Text", "The server is reachable."), {}}};
    } else if (std::ranges::any_of(seen.stages, tried)) {
        path.server = {PathMark::Unknown, {QT_TRANSLATE_NOOP("Text", "No answer arrived by this path."), {}}};
        path.ways.fill(path.server);
    }
}

void addCauses(PathStates &path, const Verdict &verdict)
{
    for (const OpenSet &open : verdict.undetermined)
        for (const CauseRef &cause : open.set)
            if (cause.id != cause::kOther)
                placeOf(path, cause) = {PathMark::Unknown,
                                        {QT_TRANSLATE_NOOP("Text", "Possible: %1"), {diagnosis::titleOf(cause).translated()}}};
    // The cause to fix first comes last, so that its sentence wins if two share a place.
    for (auto cause = verdict.causes.rbegin(); cause != verdict.causes.rend(); ++cause)
        placeOf(path, cause->ref) = {PathMark::Broken, diagnosis::titleOf(cause->ref)};
}

// Beyond a broken way nothing is known, even if other packets got through.
void addConsequences(PathStates &path)
{
    const auto broken = std::ranges::find(path.ways, PathMark::Broken, &PathState::mark);
    for (auto way = broken == path.ways.end() ? broken : broken + 1; way != path.ways.end(); ++way)
        if (way->mark == PathMark::Proven)
            *way = {PathMark::Unknown,
                    {QT_TRANSLATE_NOOP("Text", "Unknown as long as the path leading up to it is closed."), {}}};
}

} // namespace

PathStates pathStates(const Report &report)
{
    PathStates path;
    path.ways.fill({PathMark::NotTried, {QT_TRANSLATE_NOOP("Text", "Nothing is known about this part of the path."), {}}});
    path.server.sentence = report.target.server.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "No server was named."), {}}
                                                          : Text{QT_TRANSLATE_NOOP("Text", "The server was not contacted."), {}};
    path.computer = stateOfComputer(report);
    const auto spoke =
        std::ranges::find_if(report.examined, [](const engine::Examined &examined) { return examined.finding.ike.has_value(); });
    if (spoke != report.examined.end())
        addNegotiation(path, *spoke->finding.ike);
    addCauses(path, report.verdict);
    addConsequences(path);
    return path;
}

} // namespace fix789::report
