// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789 {

/// Foreign text made safe for cases and terminals: U+FFFD replaces every control character.
inline QString shownText(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    return text;
}

} // namespace fix789
