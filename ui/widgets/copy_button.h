// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPushButton;

namespace fix789::ui {

/// A button that copies `text` to the clipboard and briefly confirms it.
QPushButton *makeCopyButton(const QString &word, const QString &text, const char *name);

} // namespace fix789::ui
