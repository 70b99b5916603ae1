// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

#include <QString>
#include <QStringList>

namespace fix789::app {

/// The known word that a person most likely meant by `typed`: the only one that begins with it, or a slip of the keyboard away.
/// Empty if none is near, and for a known word.
QString nearest(const QString &typed, const QStringList &known);

/// The question whether this word was meant.
QString didYouMean(const QString &word);
/// The sentence, and after it the question whether the nearest known word was meant, if there is one.
QString withSuggestion(const Text &sentence, const QString &typed, const QStringList &known);

} // namespace fix789::app
