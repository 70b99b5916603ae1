// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace fix789::app {

/// How long ago the system started this process, exact to about 10 ms. Empty if the system does not report it.
std::optional<std::chrono::milliseconds> processAge();

} // namespace fix789::app
