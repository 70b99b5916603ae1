// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789 {

/// True where Wine plays Windows. Its security model is the Unix user's, some functions are missing, and some end the
/// whole process; where that matters the code asks here and says so.
bool onWine();

} // namespace fix789
