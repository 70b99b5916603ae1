// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace fix789::tests {

/// What this program does when a test of the console has started it in another console: "write", "clear" or "read". What it read
/// goes to the file `answer`.
int consoleChild(std::string_view what, const char *answer);

} // namespace fix789::tests
