// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_values.h"

#include "recording/case/case_json.h"
#include "recording/case/case_words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace fix789::case_values {

using namespace case_words;

namespace {

constexpr qsizetype kLongestText = 4096;
constexpr qsizetype kLongestTime = 40;
constexpr qsizetype kMostTexts = 256;

} // namespace

Failure bad(const QString &where)
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading \"%1\" in the case").arg(shown(where)));
}

std::optional<ErrorKind> insteadOfValue(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.size() != 1 || object.begin().value() != QJsonValue(true))
        return std::nullopt;
    const QString word = object.begin().key();
    if (word == QLatin1String(kAbsent))
        return ErrorKind::NotFound;
    if (word == QLatin1String(kRefused))
        return ErrorKind::Refused;
    if (word == QLatin1String(kTimedOut))
        return ErrorKind::TimedOut;
    if (word == QLatin1String(kFailed))
        return ErrorKind::Failed;
    return std::nullopt;
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

// Without its zone it would be a different time wherever the case is read.
QDateTime timeFrom(const QJsonValue &json)
{
    const QDateTime time = QDateTime::fromString(json.toString().left(kLongestTime), Qt::ISODate);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time.toUTC();
}

Result<QStringList> texts(const QJsonValue &json, const QString &where)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > kMostTexts)
        return bad(where);
    for (const QJsonValue &entry : array) {
        if (!isText(entry))
            return bad(where);
        list << entry.toString();
    }
    return list;
}

} // namespace fix789::case_values
