// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/strict_object.h"

#include <QJsonDocument>

#include <algorithm>

namespace fix789::formats {
namespace {

bool isOneLine(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && !text.front().isSpace() && !text.back().isSpace() &&
           std::ranges::none_of(text, [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator ||
                      c == QChar::ParagraphSeparator;
           });
}

} // namespace

StrictObject::StrictObject(const QJsonValue &json, std::initializer_list<const char *> members)
    : m_object(json.toObject()), m_holds(json.isObject())
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
        m_holds = m_holds && std::ranges::any_of(members, [&](const char *name) { return it.key() == QLatin1String(name); });
}

QString StrictObject::text(const char *name, qsizetype longest)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isString() && isOneLine(value.toString(), longest))
        return value.toString();
    m_holds = false;
    return {};
}

QString StrictObject::textOrNull(const char *name)
{
    return m_object.value(QLatin1String(name)).isNull() ? QString() : text(name);
}

QString StrictObject::textIfAny(const char *name)
{
    return m_object.contains(QLatin1String(name)) ? text(name) : QString();
}

bool StrictObject::flag(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    m_holds = m_holds && value.isBool();
    return value.toBool();
}

QJsonArray StrictObject::list(const char *name, qsizetype most)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isArray() && value.toArray().size() <= most)
        return value.toArray();
    m_holds = false;
    return {};
}

std::optional<QJsonObject> documentOf(const QByteArray &json, qsizetype largest, const char *schema)
{
    if (json.size() > largest)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("schema")) != QLatin1String(schema))
        return std::nullopt;
    return object;
}

} // namespace fix789::formats
