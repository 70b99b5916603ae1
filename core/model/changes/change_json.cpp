// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/change_json.h"

#include <QStringList>

#include <algorithm>

namespace fix789::change_json {
namespace {

constexpr qsizetype kLongestName = 512;
constexpr qsizetype kLargestValue = 64 * 1024;

} // namespace

// Exactly these members: a journal is input, and the program acts only on what it understands.
bool hasExactly(const QJsonObject &json, std::initializer_list<const char *> members)
{
    return json.size() == qsizetype(members.size()) &&
           std::ranges::all_of(members, [&](const char *member) { return json.contains(QLatin1String(member)); });
}

std::optional<QString> text(const QJsonObject &json, const char *member, qsizetype longest)
{
    const QJsonValue value = json.value(QLatin1String(member));
    const QString text = value.toString();
    if (!value.isString() || text.size() > longest || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

std::optional<QString> name(const QJsonObject &json, const char *member)
{
    return text(json, member, kLongestName);
}

std::optional<std::uint32_t> number(const QJsonObject &json, const char *member)
{
    const double number = json.value(QLatin1String(member)).toDouble(-1);
    if (number < 0 || number > 0xFFFFFFFFU || number != double(std::uint32_t(number)))
        return std::nullopt;
    return std::uint32_t(number);
}

std::optional<bool> truth(const QJsonObject &json, const char *member)
{
    const QJsonValue value = json.value(QLatin1String(member));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QByteArray> bytes(const QJsonObject &json, const char *member)
{
    const auto digits = text(json, member, 2 * kLargestValue);
    if (!digits)
        return std::nullopt;
    const QByteArray hex = digits->toLatin1();
    QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.toHex() == hex ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace fix789::change_json
