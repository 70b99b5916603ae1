// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/key_name.h"

#include <algorithm>

namespace fix789::adapters {
namespace {

constexpr qsizetype kLongestName = 64;

} // namespace

bool isKeyName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kLongestName && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringLiteral("._{}-").contains(c);
    });
}

} // namespace fix789::adapters
