// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QString>

#include <optional>

namespace fix789::recording {

inline Failure notRecorded(const QString &what)
{
    return failure(ErrorKind::NotSupported, QStringLiteral("asking for %1, which was not recorded").arg(what));
}

/// The recorded answer of a port for this name.
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

/// The recorded answer of a port that returns everything at once; `what` names it.
template <class T>
Result<T> wholeOf(const std::optional<Answer<T>> &answer, const QString &what)
{
    if (!answer)
        return notRecorded(what);
    if (!*answer)
        return failure(answer->error(), QStringLiteral("reading %1").arg(what));
    return **answer;
}

} // namespace fix789::recording
