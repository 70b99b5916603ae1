// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"
#include "recording/case/case_values.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fix789 {

/// A member that is a list, or what stands instead of one. `read` takes an entry and its place, "udp[3]", and gives a Result<T>.
template <class T, class Read>
Result<Answer<std::vector<T>>> listAnswer(const QJsonValue &json, const QString &member, qsizetype most, Read read)
{
    using List = Answer<std::vector<T>>;
    if (const auto instead = case_values::insteadOfValue(json))
        return List(std::unexpect, *instead);
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > most)
        return case_values::bad(member);
    std::vector<T> list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto one = read(array[i], QStringLiteral("%1[%2]").arg(member).arg(i));
        if (!one)
            return std::unexpected(one.error());
        list.push_back(std::move(*one));
    }
    return List(std::move(list));
}

} // namespace fix789
