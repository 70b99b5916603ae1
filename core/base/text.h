// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fix789 {

/// A sentence for the user. It keeps its English source and its arguments, so that the log shows a finding in English and
/// the window shows it in the user's language. Write the source as QT_TRANSLATE_NOOP("Text", "...") with %1, %2 for the
/// arguments. A sentence that counts has %n for the number and "(s)" after the noun, "after %n attempt(s)": write it as
/// QT_TRANSLATE_N_NOOP and set `count`. Translations supply the forms of their language.
struct Text {
    const char *source = ""; ///< static storage
    QStringList args;
    std::optional<int> count = {}; ///< the number for %n

    [[nodiscard]] bool isEmpty() const { return *source == '\0'; }
    [[nodiscard]] QString english() const;
    [[nodiscard]] QString translated() const; ///< by the translators that the application installed

    bool operator==(const Text &other) const;
};

} // namespace fix789
