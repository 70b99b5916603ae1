// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789::adapters {

/// True if Wine takes the place of Windows. Its security model is that of the Unix user, some functions are missing, and
/// some end the whole process; code that depends on this asks here and says so.
bool onWine();

} // namespace fix789::adapters
