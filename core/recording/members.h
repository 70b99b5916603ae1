// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/enum_names.h"
#include "base/result.h"
#include "recording/pseudonyms.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

/// One table of members describes each struct of a case. The reader, the writer, the JSON Schema, the redaction and the table in
/// docs/cases.md all come from it.
namespace fix789::members {

/// The shared parts of the schema ("$defs") by their names.
using Definitions = QJsonObject;

/// How one kind of value is read, written and described. Malformed: `doing` names the place.
template <class T>
struct Form {
    std::function<Result<T>(const QJsonValue &json, const QString &where)> read;
    std::function<QJsonValue(const T &)> write;
    std::function<QJsonObject(Definitions &)> schema;
};

/// A form that also states its redaction. `known` is what a base says of the same thing; null without one.
template <class T>
struct Part {
    std::function<Result<T>(const QJsonValue &json, const QString &where, const T *known)> read;
    std::function<QJsonValue(const T &)> write;
    std::function<QJsonObject(Definitions &)> schema;
    std::function<void(T &, Pseudonyms &)> redact;
};

enum class Need {
    Required, ///< the reader refuses a struct without it
    Written,  ///< the writer always writes it; the reader has a default
    Optional, ///< the writer leaves its default out
};

template <class S>
struct Member {
    const char *name;
    Need need;
    const char *says; ///< for schema and documentation
    std::function<Result<void>(S &, const QJsonValue &json, const QString &where)> read;
    std::function<QJsonValue(const S &)> write; ///< undefined: it is left out
    std::function<QJsonObject(Definitions &)> schema;
    std::function<void(S &, Pseudonyms &)> redact;

    /// Written only of values for which this holds.
    Member when(std::function<bool(const S &)> holds) &&
    {
        write = [holds = std::move(holds), all = std::move(write)](const S &of) {
            return holds(of) ? all(of) : QJsonValue(QJsonValue::Undefined);
        };
        return std::move(*this);
    }
};

template <class S>
struct Table {
    const char *name; ///< of the definition in the schema
    const char *says;
    std::vector<Member<S>> members; ///< redacted in this order
    /// What no member can say alone, for the program and, as JSON, for the schema.
    std::function<bool(const S &, const QJsonObject &json)> rule = {};
    const char *ruleSchema = "{}";
};

/// The description of a struct; every struct of a case has a specialisation (recording/case).
template <class S>
const Table<S> &table();

Failure bad(const QString &where);
bool hasControlCharacters(const QString &text);
/// A name out of a case as an error may print it.
QString shown(const QString &name);
QString joined(const QString &where, const QString &name);
bool isWhole(const QJsonValue &json, double least, double most);
/// At most 4096 characters, none of them a control character.
bool isText(const QJsonValue &json);
QJsonObject reference(const char *definition);
/// A pattern holds for a text from its first to its last character, in the program and in the schema.
bool matches(const char *pattern, const QString &text);
QJsonObject patternSchema(const char *pattern, const QJsonObject &more = {{QStringLiteral("type"), QStringLiteral("string")}});
QJsonObject parsed(const char *json);

// The forms.
Form<QString> text(int most = 4096, int least = 0, const char *pattern = nullptr);
Form<QString> address();
Form<bool> flag();
Form<QStringList> texts(int most = 256, const Form<QString> &of = text());
/// With its zone, or in UTC alone ("Z"); invalid stands for "not known" and is left out.
Form<QDateTime> time(Qt::DateFormat written = Qt::ISODate, bool utcOnly = false);

template <class T>
Form<T> whole(double least, double most)
{
    return {[=](const QJsonValue &json, const QString &where) {
                return isWhole(json, least, most) ? Result<T>(T(qint64(json.toDouble()))) : bad(where);
            },
            [](const T &number) { return QJsonValue(qint64(number)); },
            [=](Definitions &) {
                return QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")},
                                   {QStringLiteral("minimum"), least},
                                   {QStringLiteral("maximum"), most}};
            }};
}
inline constexpr double kLargest32 = 0xFFFFFFFFU;

template <class E>
using Words = std::vector<std::pair<E, QString>>;

template <class E>
Form<E> word(const Words<E> &words)
{
    return {[words](const QJsonValue &json, const QString &where) -> Result<E> {
                const auto found = std::ranges::find(words, json.toString(), &std::pair<E, QString>::second);
                return found == words.end() ? Result<E>(bad(where)) : Result<E>(found->first);
            },
            [words](const E &value) {
                const auto found = std::ranges::find(words, value, &std::pair<E, QString>::first);
                return found == words.end() ? QJsonValue(QString()) : QJsonValue(found->second);
            },
            [words](Definitions &) {
                QJsonArray all;
                for (const auto &[value, name] : words)
                    all.append(name);
                return QJsonObject{{QStringLiteral("enum"), all}};
            }};
}
template <class E>
Words<E> wordsOf(std::initializer_list<std::pair<E, const char *>> words)
{
    Words<E> all;
    for (const auto &[value, name] : words)
        all.emplace_back(value, QString::fromLatin1(name));
    return all;
}
template <class E>
Form<E> word(std::initializer_list<std::pair<E, const char *>> words)
{
    return word(wordsOf(words));
}
/// The words that the model has for it (`toString`).
template <class E>
Form<E> word()
{
    Words<E> words;
    for (int i = 0; !toString(E(i)).isEmpty(); ++i)
        words.emplace_back(E(i), toString(E(i)));
    return word(words);
}

/// What `change` makes of the text that was read.
Form<QString> cleaned(Form<QString> form, QString (*change)(const QString &));

template <class T>
Result<std::vector<T>> readList(const QJsonValue &json, const QString &where, qsizetype most, auto read)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > most)
        return bad(where);
    std::vector<T> list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<T> one = read(array[i], QStringLiteral("%1[%2]").arg(where).arg(i));
        if (!one)
            return std::unexpected(one.error());
        list.push_back(std::move(*one));
    }
    return list;
}
QJsonObject listSchema(qsizetype most, const QJsonObject &items);
template <class T>
QJsonArray writeList(const std::vector<T> &list, auto write)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(write(one));
    return array;
}
template <class T>
Form<std::vector<T>> list(const Form<T> &of, qsizetype most)
{
    return {[=](const QJsonValue &json, const QString &where) { return readList<T>(json, where, most, of.read); },
            [=](const std::vector<T> &list) { return writeList(list, of.write); },
            [=](Definitions &all) { return listSchema(most, of.schema(all)); }};
}
template <class T>
Part<std::vector<T>> list(const Part<T> &of, qsizetype most)
{
    const auto readOne = [of](const QJsonValue &json, const QString &where) { return of.read(json, where, nullptr); };
    return {[=](const QJsonValue &json, const QString &where, const auto *) { return readList<T>(json, where, most, readOne); },
            [=](const std::vector<T> &list) { return writeList(list, of.write); },
            [=](Definitions &all) { return listSchema(most, of.schema(all)); },
            [=](std::vector<T> &list, Pseudonyms &names) {
                for (T &one : list)
                    of.redact(one, names);
            }};
}

// Redaction. A member of a form states one of: kKeep, a function of Pseudonyms, or what changes its struct.
struct Keep {};
/// It identifies nobody.
inline constexpr Keep kKeep;

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class How, class T>
void redactValue(const How &how, T &value, Pseudonyms &names)
{
    if constexpr (std::is_same_v<How, Keep>) {
    } else if constexpr (std::is_invocable_v<How, Pseudonyms &, const T &>) {
        if (!value.isEmpty())
            value = std::invoke(how, names, value);
    } else {
        for (auto &one : value)
            redactValue(how, one, names);
    }
}
template <class T, class How>
Part<T> stated(const Form<T> &form, How how)
{
    return {[form](const QJsonValue &json, const QString &where, const T *) { return form.read(json, where); }, form.write,
            form.schema, [how](T &value, Pseudonyms &names) { redactValue(how, value, names); }};
}

// The rows.
template <class S, class P, class T>
Member<S> row(Need need, const char *name, P S::*place, const Part<T> &part, const char *says)
{
    return {name, need, says,
            [=](S &of, const QJsonValue &json, const QString &where) -> Result<void> {
                auto read = part.read(json, where, nullptr);
                if (!read)
                    return std::unexpected(read.error());
                of.*place = std::move(*read);
                return {};
            },
            [=](const S &of) -> QJsonValue {
                static const S kDefault{};
                if (need == Need::Optional && of.*place == kDefault.*place)
                    return QJsonValue::Undefined;
                if constexpr (IsOptional<P>::value)
                    return of.*place ? part.write(*(of.*place)) : QJsonValue(QJsonValue::Undefined);
                else
                    return part.write(of.*place);
            },
            part.schema,
            [=](S &of, Pseudonyms &names) {
                if constexpr (!IsOptional<P>::value)
                    part.redact(of.*place, names);
                else if (of.*place)
                    part.redact(*(of.*place), names);
            }};
}
template <class S, class P, class T, class How>
Member<S> row(Need need, const char *name, P S::*place, const Form<T> &form, How how, const char *says)
{
    if constexpr (std::is_invocable_v<How, S &, Pseudonyms &>) {
        Member<S> member = row(need, name, place, stated(form, kKeep), says);
        member.redact = how;
        return member;
    } else {
        return row(need, name, place, stated(form, how), says);
    }
}

// The five uses of a table.
template <class S>
Result<void> apply(const Table<S> &table, S &of, const QJsonValue &json, const QString &where)
{
    if (!json.isObject())
        return bad(where);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = joined(where, it.key());
        const auto member =
            std::ranges::find_if(table.members, [&](const Member<S> &m) { return it.key() == QLatin1String(m.name); });
        if (member == table.members.end())
            return bad(place);
        if (auto read = member->read(of, it.value(), place); !read)
            return read;
    }
    return !table.rule || table.rule(of, object) ? Result<void>{} : bad(where);
}
template <class S>
Result<S> read(const Table<S> &table, const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    // What was not recorded must not become a healthy value.
    for (const Member<S> &member : table.members)
        if (member.need == Need::Required && !object.contains(QLatin1String(member.name)))
            return bad(where);
    S of;
    if (const auto applied = apply(table, of, json, where); !applied)
        return std::unexpected(applied.error());
    return of;
}
template <class S>
QJsonObject write(const Table<S> &table, const S &of)
{
    QJsonObject json;
    for (const Member<S> &member : table.members)
        json.insert(QLatin1String(member.name), member.write(of));
    return json;
}
template <class S>
void redact(const Table<S> &table, S &of, Pseudonyms &names)
{
    for (const Member<S> &member : table.members)
        member.redact(of, names);
}
QJsonObject objectSchema(const char *says, const QJsonObject &properties, const QJsonArray &required, const char *rule);
/// Puts the definition into `all` and gives the reference to it.
template <class S>
QJsonObject schema(const Table<S> &table, Definitions &all)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Member<S> &member : table.members) {
        QJsonObject described = member.schema(all);
        described.insert(QStringLiteral("description"), QString::fromUtf8(member.says));
        properties.insert(QLatin1String(member.name), described);
        if (member.need == Need::Required)
            required.append(QLatin1String(member.name));
    }
    all.insert(QLatin1String(table.name), objectSchema(table.says, properties, required, table.ruleSchema));
    return reference(table.name);
}

/// A struct with its table.
template <class S>
Part<S> object(const Table<S> &(*described)() = &table<S>)
{
    return {[=](const QJsonValue &json, const QString &where, const S *) { return read(described(), json, where); },
            [=](const S &of) { return write(described(), of); }, [=](Definitions &all) { return schema(described(), all); },
            [=](S &of, Pseudonyms &names) { redact(described(), of, names); }};
}
/// The same, where what is left out stays as the base has it. Required is what no base says.
template <class S>
Part<S> overlay()
{
    Part<S> part = object<S>();
    part.read = [](const QJsonValue &json, const QString &where, const S *known) -> Result<S> {
        if (!known)
            return read(table<S>(), json, where);
        S of = *known;
        const auto applied = apply(table<S>(), of, json, where);
        return applied ? Result<S>(std::move(of)) : std::unexpected(applied.error());
    };
    return part;
}

} // namespace fix789::members
