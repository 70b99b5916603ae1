// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_attempts.h"

#include "adapters/windows/api/event_api.h"
#include "adapters/windows/read/windows_accounts.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
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
constexpr qsizetype kLongestServer = 253;

struct RasEvent {
    int id = 0;
    QDateTime at;
    QStringList data; // {CoId, user, connection, ..., number}; of kLinked, perhaps without the connection
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

// The whole number: an HRESULT appears with a sign, as ten digits, or in hexadecimal.
std::optional<int> lastNumber(const QString &text)
{
    static const QRegularExpression kNumber(
        QStringLiteral("(?<![0-9A-Za-z])(?:0[xX](?<hex>[0-9A-Fa-f]{1,8})|(?<sign>[-\u2212]?)(?<digits>[0-9]{1,10}))"
                       "(?![0-9A-Za-z])[^0-9]*\\z"));
    const auto match = kNumber.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (const QString hex = match.captured(QStringLiteral("hex")); !hex.isEmpty())
        return int(hex.toUInt(nullptr, 16));
    const qint64 digits = match.captured(QStringLiteral("digits")).toLongLong();
    const qint64 number = match.captured(QStringLiteral("sign")).isEmpty() ? digits : -digits;
    const bool fits = number >= std::numeric_limits<qint32>::min() && number <= qint64(std::numeric_limits<quint32>::max());
    return fits ? std::optional(int(quint32(number))) : std::nullopt;
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

// What the events before the end show of an attempt.
struct Beginning {
    std::optional<DialStage> reached;
    QDateTime begun;
    QString server;
    std::optional<TunnelType> tunnel;
};

// "Server address/Phone Number = NAME", "Device = WAN Miniport (L2TP)", ...: only the order, and the names of the protocols,
// are the same in every language.
QString serverIn(const QString &link)
{
    // French puts spaces that do not break around signs, East Asian languages have a wide "=".
    static const QRegularExpression kServer(QStringLiteral("\\A[^=\uFF1D]*[=\uFF1D]\\h*([^\\s=]*)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString server = kServer.match(link).captured(1);
    return server.size() <= kLongestServer ? server : QString();
}

std::optional<TunnelType> tunnelIn(const QString &link)
{
    static const QRegularExpression kDevice(QStringLiteral("[(\uFF08](L2TP|PPTP|SSTP|IKEv2)[)\uFF09]"),
                                            QRegularExpression::CaseInsensitiveOption);
    static constexpr std::array<std::pair<const char *, TunnelType>, 4> kTunnels{
        {{"L2TP", TunnelType::L2tp}, {"PPTP", TunnelType::Pptp}, {"SSTP", TunnelType::Sstp}, {"IKEv2", TunnelType::Ikev2}}};
    const QString word = kDevice.match(link).captured(1);
    for (const auto &[name, tunnel] : kTunnels)
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return tunnel;
    return std::nullopt;
}

// By CoId. Newest first: with several tunnels in turn, the attempt's end belongs to the first link that we see.
QHash<QString, Beginning> beginningsIn(const std::vector<RasEvent> &events)
{
    QHash<QString, Beginning> all;
    for (const RasEvent &event : events) {
        const auto stage = stageAt(event.id);
        if (!stage || event.data.isEmpty())
            continue;
        Beginning &one = all[event.data.first()];
        one.reached = std::max(one.reached.value_or(*stage), *stage);
        if (event.id == kDialing)
            one.begun = event.at;
        if ((event.id != kLinking && event.id != kLinked) || one.tunnel || !one.server.isEmpty())
            continue;
        const bool isUnnamed = event.id == kLinked && event.data.size() == 3;
        const QString link = event.data.mid(isUnnamed ? 2 : 3).join(u'\n');
        one.server = serverIn(link);
        one.tunnel = tunnelIn(link);
    }
    return all;
}

// "DOMAIN\name", or a bare name. A computer's own account ("PC$") dials for SYSTEM. A name in mail form cannot be compared,
// and domains change when a computer is renamed or joined.
bool isOfSomebodyElse(const QString &user, const QStringList &accounts)
{
    const QString name = user.section(u'\\', -1).trimmed();
    if (accounts.isEmpty() || name.isEmpty() || name.endsWith(u'$') || (name.contains(u'@') && !user.contains(u'\\')))
        return false;
    return !accounts.contains(name, Qt::CaseInsensitive);
}

} // namespace

std::vector<RasAttempt> attemptsIn(const QStringList &events, const QStringList &accounts)
{
    struct End {
        QDateTime at;
        std::optional<int> number;
    };
    QHash<QString, End> ends; // by CoId; newest first, so an attempt's end comes before its beginning
    std::vector<RasAttempt> attempts;
    std::vector<RasEvent> read;
    std::ranges::transform(events, std::back_inserter(read), eventFrom);
    const QHash<QString, Beginning> beginnings = beginningsIn(read);
    for (const RasEvent &event : read) {
        if (event.data.size() < 3 || isOfSomebodyElse(event.data[1], accounts))
            continue;
        const QString &id = event.data.first();
        const auto number = event.data.size() > 3 ? lastNumber(event.data.last()) : std::nullopt;
        const Beginning beginning = beginnings.value(id);
        RasAttempt attempt;
        attempt.connection = event.data[2];
        attempt.server = beginning.server;
        attempt.begun = beginning.begun;
        attempt.at = event.at;
        attempt.tunnel = beginning.tunnel;
        if (event.id == kEnded) {
            ends.insert(id, {event.at, number});
        } else if (event.id == kFailed && number && *number != 0) {
            attempt.error = *number;
            attempt.reached = beginning.reached;
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
    return attemptsIn(*events, accountsOfThisPerson());
}

} // namespace fix789::adapters
