// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/firewall.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace fix789::test {
using namespace analysis;

/// A validator for the part of JSON Schema that ours uses; a keyword it does not know fails the test.
class JsonSchema {
public:
    explicit JsonSchema(const QJsonObject &root) : m_root(root) {}

    bool accepts(const QJsonValue &json) const { return accepts(m_root, json); }

private:
    bool accepts(const QJsonValue &schema, const QJsonValue &json) const
    {
        if (schema.isBool())
            return schema.toBool();
        const QJsonObject object = schema.toObject();
        return std::ranges::all_of(object.keys(), [&](const QString &keyword) { return holds(object, keyword, json); });
    }

    bool holds(const QJsonObject &schema, const QString &keyword, const QJsonValue &json) const
    {
        static const QStringList kSilent{QStringLiteral("$schema"),     QStringLiteral("$defs"), QStringLiteral("title"),
                                         QStringLiteral("description"), QStringLiteral("then"),  QStringLiteral("else")};
        const QJsonValue value = schema.value(keyword);
        if (kSilent.contains(keyword))
            return true;
        if (keyword == u"$ref")
            return accepts(m_root.value(u"$defs").toObject().value(value.toString().mid(8)), json);
        if (keyword == u"const")
            return json == value;
        if (keyword == u"enum")
            return value.toArray().contains(json);
        if (keyword == u"not")
            return !accepts(value, json);
        if (keyword == u"if")
            return accepts(schema.value(accepts(value, json) ? u"then" : u"else").toObject(), json);
        if (keyword == u"anyOf" || keyword == u"oneOf" || keyword == u"allOf") {
            const QJsonArray all = value.toArray();
            const auto good = std::ranges::count_if(all, [&](const QJsonValue &one) { return accepts(one, json); });
            return keyword == u"anyOf" ? good > 0 : keyword == u"oneOf" ? good == 1 : good == all.size();
        }
        if (keyword == u"type")
            return isOfType(value.toString(), json);
        if (keyword == u"minimum" || keyword == u"maximum")
            return !json.isDouble() ||
                   (keyword == u"minimum" ? json.toDouble() >= value.toDouble() : json.toDouble() <= value.toDouble());
        if (json.isString())
            return holdsOfText(keyword, value, json.toString());
        if (json.isArray())
            return holdsOfArray(keyword, value, json.toArray());
        return !json.isObject() || holdsOfObject(schema, keyword, value, json.toObject());
    }

    static bool isOfType(const QString &type, const QJsonValue &json)
    {
        if (type == u"integer")
            return json.isDouble() && json.toDouble() == std::floor(json.toDouble());
        return (type == u"object" && json.isObject()) || (type == u"array" && json.isArray()) ||
               (type == u"string" && json.isString()) || (type == u"boolean" && json.isBool()) ||
               (type == u"null" && json.isNull());
    }

    static bool holdsOfText(const QString &keyword, const QJsonValue &value, const QString &text)
    {
        if (keyword == u"minLength")
            return text.size() >= value.toInt();
        if (keyword == u"maxLength")
            return text.size() <= value.toInt();
        if (keyword == u"pattern") {
            static const QRegularExpression kEscape(QStringLiteral("\\\\u([0-9a-f]{4})"));
            QString pattern = value.toString().replace(kEscape, QStringLiteral("\\x{\\1}"));
            if (pattern.endsWith(u'$'))
                pattern = pattern.chopped(1) + QStringLiteral("\\z");
            return QRegularExpression(pattern).match(text).hasMatch();
        }
        if (keyword == u"format")
            return value.toString() == u"date-time" ? QDateTime::fromString(text, Qt::ISODate).isValid()
                                                    : holdsAddress({text}, text);
        return true;
    }

    bool holdsOfArray(const QString &keyword, const QJsonValue &value, const QJsonArray &array) const
    {
        if (keyword == u"minItems")
            return array.size() >= value.toInt();
        if (keyword == u"maxItems")
            return array.size() <= value.toInt();
        return keyword != u"items" || std::ranges::all_of(array, [&](const QJsonValue &one) { return accepts(value, one); });
    }

    bool holdsOfObject(const QJsonObject &schema, const QString &keyword, const QJsonValue &value,
                       const QJsonObject &object) const
    {
        const QStringList names = object.keys();
        const auto hasAll = [&](const QJsonArray &wanted) {
            return std::ranges::all_of(wanted, [&](const QJsonValue &name) { return object.contains(name.toString()); });
        };
        if (keyword == u"required")
            return hasAll(value.toArray());
        if (keyword == u"minProperties")
            return object.size() >= value.toInt();
        if (keyword == u"maxProperties")
            return object.size() <= value.toInt();
        if (keyword == u"propertyNames")
            return std::ranges::all_of(names, [&](const QString &name) { return accepts(value, name); });
        const QJsonObject known = schema.value(u"properties").toObject();
        if (keyword == u"properties")
            return std::ranges::all_of(names, [&](const QString &name) {
                return !known.contains(name) || accepts(known.value(name), object.value(name));
            });
        if (keyword == u"additionalProperties")
            return std::ranges::all_of(
                names, [&](const QString &name) { return known.contains(name) || accepts(value, object.value(name)); });
        if (keyword == u"dependentRequired")
            return std::ranges::all_of(value.toObject().keys(), [&](const QString &name) {
                return !object.contains(name) || hasAll(value.toObject().value(name).toArray());
            });
        static const QStringList kOfOthers{QStringLiteral("minLength"), QStringLiteral("maxLength"), QStringLiteral("pattern"),
                                           QStringLiteral("format"),    QStringLiteral("items"),     QStringLiteral("minItems"),
                                           QStringLiteral("maxItems")};
        EXPECT_TRUE(kOfOthers.contains(keyword)) << keyword.toStdString();
        return true;
    }

    QJsonObject m_root;
};

} // namespace fix789::test
