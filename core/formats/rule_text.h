// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/firewall.h"

#include <QString>

#include <cstdint>

// What the two texts of rules in the registry share: "v2.30|Action=Block|...|" ([MS-GPFAS] 2.2.2.19 and 2.2.6.2).
namespace fix789::formats {

inline constexpr qsizetype kLongestRule = 64 * 1024;
inline constexpr qsizetype kMostParts = 5'000;

inline bool is(const QString &value, const char *word)
{
    return value.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

/// Of "Domain", "Private" and "Public"; 0: another word.
inline std::uint32_t networkOf(const QString &word)
{
    return is(word, "Domain") ? kDomainNetwork : is(word, "Private") ? kPrivateNetwork : is(word, "Public") ? kPublicNetwork : 0;
}

} // namespace fix789::formats
