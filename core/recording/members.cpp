// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/members.h"

#include "analysis/firewall.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <limits>

namespace fix789::recording::members {
namespace {

constexpr qsizetype kLongestText = 4096;

constexpr char kZonedTime[] = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})";
constexpr char kUtcTime[] = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z";
constexpr char kTextSchema[] = R"({"type": "string", "maxLength": 4096, "not": {"pattern": "[\\u0000-\\u001f\\u007f-\\u009f]"}})";
constexpr char kTimeSchema[] = R"({"type": "string", "format": "date-time"})";

// For values without a stated redaction.
constexpr auto kShown = [](void *, Pseudonyms &) {};

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
    return {{QStringLiteral("$ref"), QStringLiteral("#/$defs/%1").arg(QLatin1String(definition))}};
}

QJsonObject anyOf(const QJsonArray &schemas)
{
    return {{QStringLiteral("anyOf"), schemas}};
}

QRegularExpression anchored(const QByteArray &pattern)
{
    return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(QLatin1String(pattern)));
}

bool matches(const QRegularExpression &anchored, const QString &text)
{
    return anchored.match(text).hasMatch();
}

QJsonObject patternSchema(const QByteArray &pattern, const QJsonObject &more)
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
    return {
        {{[=, all = anchored(pattern)](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
              const QString text = json.toString();
              if (!isText(json) || text.size() > most || text.size() < least || (pattern && !matches(all, text)))
                  return bad(where);
              *static_cast<QString *>(into) = text;
              return {};
          },
          [](const void *text) { return QJsonValue(*static_cast<const QString *>(text)); },
          [=](Definitions &all) {
              all.insert(QStringLiteral("text"), parsed(kTextSchema));
              QJsonObject schema = reference("text");
              if (most < kLongestText)
                  schema.insert(QStringLiteral("maxLength"), most);
              if (least > 0)
                  schema.insert(QStringLiteral("minLength"), least);
              return pattern ? patternSchema(pattern, schema) : schema;
          },
          kShown}}};
}

Form<QString> cleaned(const Form<QString> &form, QString (*change)(const QString &))
{
    Form<QString> cleaned = form;
    cleaned.take = [form, change](void *into, const QJsonValue &json, const QString &where, const void *) {
        const Result<void> taken = form.take(into, json, where, nullptr);
        auto &text = *static_cast<QString *>(into);
        text = change(text);
        return taken;
    };
    return cleaned;
}

// A valid address contains itself. Qt's numbers accept spaces, signs and prefixes; those of an address do not.
Form<QString> address()
{
    const Form<QString> characters = text(45, 2, "[0-9a-fA-F.:]{2,45}");
    Form<QString> form = characters;
    form.take = [characters](void *into, const QJsonValue &json, const QString &where, const void *) {
        const Result<void> taken = characters.take(into, json, where, nullptr);
        return !taken || analysis::holdsAddress({json.toString()}, json.toString()) ? taken : Result<void>(bad(where));
    };
    form.describe = [characters](Definitions &all) {
        QJsonObject schema = characters.describe(all);
        schema.insert(QStringLiteral("anyOf"), QJsonArray{QJsonObject{{QStringLiteral("format"), QStringLiteral("ipv4")}},
                                                          QJsonObject{{QStringLiteral("format"), QStringLiteral("ipv6")}}});
        return schema;
    };
    return form;
}

Form<bool> flag()
{
    return {{{[](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
                  if (!json.isBool())
                      return bad(where);
                  *static_cast<bool *>(into) = json.toBool();
                  return {};
              },
              [](const void *value) { return QJsonValue(*static_cast<const bool *>(value)); },
              [](Definitions &) {
                  return QJsonObject{{QStringLiteral("type"), QStringLiteral("boolean")}};
              },
              kShown}}};
}

Form<QStringList> texts(int most, const Form<QString> &of)
{
    return {{listKind(
        of, most, [](void *list) { static_cast<QStringList *>(list)->clear(); },
        [](void *list) -> void * { return &static_cast<QStringList *>(list)->emplaceBack(); },
        [](const void *list) {
            std::vector<const void *> entries;
            for (const QString &one : *static_cast<const QStringList *>(list))
                entries.push_back(&one);
            return entries;
        })}};
}

// Without a time zone the time would depend on where the case is read. The format itself rejects 30 February.
Form<QDateTime> time(Qt::DateFormat written, bool utcOnly)
{
    const char *pattern = utcOnly ? kUtcTime : kZonedTime;
    return {{{[all = anchored(pattern)](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
                  const QString text = json.toString();
                  const QDateTime time = matches(all, text) ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
                  *static_cast<QDateTime *>(into) = time.toUTC();
                  return time.isValid() ? Result<void>{} : bad(where);
              },
              [=](const void *of) {
                  const auto &time = *static_cast<const QDateTime *>(of);
                  return time.isValid() ? QJsonValue(time.toString(written)) : QJsonValue(QJsonValue::Undefined);
              },
              [=](Definitions &all) {
                  const char *name = utcOnly ? "utcTime" : "time";
                  all.insert(QLatin1String(name), patternSchema(pattern, parsed(kTimeSchema)));
                  return reference(name);
              },
              kShown}}};
}

Kind wholeKind(double least, double most, std::size_t bytes, bool isSigned)
{
    return {[=](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
                if (!isWhole(json, least, most))
                    return bad(where);
                const auto number = qint64(json.toDouble());
                if (bytes == 1)
                    *static_cast<std::uint8_t *>(into) = std::uint8_t(number);
                else if (bytes == 2)
                    *static_cast<std::uint16_t *>(into) = std::uint16_t(number);
                else if (bytes == 4)
                    *static_cast<std::uint32_t *>(into) = std::uint32_t(number);
                else
                    *static_cast<std::uint64_t *>(into) = std::uint64_t(number);
                return {};
            },
            [=](const void *of) -> QJsonValue {
                if (bytes == 1)
                    return int(*static_cast<const std::uint8_t *>(of));
                if (bytes == 2)
                    return int(*static_cast<const std::uint16_t *>(of));
                if (bytes == 8)
                    return qint64(*static_cast<const std::uint64_t *>(of));
                const bool negative = isSigned && least < 0;
                return negative ? qint64(*static_cast<const std::int32_t *>(of))
                                : qint64(*static_cast<const std::uint32_t *>(of));
            },
            [=](Definitions &) {
                return QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")},
                                   {QStringLiteral("minimum"), least},
                                   {QStringLiteral("maximum"), most}};
            },
            kShown};
}

Kind wordKind(const Words &words)
{
    return {[words](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
                const auto found = std::ranges::find(words, json.toString(), &std::pair<std::uint32_t, QString>::second);
                if (found == words.end())
                    return bad(where);
                std::memcpy(into, &found->first, sizeof found->first);
                return {};
            },
            [words](const void *of) {
                std::uint32_t value = 0;
                std::memcpy(&value, of, sizeof value);
                const auto found = std::ranges::find(words, value, &std::pair<std::uint32_t, QString>::first);
                return found == words.end() ? QJsonValue(QString()) : QJsonValue(found->second);
            },
            [words](Definitions &) {
                QJsonArray all;
                for (const auto &[value, name] : words)
                    all.append(name);
                return QJsonObject{{QStringLiteral("enum"), all}};
            },
            kShown};
}

Kind listKind(const Kind &entry, qsizetype most, void (*clear)(void *), void *(*append)(void *),
              std::vector<const void *> (*entries)(const void *))
{
    return {[=](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
                const QJsonArray array = json.toArray();
                if (!json.isArray() || array.size() > most)
                    return bad(where);
                clear(into);
                for (qsizetype i = 0; i < array.size(); ++i)
                    if (auto taken = entry.take(append(into), array[i], QStringLiteral("%1[%2]").arg(where).arg(i), nullptr);
                        !taken)
                        return taken;
                return {};
            },
            [=](const void *list) {
                QJsonArray array;
                for (const void *one : entries(list))
                    array.append(entry.give(one));
                return QJsonValue(array);
            },
            [=](Definitions &all) { return listSchema(most, entry.describe(all)); },
            [=](void *list, Pseudonyms &names) {
                for (const void *one : entries(list))
                    entry.hide(const_cast<void *>(one), names);
            }};
}

Kind placedKind(const Kind &kind, std::ptrdiff_t offset, bool (*isDefault)(const void *, const void *), const void *standard)
{
    return {[=, take = kind.take](void *of, const QJsonValue &json, const QString &where, const void *) {
                return take(static_cast<char *>(of) + offset, json, where, nullptr);
            },
            [=, give = kind.give](const void *of) {
                const void *held = static_cast<const char *>(of) + offset;
                return isDefault && isDefault(held, standard) ? QJsonValue(QJsonValue::Undefined) : give(held);
            },
            kind.describe, [=, hide = kind.hide](void *of, Pseudonyms &names) { hide(static_cast<char *>(of) + offset, names); }};
}

QJsonObject listSchema(qsizetype most, const QJsonObject &items)
{
    return {
        {QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("maxItems"), most}, {QStringLiteral("items"), items}};
}

QJsonObject objectSchema(const char *says, const QJsonObject &properties, const QJsonArray &required, const char *rule)
{
    QJsonObject schema = parsed(rule);
    schema.insert(QStringLiteral("type"), QStringLiteral("object"));
    schema.insert(QStringLiteral("additionalProperties"), false);
    schema.insert(QStringLiteral("properties"), properties);
    if (*says != 0)
        schema.insert(QStringLiteral("description"), QString::fromUtf8(says));
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    return schema;
}

Result<void> apply(const AnyTable &table, void *of, const QJsonValue &json, const QString &where)
{
    if (!json.isObject())
        return bad(where);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = joined(where, it.key());
        const auto row = std::ranges::find_if(table.rows, [&](const Row &one) { return it.key() == QLatin1String(one.name); });
        if (row == table.rows.end())
            return bad(place);
        if (auto taken = row->take(of, it.value(), place, nullptr); !taken)
            return taken;
    }
    return !table.rule || table.rule(of, object) ? Result<void>{} : bad(where);
}

QJsonObject write(const AnyTable &table, const void *of)
{
    QJsonObject json;
    for (const Row &row : table.rows)
        json.insert(QLatin1String(row.name), row.give(of));
    return json;
}

void redact(const AnyTable &table, void *of, Pseudonyms &names)
{
    for (const Row &row : table.rows)
        row.hide(of, names);
}

QJsonObject schema(const AnyTable &table, Definitions &all)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Row &row : table.rows) {
        QJsonObject described = row.describe(all);
        described.insert(QStringLiteral("description"), QString::fromUtf8(row.says));
        properties.insert(QLatin1String(row.name), described);
        if (row.need == Need::Required)
            required.append(QLatin1String(row.name));
    }
    all.insert(QLatin1String(table.name), objectSchema(table.says, properties, required, table.ruleSchema));
    return reference(table.name);
}

Kind objectKind(const AnyTable &(*described)(), void (*assign)(void *, const void *), const void *standard, bool overlays)
{
    return {[=](void *into, const QJsonValue &json, const QString &where, const void *known) -> Result<void> {
                const bool fresh = !overlays || known == nullptr;
                const QJsonObject object = json.toObject();
                // An unrecorded value must not become a healthy one.
                for (const Row &row : described().rows)
                    if (fresh && row.need == Need::Required && !object.contains(QLatin1String(row.name)))
                        return bad(where);
                assign(into, fresh ? standard : known);
                return apply(described(), into, json, where);
            },
            [=](const void *of) { return QJsonValue(write(described(), of)); },
            [=](Definitions &all) { return schema(described(), all); },
            [=](void *of, Pseudonyms &names) { redact(described(), of, names); }};
}

} // namespace fix789::recording::members
