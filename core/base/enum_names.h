// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace fix789 {

// A word table is an array of pairs: a value, and its word in files and contracts.

/// Empty for a value outside the table.
template <class Table, class Value>
QString wordOf(const Table &table, Value value)
{
    for (const auto &[candidate, word] : table)
        if (candidate == value)
            return QString::fromLatin1(word);
    return {};
}

/// Nothing for a word outside the table.
template <class Table>
auto valueOf(const Table &table, const QString &word) -> std::optional<decltype(table[0].first)>
{
    for (const auto &[value, candidate] : table)
        if (word == QLatin1String(candidate))
            return value;
    return std::nullopt;
}

} // namespace fix789
