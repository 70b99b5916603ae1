// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <optional>

namespace fix789::analysis {

/// The code page of a Windows for Western Europe and America.
inline constexpr int kWesternCodePage = 1252;

/// Text with a character that a code page of eight bits does not write as UTF-8 does.
bool isBeyondAscii(const Secret &text);

/// Text in UTF-8, in the bytes of one of Windows' ANSI code pages (874, 1250 to 1258). Nothing where the bytes are the same, the
/// page has not all of its characters, or is another one (those of East Asia, UTF-8).
std::optional<Secret> inAnsiCodePage(const Secret &text, int codePage);

} // namespace fix789::analysis
