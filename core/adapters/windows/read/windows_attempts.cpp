// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_attempts.h"

#include "adapters/windows/api/event_api.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <limits>

namespace fix789::adapters {
namespace {

constexpr int kMostEvents = 600; // up to six for each connection
constexpr int kDialing = 20221;
constexpr int kLinking = 20222;
constexpr int kLinked = 20223;
constexpr int kSigningIn = 20224;
constexpr int kConnected = 20225;
constexpr int kEnded = 20226;
constexpr int kFailed = 20227;

struct RasEvent {
    int id = 0;
    QDateTime at;
    QStringList data; // {CoId, user, connection, ..., number}
};

RasEvent eventFrom(const QString &xml)
{
    RasEvent event;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"EventID")
            event.id = reader.readElementText().toInt();
        else if (reader.name() == u"TimeCreated")
            event.at = QDateTime::fromString(reader.attributes().value(QStringLiteral("SystemTime")).toString().left(19),
                                             QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        else if (reader.name() == u"Data" && event.data.size() < 32)
            event.data << reader.readElementText(QXmlStreamReader::IncludeChildElements).left(4096);
    }
    event.at.setTimeSpec(Qt::UTC);
    return reader.hasError() ? RasEvent{} : event;
}

// An HRESULT appears with a sign or as ten digits.
std::optional<int> lastNumber(const QString &text)
{
    static const QRegularExpression kNumber(QStringLiteral("((?:(?<!\\w)-)?\\d{1,10})\\D*\\z"));
    const auto match = kNumber.match(text);
    const qint64 number = match.captured(1).toLongLong();
    const bool fits = number >= std::numeric_limits<qint32>::min() && number <= qint64(std::numeric_limits<quint32>::max());
    return match.hasMatch() && fits ? std::optional(int(quint32(number))) : std::nullopt;
}

// The stage that this event shows; empty for other events.
std::optional<DialStage> stageAt(int event)
{
    switch (event) {
    case kDialing:
        return DialStage::Port;
    case kLinking:
        return DialStage::Tunnel;
    case kLinked:
    case kSigningIn:
        return DialStage::SignIn;
    default:
        return std::nullopt;
    }
}

QHash<QString, DialStage> stagesIn(const std::vector<RasEvent> &events)
{
    QHash<QString, DialStage> reached; // by CoId
    for (const RasEvent &event : events)
        if (const auto stage = stageAt(event.id); stage && !event.data.isEmpty()) {
            const auto known = reached.constFind(event.data.first());
            if (known == reached.cend() || *known < *stage)
                reached.insert(event.data.first(), *stage);
        }
    return reached;
}

} // namespace

std::vector<RasAttempt> attemptsIn(const QStringList &events)
{
    struct End {
        QDateTime at;
        std::optional<int> number;
    };
    QHash<QString, End> ends; // by CoId; newest first, so an attempt's end comes before its beginning
    std::vector<RasAttempt> attempts;
    std::vector<RasEvent> read;
    std::ranges::transform(events, std::back_inserter(read), eventFrom);
    const QHash<QString, DialStage> reached = stagesIn(read);
    for (const RasEvent &event : read) {
        if (event.data.size() < 3)
            continue;
        const QString &id = event.data.first();
        const auto number = event.data.size() > 3 ? lastNumber(event.data.last()) : std::nullopt;
        RasAttempt attempt;
        attempt.connection = event.data[2];
        attempt.at = event.at;
        if (event.id == kEnded) {
            ends.insert(id, {event.at, number});
        } else if (event.id == kFailed && number && *number != 0) {
            attempt.error = *number;
            if (const auto stage = reached.constFind(id); stage != reached.cend())
                attempt.reached = *stage;
            attempts.push_back(attempt);
        } else if (event.id == kConnected) {
            if (const auto end = ends.constFind(id); end != ends.cend()) {
                attempt.lastedSeconds = int(qBound(qint64(0), event.at.secsTo(end->at), qint64(366) * 24 * 3600));
                attempt.endedWith = end->number;
            }
            attempts.push_back(attempt);
        }
    }
    return attempts;
}

Result<std::vector<RasAttempt>> windowsAttempts()
{
    const auto events = newestEvents(
        QStringLiteral("Application"),
        QStringLiteral("*[System[Provider[@Name='RasClient'] and (EventID=20221 or EventID=20222 or EventID=20223 or "
                       "EventID=20224 or EventID=20225 or EventID=20226 or EventID=20227)]]"),
        kMostEvents);
    if (!events)
        return std::unexpected(events.error());
    return attemptsIn(*events);
}

} // namespace fix789::adapters
