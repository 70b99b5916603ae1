// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/fix_outcome.h"

#include <QCoreApplication>

namespace fix789::engine {

FixOutcome ended(FixEnd end, const QString &run, Text text, std::optional<Error> error)
{
    FixOutcome outcome;
    outcome.end = end;
    outcome.run = run;
    outcome.text = std::move(text);
    outcome.error = std::move(error);
    return outcome;
}

FixOutcome journalDamaged(const QString &run, const Error &error)
{
    if (error.kind == ErrorKind::NotSupported)
        return ended(FixEnd::JournalDamaged, run,
                     {QT_TRANSLATE_NOOP(
                          "Text", "The journal was written by a newer version of this program (line %1). Nothing was changed."),
                      {QString::number(error.code)}},
                     error);
    if (error.kind == ErrorKind::Malformed && error.code > 0)
        return ended(
            FixEnd::JournalDamaged, run,
            {QT_TRANSLATE_NOOP("Text", "The journal is damaged from line %1 on. It was left as it is, and nothing was changed."),
             {QString::number(error.code)}},
            error);
    return ended(FixEnd::JournalDamaged, run,
                 {QT_TRANSLATE_NOOP("Text", "The journal could not be read. Nothing was changed."), {}}, error);
}

} // namespace fix789::engine
