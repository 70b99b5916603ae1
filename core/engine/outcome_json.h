// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

#include <QByteArray>

namespace fix789::engine {

/// "done", "no-evidence": the contract's word for an end, and its exit code.
const char *wordOf(FixEnd end);
int exitCodeOf(FixEnd end);

/// The result file of the program that runs elevated: an outcome in full, with its sentence untranslated, for a reader in
/// another language.
QByteArray toJson(const FixOutcome &outcome);
/// Malformed: not such a file, or larger than any is. The sentence of an outcome is the reader's language again.
Result<FixOutcome> outcomeFromJson(const QByteArray &bytes);

} // namespace fix789::engine
