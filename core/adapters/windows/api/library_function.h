// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <windows.h>

namespace fix789::adapters {

/// A function that an older Windows, or Wine, may lack; null: it does.
template <class Function>
Function functionIn(HMODULE library, const char *name)
{
    return reinterpret_cast<Function>(reinterpret_cast<void (*)()>(GetProcAddress(library, name)));
}

} // namespace fix789::adapters
