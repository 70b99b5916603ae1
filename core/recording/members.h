// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "recording/pseudonyms.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

/// One table of members describes each struct of a case. It is the source of the reader, the writer, the JSON Schema, the
/// redaction and the table in docs/cases.md.
namespace fix789::recording::members {

/// The shared parts of the schema ("$defs") by name.
using Definitions = QJsonObject;

/// A function that copies share: kinds are made of kinds, over and over.
template <class Signature>
class Shared;
template <class R, class... Arguments>
class Shared<R(Arguments...)> {
public:
    Shared() = default; ///< not to be called
    template <class F>
    requires std::is_invocable_r_v<R, const F &, Arguments...> &&(!std::is_same_v<F, Shared>)Shared(F function)
        : m_function(std::make_shared<const std::function<R(Arguments...)>>(std::move(function)))
    {
    }
    R operator()(Arguments... arguments) const { return (*m_function)(std::forward<Arguments>(arguments)...); }

private:
    std::shared_ptr<const std::function<R(Arguments...)>> m_function;
};

/// How to read, write, describe and redact one kind of value. Its type is erased, so that the templates below stay small;
/// Form and Part know the type.
struct Kind {
    /// `known` is the same value in the base; null without a base. Malformed: `doing` names the place.
    Shared<Result<void>(void *into, const QJsonValue &json, const QString &where, const void *known)> take;
    Shared<QJsonValue(const void *)> give; ///< undefined: omitted
    Shared<QJsonObject(Definitions &)> describe;
    Shared<void(void *, Pseudonyms &)> hide;
};

template <class T>
struct Typed : Kind {
    Result<T> read(const QJsonValue &json, const QString &where) const
    {
        T value{};
        const auto taken = take(&value, json, where, nullptr);
        return taken ? Result<T>(std::move(value)) : std::unexpected(taken.error());
    }
    QJsonValue write(const T &value) const { return give(&value); }
};
/// A value without a stated redaction: a member made from it has to state one.
template <class T>
struct Form : Typed<T> {
};
/// A value with its redaction.
template <class T>
struct Part : Typed<T> {
};

enum class Need {
    Required, ///< the reader rejects a struct without it
    Written,  ///< the writer always writes it; the reader has a default
    Optional, ///< the writer omits its default
};

/// A member of S.
template <class S>
struct Member : Kind {
    const char *name = "";
    Need need = Need::Optional;
    const char *says = ""; ///< for schema and documentation

    /// Writes the member only if this holds for the struct.
    Member when(bool (*holds)(const S &)) &&
    {
        this->give = [holds, all = std::move(this->give)](const void *of) {
            return holds(*static_cast<const S *>(of)) ? all(of) : QJsonValue(QJsonValue::Undefined);
        };
        return std::move(*this);
    }
};
using Row = Member<void>;
template <>
struct Member<void> : Kind {
    const char *name = "";
    Need need = Need::Optional;
    const char *says = "";
};

struct AnyTable {
    const char *name; ///< name of the definition in the schema
    const char *says;
    std::vector<Row> rows; ///< redacted in this order
    std::function<bool(const void *, const QJsonObject &json)> rule;
    const char *ruleSchema;
};
template <class S>
struct Table : AnyTable {
    using Rule = bool (*)(const S &, const QJsonObject &json);

    /// `holds` is a condition on several members together, `holdsSchema` the same as JSON Schema.
    Table(const char *definition, const char *description, const std::vector<Member<S>> &members, Rule holds = nullptr,
          const char *holdsSchema = "{}")
        : AnyTable{definition, description, {}, {}, holdsSchema}
    {
        for (const Member<S> &member : members)
            rows.push_back(Row{member, member.name, member.need, member.says});
        if (holds)
            rule = [holds](const void *of, const QJsonObject &json) { return holds(*static_cast<const S *>(of), json); };
    }
};

/// The description of a struct; every struct of a case has a specialisation (recording/case).
template <class S>
const Table<S> &table();

Failure bad(const QString &where);
bool hasControlCharacters(const QString &text);
/// A name from a case, made safe for an error message.
QString shown(const QString &name);
QString joined(const QString &where, const QString &name);
bool isWhole(const QJsonValue &json, double least, double most);
/// At most 4096 characters, without control characters.
bool isText(const QJsonValue &json);
/// A pattern matches a text from its first to its last character, in the program and in the schema.
QRegularExpression anchored(const QByteArray &pattern);
bool matches(const QRegularExpression &anchored, const QString &text);

// Parts of a schema.
QJsonObject parsed(const char *json);
QJsonObject reference(const char *definition);
QJsonObject anyOf(const QJsonArray &schemas);
QJsonObject patternSchema(const QByteArray &pattern,
                          const QJsonObject &more = {{QStringLiteral("type"), QStringLiteral("string")}});
QJsonObject listSchema(qsizetype most, const QJsonObject &items);
QJsonObject objectSchema(const char *says, const QJsonObject &properties, const QJsonArray &required = {},
                         const char *rule = "{}");

// The forms.
Form<QString> text(int most = 4096, int least = 0, const char *pattern = nullptr);
/// Applies `change` to the text after reading it.
Form<QString> cleaned(const Form<QString> &form, QString (*change)(const QString &));
Form<QString> address();
Form<bool> flag();
Form<QStringList> texts(int most = 256, const Form<QString> &of = text());
/// With a time zone, or in UTC only ("Z"); an invalid time means "unknown" and is omitted.
Form<QDateTime> time(Qt::DateFormat written = Qt::ISODate, bool utcOnly = false);

inline constexpr double kLargest32 = 0xFFFFFFFFU;
Kind wholeKind(double least, double most, std::size_t bytes, bool isSigned);
template <class T>
Form<T> whole(double least, double most)
{
    return {{wholeKind(least, most, sizeof(T), std::is_signed_v<T>)}};
}

/// Values with the words that cases use for them.
using Words = std::vector<std::pair<std::uint32_t, QString>>;
Kind wordKind(const Words &words);
template <class E>
Words wordsOf(std::initializer_list<std::pair<E, const char *>> words)
{
    Words all;
    for (const auto &[value, name] : words)
        all.emplace_back(std::uint32_t(value), QString::fromLatin1(name));
    return all;
}
template <class E>
Form<E> word(const Words &words)
{
    static_assert(sizeof(E) == sizeof(std::uint32_t));
    return {{wordKind(words)}};
}
template <class E>
Form<E> word(std::initializer_list<std::pair<E, const char *>> words)
{
    return word<E>(wordsOf(words));
}
/// The words that the model uses (`toString`).
template <class E>
Form<E> word()
{
    Words words;
    for (int i = 0; !toString(E(i)).isEmpty(); ++i)
        words.emplace_back(std::uint32_t(i), toString(E(i)));
    return word<E>(words);
}

/// A list: `append` creates each entry in turn.
Kind listKind(const Kind &entry, qsizetype most, void (*clear)(void *), void *(*append)(void *),
              std::vector<const void *> (*entries)(const void *));
template <class T>
Kind listOf(const Kind &entry, qsizetype most)
{
    using List = std::vector<T>;
    return listKind(
        entry, most, [](void *list) { static_cast<List *>(list)->clear(); },
        [](void *list) -> void * { return &static_cast<List *>(list)->emplace_back(); },
        [](const void *list) {
            std::vector<const void *> entries;
            for (const T &one : *static_cast<const List *>(list))
                entries.push_back(&one);
            return entries;
        });
}
template <class T>
Form<std::vector<T>> list(const Form<T> &of, qsizetype most)
{
    return {{listOf<T>(of, most)}};
}
template <class T>
Part<std::vector<T>> list(const Part<T> &of, qsizetype most)
{
    return {{listOf<T>(of, most)}};
}

// Redaction. A member made from a form states one: kKeep, a function of Pseudonyms, or one that changes its struct.
struct Keep {};
/// Identifies no one.
inline constexpr Keep kKeep;

/// Empty values stay empty.
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
    Part<T> part{{form}};
    if constexpr (!std::is_same_v<How, Keep>)
        part.hide = [how](void *value, Pseudonyms &names) { redactValue(how, *static_cast<T *>(value), names); };
    return part;
}

// The rows.
template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

/// The same for an optional value.
template <class T>
Kind optionalKind(const Kind &kind)
{
    using Maybe = std::optional<T>;
    return {[take = kind.take](void *into, const QJsonValue &json, const QString &where, const void *) {
                return take(&static_cast<Maybe *>(into)->emplace(), json, where, nullptr);
            },
            [give = kind.give](const void *of) {
                const auto &maybe = *static_cast<const Maybe *>(of);
                return maybe ? give(&*maybe) : QJsonValue(QJsonValue::Undefined);
            },
            kind.describe,
            [hide = kind.hide](void *of, Pseudonyms &names) {
                if (auto &maybe = *static_cast<Maybe *>(of))
                    hide(&*maybe, names);
            }};
}
/// The value at this offset in its struct; `isDefault` tells what the writer omits, null: nothing.
Kind placedKind(const Kind &kind, std::ptrdiff_t offset, bool (*isDefault)(const void *, const void *), const void *standard);

template <class S, class P, class T>
Member<S> row(Need need, const char *name, P S::*place, const Part<T> &part, const char *says)
{
    static const S kStandard{};
    const void *standard = &(kStandard.*place);
    const auto offset = static_cast<const char *>(standard) - reinterpret_cast<const char *>(&kStandard);
    if constexpr (IsOptional<P>::value) {
        static_assert(std::is_same_v<P, std::optional<T>>);
        return {{placedKind(optionalKind<T>(part), offset, nullptr, nullptr)}, name, need, says};
    } else {
        static_assert(std::is_same_v<P, T>);
        bool (*const same)(const void *, const void *) = [](const void *a, const void *b) {
            return *static_cast<const P *>(a) == *static_cast<const P *>(b);
        };
        return {{placedKind(part, offset, need == Need::Optional ? same : nullptr, standard)}, name, need, says};
    }
}
template <class S, class P, class T, class How>
Member<S> row(Need need, const char *name, P S::*place, const Form<T> &form, How how, const char *says)
{
    if constexpr (std::is_invocable_v<How, S &, Pseudonyms &>) {
        Member<S> member = row(need, name, place, stated(form, kKeep), says);
        member.hide = [how](void *of, Pseudonyms &names) { how(*static_cast<S *>(of), names); };
        return member;
    } else {
        return row(need, name, place, stated(form, how), says);
    }
}
/// A member that is not a single field of its struct and holds nothing that identifies anyone.
template <class S>
Member<S> row(Need need, const char *name, std::function<Result<void>(S &, const QJsonValue &, const QString &where)> read,
              std::function<QJsonValue(const S &)> write, std::function<QJsonObject(Definitions &)> schema, Keep,
              const char *says)
{
    return {{[read](void *of, const QJsonValue &json, const QString &where, const void *) {
                 return read(*static_cast<S *>(of), json, where);
             },
             [write](const void *of) { return write(*static_cast<const S *>(of)); }, schema, [](void *, Pseudonyms &) {}},
            name,
            need,
            says};
}

// Using a table.
/// Sets in `of` exactly what `json` contains.
Result<void> apply(const AnyTable &table, void *of, const QJsonValue &json, const QString &where);
QJsonObject write(const AnyTable &table, const void *of);
void redact(const AnyTable &table, void *of, Pseudonyms &names);
/// Adds the definition to `all` and returns a reference to it.
QJsonObject schema(const AnyTable &table, Definitions &all);

/// `overlays`: omitted members stay as in the base, and only members that no base provides are required.
Kind objectKind(const AnyTable &(*described)(), void (*assign)(void *, const void *), const void *standard, bool overlays);
template <class S, const Table<S> &(*described)() = &table<S>>
Part<S> object(bool overlays = false)
{
    static const S kStandard{};
    return {{objectKind([]() -> const AnyTable & { return described(); },
                        [](void *to, const void *from) { *static_cast<S *>(to) = *static_cast<const S *>(from); }, &kStandard,
                        overlays)}};
}
/// Members of the same struct in a JSON object of their own; omitted if it is empty.
template <class S>
Member<S> section(const char *name, const Table<S> &members, const char *says)
{
    return {{[&members](void *of, const QJsonValue &json, const QString &where, const void *) {
                 return apply(members, of, json, where);
             },
             [&members](const void *of) {
                 const QJsonObject json = write(members, of);
                 return json.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(json);
             },
             [&members](Definitions &all) { return schema(members, all); },
             [&members](void *of, Pseudonyms &names) { redact(members, of, names); }},
            name,
            Need::Optional,
            says};
}

} // namespace fix789::recording::members
