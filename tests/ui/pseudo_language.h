// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QTranslator>

namespace fix789 {

/// A language for tests alone, generated from the translations (pseudo_language.py): English letters, 40 % longer, from right
/// to left. Spoken as long as this lives; windows opened before keep theirs.
class PseudoLanguage {
public:
    PseudoLanguage();
    ~PseudoLanguage();

    PseudoLanguage(const PseudoLanguage &) = delete;
    PseudoLanguage &operator=(const PseudoLanguage &) = delete;

    /// Whether the text was spoken by it.
    static bool isSpoken(const QString &text);

private:
    QTranslator m_translator;
    QLocale m_before;
};

} // namespace fix789
