// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <optional>

namespace fix789::analysis {

/// The code page of Windows for Western Europe and America.
inline constexpr int kWesternCodePage = 1252;

/// The text has a character whose bytes in an 8-bit code page differ from those in UTF-8.
bool isBeyondAscii(const Secret &text);

/// Converts UTF-8 text to one of Windows' ANSI code pages (874, 1250 to 1258). Nothing if the bytes stay the same, if the
/// page lacks one of the characters, or for any other page (those of East Asia, UTF-8).
std::optional<Secret> inAnsiCodePage(const Secret &text, int codePage);

} // namespace fix789::analysis
