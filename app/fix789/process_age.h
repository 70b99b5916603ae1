// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace fix789 {

/// How long ago the system started this process; exact to about 10 ms. Nothing where the system does not tell.
std::optional<std::chrono::milliseconds> processAge();

} // namespace fix789
