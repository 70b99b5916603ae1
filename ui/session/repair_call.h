// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "engine/repair_order.h"
#include "ports/credentials.h"
#include "ports/launcher.h"

#include <QStringList>

#include <vector>

namespace fix789::ui {

/// The arguments and input of a program for a repair or an undo: of the repair program with an administrator's rights, of
/// the console program with the user's own.
struct RepairCall {
    QStringList words;
    Rights rights = Rights::Own; ///< the user's own settings are changed with their own rights, without a consent prompt
    Secret typed = {};           ///< for its standard input
    engine::RepairOrder::Kind kind = engine::RepairOrder::Kind::Fix;
};

/// Whether the plan copies a connection, which needs the typed key.
bool makesCopy(const std::vector<engine::PlannedChange> &planned);

/// To fix these causes by these changes, in the recorded computer of `caseFile` unless that is empty. Passes the target and
/// the secrets only if the user's own rights are enough, and secrets only to changes that need them.
RepairCall mendingCall(const std::vector<CauseRef> &causes, const QString &run, const std::vector<engine::PlannedChange> &planned,
                       const Target &target, const Credentials &credentials, const QString &caseFile);
/// `known`: that run in the journal; nullptr if unknown.
RepairCall undoingCall(const QString &run, const engine::JournalledRun *known, const QString &caseFile);
/// To take over the folder for the journal that another account made.
RepairCall takeOverCall();
/// What happens while it runs, in English, to be translated in the session's context.
const char *sentenceDuring(const RepairCall &call, const QString &caseFile);

} // namespace fix789::ui
