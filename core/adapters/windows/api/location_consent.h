// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789::adapters {

/// Whether Wi-Fi details can be read without a prompt: since Windows 11 24H2, asking for them without consent to location shows
/// the user a prompt. True on earlier versions, and where this computer, this user and desktop apps all have consent; false
/// where that is not certain. https://learn.microsoft.com/windows/win32/nativewifi/wi-fi-access-location-changes
bool readsWifiWithoutPrompt();

} // namespace fix789::adapters
