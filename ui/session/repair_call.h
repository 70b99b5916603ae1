// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "ports/credentials.h"
#include "ports/launcher.h"

#include <QStringList>

#include <vector>

namespace fix789 {

/// What the console program is started with for a repair or an undo.
struct RepairCall {
    QStringList words;
    Rights rights = Rights::Own; ///< what belongs to the person is changed with the person's own, without a consent prompt
    Secret typed = {};           ///< what it reads on its standard input
};

/// Whether a copy of a connection is among them, which is made with the key that was typed.
bool makesCopy(const std::vector<PlannedChange> &planned);

/// To fix these causes by these changes. The target and the secrets go along only if the user's own rights are enough, and
/// the secrets only where something is made with them.
RepairCall mendingCall(const std::vector<CauseRef> &causes, const QString &run, const std::vector<PlannedChange> &planned,
                       const Target &target, const Credentials &credentials);
/// `known`: what the journal says about that run; nullptr if unknown.
RepairCall undoingCall(const QString &run, const JournalledRun *known);

} // namespace fix789
