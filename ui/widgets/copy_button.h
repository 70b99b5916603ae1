// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPushButton;

namespace fix789 {

/// Copies `text` to the clipboard when it is pressed, and says for a moment that it did.
QPushButton *makeCopyButton(const QString &word, const QString &text, const char *name);

} // namespace fix789
