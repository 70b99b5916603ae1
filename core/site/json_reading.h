// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/shown_text.h"
#include "site/organisation.h"

namespace fix789::site {

inline QString textIn(const QJsonObject &object, QLatin1String name, qsizetype most = 512)
{
    const QJsonValue value = object.value(name);
    return shownText(value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString().left(most));
}

inline std::optional<int> numberIn(const QJsonObject &object, QLatin1String name)
{
    bool isNumber = false;
    const int number = textIn(object, name).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The answer to `path`, turned into a value by `read`, which returns nothing for what is not as documented.
template <class Read>
auto known(const Answers &answers, const QString &path, Read read) -> Known<typename decltype(read(QJsonValue()))::value_type>
{
    const Answers::Found found = answers.find(path);
    Known<typename decltype(read(QJsonValue()))::value_type> result{found.reading, found.request, {}};
    if (found.reading != Reading::Read)
        return result;
    if (auto value = read(found.body))
        result.value = std::move(*value);
    else
        result.reading = Reading::Broken;
    return result;
}

/// The member "rules" of the answer to `path`.
Known<Layer3Rules> knownLayer3(const Answers &answers, const QString &path);
Known<Layer7Rules> knownLayer7(const Answers &answers, const QString &path);
std::optional<std::vector<GroupPolicy>> groupPolicies(const QJsonValue &body, const QString &request);
AssignedPolicy assignedPolicy(const QJsonObject &object);
Known<std::vector<Ssid>> readSsids(const Answers &answers, const QString &network);
void readForwards(const Answers &answers, const QString &network, Network &into);

} // namespace fix789::site
