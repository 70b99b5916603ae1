// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/members.h"

#include "analysis/firewall.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace fix789::members {
namespace {

constexpr qsizetype kLongestText = 4096;

// Of what stands in the place of a date the format has to be a date, too; a pattern cannot say that there is no 30 February.
constexpr char kZonedTime[] = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})";
constexpr char kUtcTime[] = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z";
constexpr char kAddress[] = "[0-9a-fA-F.:]{2,45}";

} // namespace

Failure bad(const QString &where)
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading \"%1\" in the case").arg(shown(where)));
}

bool hasControlCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString shown(const QString &name)
{
    QString text = name.left(200);
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    return text;
}

QString joined(const QString &where, const QString &name)
{
    return where.isEmpty() ? name : where + u'.' + name;
}

bool isWhole(const QJsonValue &json, double least, double most)
{
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    return json.isDouble() && number >= least && number <= most && number == double(qint64(number));
}

bool isText(const QJsonValue &json)
{
    return json.isString() && json.toString().size() <= kLongestText && !hasControlCharacters(json.toString());
}

QJsonObject reference(const char *definition)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/$defs/") + QLatin1String(definition)}};
}

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(QLatin1String(pattern))).match(text).hasMatch();
}

QJsonObject patternSchema(const char *pattern, const QJsonObject &more)
{
    QJsonObject schema = more;
    schema.insert(QStringLiteral("pattern"), QStringLiteral("^(%1)$").arg(QLatin1String(pattern)));
    return schema;
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

Form<QString> text(int most, int least, const char *pattern)
{
    return {[=](const QJsonValue &json, const QString &where) {
                const QString text = json.toString();
                const bool good = isText(json) && text.size() <= most && text.size() >= least;
                return good && (!pattern || matches(pattern, text)) ? Result<QString>(text) : bad(where);
            },
            [](const QString &text) { return QJsonValue(text); },
            [=](Definitions &all) {
                all.insert(QStringLiteral("text"),
                           parsed(R"({"type": "string", "maxLength": 4096, "not": {"pattern": "[\\u0000-\\u001f\\u007f-\\u009f]"}})"));
                QJsonObject schema = reference("text");
                if (most < kLongestText)
                    schema.insert(QStringLiteral("maxLength"), most);
                if (least > 0)
                    schema.insert(QStringLiteral("minLength"), least);
                return pattern ? patternSchema(pattern, schema) : schema;
            }};
}

// An address holds itself, and nothing else does. Qt's numbers may have blanks, signs and prefixes; those of an address have not.
Form<QString> address()
{
    Form<QString> form = text(45, 2, kAddress);
    form.read = [plain = form.read](const QJsonValue &json, const QString &where) -> Result<QString> {
        Result<QString> read = plain(json, where);
        return !read || holdsAddress({*read}, *read) ? read : Result<QString>(bad(where));
    };
    form.schema = [plain = form.schema](Definitions &all) {
        QJsonObject schema = plain(all);
        schema.insert(QStringLiteral("anyOf"), QJsonArray{QJsonObject{{QStringLiteral("format"), QStringLiteral("ipv4")}},
                                                          QJsonObject{{QStringLiteral("format"), QStringLiteral("ipv6")}}});
        return schema;
    };
    return form;
}

Form<bool> flag()
{
    return {[](const QJsonValue &json, const QString &where) { return json.isBool() ? Result<bool>(json.toBool()) : bad(where); },
            [](const bool &value) { return QJsonValue(value); },
            [](Definitions &) { return QJsonObject{{QStringLiteral("type"), QStringLiteral("boolean")}}; }};
}

Form<QStringList> texts(int most, const Form<QString> &of)
{
    return {[=](const QJsonValue &json, const QString &where) -> Result<QStringList> {
                const auto list = readList<QString>(json, where, most, of.read);
                if (!list)
                    return std::unexpected(list.error());
                return QStringList(list->begin(), list->end());
            },
            [](const QStringList &list) { return QJsonArray::fromStringList(list); },
            [=](Definitions &all) { return listSchema(most, of.schema(all)); }};
}

// Without its zone it would be a different time wherever the case is read.
Form<QDateTime> time(Qt::DateFormat written, bool utcOnly)
{
    const char *pattern = utcOnly ? kUtcTime : kZonedTime;
    return {[=](const QJsonValue &json, const QString &where) {
                const QDateTime time = matches(pattern, json.toString())
                                           ? QDateTime::fromString(json.toString(), Qt::ISODate).toUTC()
                                           : QDateTime();
                return time.isValid() ? Result<QDateTime>(time) : bad(where);
            },
            [=](const QDateTime &time) {
                return time.isValid() ? QJsonValue(time.toString(written)) : QJsonValue(QJsonValue::Undefined);
            },
            [=](Definitions &all) {
                const char *name = utcOnly ? "utcTime" : "time";
                all.insert(QLatin1String(name),
                           patternSchema(pattern, parsed(R"({"type": "string", "format": "date-time"})")));
                return reference(name);
            }};
}

Form<QString> cleaned(Form<QString> form, QString (*change)(const QString &))
{
    form.read = [=, plain = form.read](const QJsonValue &json, const QString &where) {
        Result<QString> read = plain(json, where);
        return read ? Result<QString>(change(*read)) : read;
    };
    return form;
}

QJsonObject listSchema(qsizetype most, const QJsonObject &items)
{
    return {{QStringLiteral("type"), QStringLiteral("array")},
            {QStringLiteral("maxItems"), most},
            {QStringLiteral("items"), items}};
}

QJsonObject objectSchema(const char *says, const QJsonObject &properties, const QJsonArray &required, const char *rule)
{
    QJsonObject schema = parsed(rule);
    schema.insert(QStringLiteral("type"), QStringLiteral("object"));
    schema.insert(QStringLiteral("description"), QString::fromUtf8(says));
    schema.insert(QStringLiteral("additionalProperties"), false);
    schema.insert(QStringLiteral("properties"), properties);
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    return schema;
}

} // namespace fix789::members
