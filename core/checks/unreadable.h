// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/finding.h"

namespace fix789 {

/// A registry value that could not be read: unknown, never a cause, and said where an administrator looks for it.
inline Finding unreadable(Text text)
{
    Finding f = finding(FindingVerdict::Unknown, text);
    f.notes.push_back({"registry.unreadable", std::move(text)});
    return f;
}

} // namespace fix789
