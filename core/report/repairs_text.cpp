// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/repairs_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::report {

Text changeText(const Change &change, const Change &before)
{
    return {QT_TRANSLATE_NOOP("Text", "%1: from %2 to %3"),
            {describePlace(change).translated(), describeState(before).translated(), describeState(change).translated()}};
}

std::vector<engine::JournalledRun> standingRepairs(std::vector<engine::JournalledRun> repairs)
{
    for (engine::JournalledRun &run : repairs)
        std::erase_if(run.changes, &engine::JournalledChange::restored);
    std::erase_if(repairs, [](const engine::JournalledRun &run) {
        return run.state == engine::RepairState::TakenBack || run.changes.empty();
    });
    std::ranges::reverse(repairs);
    return repairs;
}

bool canBeUndone(const engine::JournalledRun &run)
{
    return std::ranges::any_of(
        run.changes, [](const engine::JournalledChange &journalled) { return riskOf(journalled.change) == Risk::Reversible; });
}

QStringList undoCommands(const std::vector<engine::JournalledRun> &standing, bool recorded)
{
    QStringList commands;
    for (const engine::JournalledRun &run : standing)
        if (canBeUndone(run))
            commands << QStringLiteral("fix789ctl undo %1%2").arg(run.id, recorded ? QStringLiteral(" --case FILE") : QString());
    return commands;
}

} // namespace fix789::report
