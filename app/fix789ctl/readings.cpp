// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "readings.h"

#include "base/enum_names.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace fix789::app {
namespace {

// What a service is called says nothing about a person; a server's address would.
QString keptKey(const char *member, const QString &key)
{
    return qstrcmp(member, "services") == 0 ? key : QString();
}
QString keptKey(const char *)
{
    return {};
}

constexpr std::array<std::pair<ErrorKind, const char *>, 6> kErrorWords{{{ErrorKind::NotFound, "not-found"},
                                                                         {ErrorKind::Refused, "refused"},
                                                                         {ErrorKind::TimedOut, "timed-out"},
                                                                         {ErrorKind::Cancelled, "cancelled"},
                                                                         {ErrorKind::Malformed, "malformed"},
                                                                         {ErrorKind::Failed, "failed"}}};

} // namespace

Facts Readings::noting(const Facts &facts)
{
    Facts all;
    forEachFact([&](const auto &fact) {
        all.*fact.asked = [this, ask = facts.*fact.asked, member = fact.member](const auto &...key) {
            const auto begun = std::chrono::steady_clock::now();
            auto answer = ask(key...);
            add(member, keptKey(member, key...), errorOf(answer), std::chrono::steady_clock::now() - begun);
            return answer;
        };
    });
    return all;
}

void Readings::add(const char *member, const QString &key, std::optional<Error> error, std::chrono::nanoseconds took)
{
    const std::scoped_lock lock(m_mutex);
    const QString name = QString::fromLatin1(member);
    if (std::ranges::none_of(m_readings, [&](const Reading &one) { return one.member == name && one.key == key; }))
        m_readings.push_back({name, key, std::move(error), took});
}

// "Not supported" is no failure of a reading: this system has no answer, or was not asked.
QJsonObject Readings::describe(const Reading &reading)
{
    QJsonObject json{{QStringLiteral("member"), reading.member}};
    if (!reading.key.isEmpty())
        json.insert(QStringLiteral("key"), reading.key);
    const bool unknown = reading.error && reading.error->kind == ErrorKind::NotSupported;
    json.insert(QStringLiteral("result"), !reading.error ? QStringLiteral("value")
                                          : unknown      ? QStringLiteral("unknown")
                                                         : QStringLiteral("error"));
    if (reading.error && !unknown)
        json.insert(QStringLiteral("error"), wordOf(kErrorWords, reading.error->kind));
    if (reading.error && reading.error->code != 0)
        json.insert(QStringLiteral("code"), qint64(reading.error->code));
    json.insert(QStringLiteral("ms"), std::round(double(reading.took.count()) / 1e5) / 10);
    return json;
}

QJsonArray Readings::toJson() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonArray all;
    QStringList facts;
    forEachFact([&](const auto &fact) {
        const QString member = QString::fromLatin1(fact.member);
        facts << member;
        std::vector<Reading> own;
        std::ranges::copy_if(m_readings, std::back_inserter(own), [&](const Reading &one) { return one.member == member; });
        std::ranges::sort(own, {}, &Reading::key);
        if (own.empty())
            own.push_back({member, {}, Error{ErrorKind::NotSupported, {}, 0}, {}});
        for (const Reading &one : own)
            all.append(describe(one));
    });
    for (const Reading &one : m_readings)
        if (!facts.contains(one.member))
            all.append(describe(one));
    return all;
}

} // namespace fix789::app
