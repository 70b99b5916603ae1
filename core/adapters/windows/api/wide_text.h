// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789::adapters {

/// The text as Win32 takes it, zero-terminated. Valid while the QString lives unchanged: within one expression.
inline const wchar_t *wide(const QString &text)
{
    static_assert(sizeof(wchar_t) == sizeof(char16_t));
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

/// Win32 would end the text at an embedded zero, and act on another name than the one that we judged.
inline bool hasInnerZero(const QString &text)
{
    return text.contains(QChar(0));
}

} // namespace fix789::adapters
