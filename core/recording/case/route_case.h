// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789::recording {

/// The name in a case for the route to every address that the case does not name.
inline constexpr char kEveryOtherAddress[] = "default";

} // namespace fix789::recording
