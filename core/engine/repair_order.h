// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/text.h"
#include "model/verdict/cause.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fix789::engine {

/// All that the program which runs elevated can be asked for (app/fix789repair). Its words are its whole interface:
///   fix machine [keep] ID... UUID fixes these causes, as the run UUID; "keep" keeps a change that does not help
///   fix machine folder           makes the folder of the machine's journal
///   fix machine folder:take-over makes it where another account made one first, whose folder gets another name
///   undo machine UUID            undoes this run
///   undo machine                 undoes every run that is not undone, newest first
struct RepairOrder {
    enum class Kind { Fix, MakeFolder, TakeOverFolder, Undo, UndoAll };
    Kind kind = Kind::Undo;
    std::vector<CauseRef> causes; ///< for Fix
    QString run;                  ///< for Fix and Undo
    bool keep = false;            ///< for Fix

    bool operator==(const RepairOrder &) const = default;
};

QStringList wordsOf(const RepairOrder &order);
/// The reverse, and nothing else: Malformed for any other word, one word too many, a cause outside the vocabulary, a cause
/// named twice, a subject with other characters than the window passes on.
Result<RepairOrder> orderFrom(const QStringList &words);

/// The sentence for a RepairExit; empty for any other exit code.
Text whyNotRepaired(int exitCode);

} // namespace fix789::engine
