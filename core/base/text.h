// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fix789 {

/// A sentence for people. It is kept as its English source and its arguments, so that one finding can be logged in English
/// and shown in the reader's language. Write the source as QT_TRANSLATE_NOOP("Text", "...") with %1, %2 for the arguments.
/// A sentence that counts has %n for the number and "(s)" after the noun, "after %n attempt(s)": write it as
/// QT_TRANSLATE_N_NOOP and set `count`. Translations give the forms of their language.
struct Text {
    const char *source = ""; ///< static storage
    QStringList args;
    std::optional<int> count = {}; ///< the number for %n

    [[nodiscard]] bool isEmpty() const { return *source == '\0'; }
    [[nodiscard]] QString english() const;
    [[nodiscard]] QString translated() const; ///< in the language of the translators installed in the application

    bool operator==(const Text &other) const;
};

} // namespace fix789
