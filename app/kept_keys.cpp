// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/kept_keys.h"

#include "base/atomic_file.h"
#include "engine/reg_file.h"

#include <QDir>

namespace fix789::app {

Result<void> keepKeys(const Machine &machine, const engine::FixPlan &plan, const QString &folder)
{
    const QString doing = QStringLiteral("keeping a copy of the keys");
    const auto before = engine::regFileOfKeysBefore(machine, plan);
    if (!before)
        return std::unexpected(before.error());
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Refused, QStringLiteral("making the folder for the copies"));
    if (const auto saved = writeAtomicFile(folder + QStringLiteral("/keys-before.reg"), *before, doing); !saved)
        return saved;
    return writeAtomicFile(folder + QStringLiteral("/undo.reg"), engine::regFileToUndo(plan), doing);
}

} // namespace fix789::app
