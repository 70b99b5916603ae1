// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QString>

#include <optional>

namespace fix789 {

inline Failure notRecorded(const QString &what)
{
    return failure(ErrorKind::NotSupported, QStringLiteral("asking for %1, which was not recorded").arg(what));
}

/// What a port answered when it was asked for this name.
template <class T>
Result<T> answerOf(const ByName<Answer<T>> &answers, const QString &name)
{
    const auto it = answers.find(name);
    if (it == answers.end())
        return notRecorded(name);
    if (!it->second)
        return failure(it->second.error(), QStringLiteral("reading %1").arg(name));
    return *it->second;
}

/// What a port answered that is asked for all at once; `what` names it.
template <class T>
Result<T> wholeOf(const std::optional<Answer<T>> &answer, const QString &what)
{
    if (!answer)
        return notRecorded(what);
    if (!*answer)
        return failure(answer->error(), QStringLiteral("reading %1").arg(what));
    return **answer;
}

} // namespace fix789
