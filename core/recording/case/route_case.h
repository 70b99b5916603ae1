// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789 {

/// The name under which a case holds the way to every address that it does not name.
inline constexpr char kEveryOtherAddress[] = "default";

} // namespace fix789
