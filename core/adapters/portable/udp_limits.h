// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace fix789::adapters {

inline constexpr qsizetype kLargestDatagram = 64 * 1024;
// A caller with a longer wait calls again; QTimer counts in int.
inline constexpr std::chrono::milliseconds kLongestWait = std::chrono::minutes(10);

} // namespace fix789::adapters
