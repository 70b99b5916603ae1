// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/change.h"
#include "model/target.h"
#include "ports/launcher.h"

#include <QStringList>

#include <algorithm>

namespace fix789 {

/// What belongs to the person is changed with the person's own rights, without a consent prompt.
template <class Changes, class Member>
Rights rightsFor(const Changes &changes, Member change)
{
    const bool own =
        !changes.empty() && std::ranges::all_of(changes, [&](const auto &one) { return scopeOf(one.*change) == Scope::User; });
    return own ? Rights::Own : Rights::Administrator;
}

/// Whether a copy of a connection is among them, which is made with the key that was typed.
template <class Changes>
bool makesCopy(const Changes &planned)
{
    return std::ranges::any_of(planned, [](const auto &one) { return std::holds_alternative<ConnectionCopyIs>(one.change); });
}

/// The words that name this target to the console program.
inline QStringList wordsFor(const Target &target)
{
    QStringList words;
    if (!target.server.isEmpty())
        words << QStringLiteral("--server") << target.server;
    if (!target.connection.isEmpty())
        words << QStringLiteral("--connection") << target.connection;
    return words;
}

} // namespace fix789
