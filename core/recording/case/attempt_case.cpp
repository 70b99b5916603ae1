// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/attempt_case.h"

#include "base/enum_names.h"
#include "recording/case/case_list.h"

#include <array>

namespace fix789 {

using namespace case_values;

namespace {

using Filters = RasAttempt::Filters;

constexpr qsizetype kMostAttempts = 2000;
constexpr double kLargestNumber = 0xFFFFFFFFU;
constexpr double kSmallestNumber = -2147483648.0; // an HRESULT as Windows' log writes it
constexpr double kLongest = 366.0 * 24 * 3600;

constexpr std::array<std::pair<RasAttempt::Key, const char *>, 2> kKeys{
    {{RasAttempt::Key::Stored, "stored"}, {RasAttempt::Key::Typed, "typed"}}};
constexpr std::array<std::pair<IkeProgress, const char *>, 4> kProgress{{{IkeProgress::OfferSent, "offer-sent"},
                                                                         {IkeProgress::KeysSent, "keys-sent"},
                                                                         {IkeProgress::IdentitySent, "identity-sent"},
                                                                         {IkeProgress::Complete, "complete"}}};

constexpr std::array<std::pair<DialStage, const char *>, 4> kStages{{{DialStage::Port, "port"},
                                                                     {DialStage::Tunnel, "tunnel"},
                                                                     {DialStage::SignIn, "sign-in"},
                                                                     {DialStage::Connected, "connected"}}};

bool applyWord(RasAttempt &attempt, const QString &name, const QString &word)
{
    if (name == u"key") {
        const auto key = valueOf(kKeys, word);
        attempt.key = key.value_or(RasAttempt::Key::Stored);
        return key.has_value();
    }
    if (name == u"reached") {
        attempt.reached = valueOf(kStages, word);
        return attempt.reached.has_value();
    }
    attempt.ikeProgress = valueOf(kProgress, word);
    return attempt.ikeProgress.has_value();
}

bool applyNumber(RasAttempt &attempt, const QString &name, int number)
{
    if (name == u"error")
        attempt.error = number;
    else if (name == u"ikeError")
        attempt.ikeError = number;
    else if (name == u"endedWith")
        attempt.endedWith = number;
    else
        return false;
    return true;
}

Result<void> applyMember(RasAttempt &attempt, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"connection" && isText(json))
        attempt.connection = json.toString();
    else if (name == u"server" && isText(json))
        attempt.server = json.toString();
    else if (name == u"at") {
        // Without its zone it would be a different time wherever the case is read.
        const QString text = json.toString();
        attempt.at = QDateTime::fromString(text, Qt::ISODate).toUTC();
        if (!attempt.at.isValid() || !text.endsWith(u'Z'))
            return bad(where);
    } else if (name == u"dialed" && json.isBool())
        attempt.dialed = json.toBool();
    else if ((name == u"permitted" || name == u"firewallOff") && json.isBool()) {
        if (json.toBool() && attempt.filters != Filters::InForce)
            return bad(where); // it was one attempt
        if (json.toBool())
            attempt.filters = name == u"permitted" ? Filters::ServerLetPast : Filters::FirewallOff;
    } else if (name == u"lasted" && isWhole(json, 0, kLongest))
        attempt.lastedSeconds = json.toInt();
    else if (name == u"key" || name == u"ikeProgress" || name == u"reached") {
        if (!applyWord(attempt, name, json.toString()))
            return bad(where);
    } else if (!isWhole(json, kSmallestNumber, kLargestNumber) || !applyNumber(attempt, name, int(qint64(json.toDouble()))))
        return bad(where);
    return {};
}

Result<RasAttempt> attemptFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    // What nobody recorded must not become a success.
    if (!object.contains(u"error"))
        return bad(where);
    RasAttempt attempt;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(attempt, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return attempt;
}

QJsonObject toCaseJson(const RasAttempt &attempt)
{
    QJsonObject json{{QStringLiteral("error"), attempt.error}};
    if (!attempt.connection.isEmpty())
        json.insert(QStringLiteral("connection"), attempt.connection);
    if (!attempt.server.isEmpty())
        json.insert(QStringLiteral("server"), attempt.server);
    if (attempt.at.isValid())
        json.insert(QStringLiteral("at"), attempt.at.toString(Qt::ISODate));
    if (attempt.key != RasAttempt::Key::Stored)
        json.insert(QStringLiteral("key"), wordOf(kKeys, attempt.key));
    if (attempt.ikeError)
        json.insert(QStringLiteral("ikeError"), *attempt.ikeError);
    if (attempt.ikeProgress)
        json.insert(QStringLiteral("ikeProgress"), wordOf(kProgress, *attempt.ikeProgress));
    if (attempt.lastedSeconds)
        json.insert(QStringLiteral("lasted"), *attempt.lastedSeconds);
    if (attempt.endedWith)
        json.insert(QStringLiteral("endedWith"), *attempt.endedWith);
    if (attempt.reached)
        json.insert(QStringLiteral("reached"), wordOf(kStages, *attempt.reached));
    if (attempt.dialed)
        json.insert(QStringLiteral("dialed"), true);
    if (attempt.filters == Filters::ServerLetPast)
        json.insert(QStringLiteral("permitted"), true);
    if (attempt.filters == Filters::FirewallOff)
        json.insert(QStringLiteral("firewallOff"), true);
    return json;
}

} // namespace

Result<Answer<std::vector<RasAttempt>>> attemptsAnswer(const QJsonValue &json)
{
    return listAnswer<RasAttempt>(json, QStringLiteral("attempts"), kMostAttempts, attemptFrom);
}

QJsonValue toCaseJson(const std::vector<RasAttempt> &attempts)
{
    QJsonArray array;
    for (const RasAttempt &attempt : attempts)
        array.append(toCaseJson(attempt));
    return array;
}

} // namespace fix789
