// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789::adapters {

/// Calls `note`, from a thread of Windows, when the person presses Ctrl+C or Ctrl+Break, closes the console, logs off or shuts
/// down. After the last three, Windows ends the process a few seconds later, or as soon as the handler returns, so that it
/// waits while the program hangs up. Nothing relies on that time: what has to be withdrawn is withdrawn by Windows.
/// https://learn.microsoft.com/windows/console/handlerroutine
void whenConsoleEnds(void (*note)());

} // namespace fix789::adapters
