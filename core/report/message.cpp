// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/message.h"

#include "diagnosis/protocol_fit.h"
#include "report/redactor.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace fix789::report {
namespace {

// The requests to one recipient, in the order of fixing.
struct Part {
    CauseRef ref;
    diagnosis::Request request;
    std::vector<Text> evidence; ///< empty: one of several possible causes
};

std::vector<Part> partsOf(const Report &report)
{
    std::vector<Part> parts;
    const auto take = [&](const CauseRef &ref, const std::vector<Text> &evidence) {
        auto request = requestIn(report, ref);
        if (request && std::ranges::find(parts, ref, &Part::ref) == parts.end())
            parts.push_back({ref, std::move(*request), evidence});
    };
    for (const Cause &cause : report.verdict.causes)
        take(cause.ref, cause.evidence);
    for (const OpenSet &open : report.verdict.undetermined)
        for (const CauseRef &ref : open.set)
            take(ref, {});
    return parts;
}

QString bullet(const QString &line)
{
    return QStringLiteral("- ") + line + u'\n';
}

// Several causes may share a request; it appears once.
QString asked(const std::vector<Part> &parts)
{
    QString out;
    QStringList made;
    for (const Part &part : parts) {
        const QString whole = redactedRequest(part.request);
        if (made.contains(whole))
            continue;
        made << whole;
        out += whole + QStringLiteral("\n\n");
    }
    return out;
}

QString found(const std::vector<Part> &parts)
{
    QString out;
    for (const Part &part : parts)
        if (!part.evidence.empty())
            out += bullet(say(diagnosis::titleOf(part.ref)));
    QString possible;
    for (const Part &part : parts)
        if (part.evidence.empty())
            possible += bullet(say(diagnosis::titleOf(part.ref)));
    if (!possible.isEmpty())
        out += say(Text{QT_TRANSLATE_NOOP("Text", "Not certain yet, but possible:"), {}}) + u'\n' + possible;
    return out + u'\n';
}

QString proof(const std::vector<Part> &parts)
{
    QString lines;
    for (const Part &part : parts)
        for (const Text &evidence : part.evidence)
            if (const QString line = bullet(say(evidence)); !lines.contains(line))
                lines += line;
    return lines.isEmpty() ? QString() : say(Text{QT_TRANSLATE_NOOP("Text", "How we know:"), {}}) + u'\n' + lines + u'\n';
}

QString placeName(Environment environment)
{
    switch (environment) {
    case Environment::Home:
        return say({QT_TRANSLATE_NOOP("Text", "home or office"), {}});
    case Environment::Retail:
        return say({QT_TRANSLATE_NOOP("Text", "shop"), {}});
    case Environment::Education:
        return say({QT_TRANSLATE_NOOP("Text", "school or campus"), {}});
    case Environment::CorporateGuest:
        return say({QT_TRANSLATE_NOOP("Text", "guest network of an organization"), {}});
    case Environment::Hospitality:
        return say({QT_TRANSLATE_NOOP("Text", "hotel or co-working space"), {}});
    case Environment::Unknown:
        break;
    }
    return {};
}

QString fact(const Report &report, const char *name)
{
    for (const engine::Examined &examined : report.examined)
        if (const QJsonValue value = examined.finding.facts.value(QLatin1String(name)); value.isString())
            return value.toString();
    return {};
}

QString networkOf(const Report &report, const Sender &sender)
{
    for (const engine::Examined &examined : report.examined)
        if (const QJsonValue wifi = examined.finding.facts.value(QStringLiteral("wifi")); wifi.isObject())
            return wifi.toObject().value(QStringLiteral("name")).toString();
    return sender.network;
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

bool concernsAccount(const std::vector<Part> &parts)
{
    return std::ranges::any_of(parts, [](const Part &part) {
        const diagnosis::CauseEntry *entry = diagnosis::findCause(part.ref.id);
        return entry && entry->side == diagnosis::Side::Account;
    });
}

// What the reader needs to find us in logs and rules. Nothing is guessed.
QString sentBy(const Report &report, const Sender &sender, const std::vector<Part> &parts)
{
    QStringList lines;
    const bool live = report.machineKind != MachineKind::Recorded;
    if (live && report.started.isValid())
        lines << say({QT_TRANSLATE_NOOP("Text", "Time of this check: %1 (UTC)"), {utc(report.started)}});
    if (const auto since = QDateTime::fromString(fact(report, "failingSince"), Qt::ISODate); live && since.isValid())
        lines << say({QT_TRANSLATE_NOOP("Text", "Windows has failed to connect since: %1 (UTC)"), {utc(since)}});
    const QString place = placeName(surroundingsOf(report).environment);
    const QString network = networkOf(report, sender);
    if (!network.isEmpty() && !place.isEmpty())
        lines << say({QT_TRANSLATE_NOOP("Text", "Place: network \"%1\" (%2)"), {network, place}});
    else if (!network.isEmpty())
        lines << say({QT_TRANSLATE_NOOP("Text", "Place: network \"%1\""), {network}});
    else if (!place.isEmpty())
        lines << say({QT_TRANSLATE_NOOP("Text", "Place: %1"), {place}});
    if (const QString address = fact(report, "publicAddress"); !address.isEmpty())
        lines << say({QT_TRANSLATE_NOOP("Text", "Public address: %1"), {address}});
    if (!sender.user.isEmpty() && concernsAccount(parts))
        lines << say({QT_TRANSLATE_NOOP("Text", "User name: %1"), {sender.user}});
    QString out;
    for (const QString &line : lines)
        out += bullet(line);
    return out.isEmpty() ? out : say({QT_TRANSLATE_NOOP("Text", "Where and when:"), {}}) + u'\n' + out + u'\n';
}

Message messageOf(const Report &report, const Sender &sender, diagnosis::Recipient to, const std::vector<Part> &parts)
{
    const QString server = serverIn(report);
    const Text subject = server.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "The VPN of a computer does not connect"), {}}
                                          : Text{QT_TRANSLATE_NOOP("Text", "The VPN to %1 does not connect"), {server}};
    const Text opening =
        server.isEmpty()
            ? Text{QT_TRANSLATE_NOOP("Text", "An L2TP/IPsec VPN connection in Windows cannot be established. Findings:"), {}}
            : Text{QT_TRANSLATE_NOOP("Text", "The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:"),
                   {server}};
    return {to, say(subject),
            say(Text{QT_TRANSLATE_NOOP("Text", "Hello,"), {}}) + QStringLiteral("\n\n") + say(opening) + u'\n' + found(parts) +
                asked(parts) + proof(parts) + sentBy(report, sender, parts) + foundWith(report) + u'\n'};
}

} // namespace

// A person who reads a log needs to know what to search for. For a recorded computer the time of the fault is unknown.
QString foundWith(const Report &report)
{
    if (report.machineKind == MachineKind::Recorded || !report.started.isValid())
        return say({QT_TRANSLATE_NOOP("Text", "Found with Fix789 %1."), {QStringLiteral(FIX789_VERSION)}});
    return say({QT_TRANSLATE_NOOP("Text", "Found with Fix789 %1 on %2 (UTC)."),
                {QStringLiteral(FIX789_VERSION), report.started.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"))}});
}

std::optional<diagnosis::Request> requestIn(const Report &report, const CauseRef &cause)
{
    const diagnosis::Surroundings surroundings = surroundingsOf(report);
    auto request = diagnosis::requestFor(cause, serverForRequests(report), surroundings.serverProduct);
    if (request && surroundings.serverChanged)
        if (const auto upgrade = diagnosis::afterUpgrade(cause, surroundings.serverProduct))
            request->details << upgrade->translated();
    return request;
}

// The line ends are ours; one inside a line came from outside.
QString redactedRequest(const diagnosis::Request &request)
{
    QString whole = redacted(request.text.translated());
    if (!request.known.isEmpty())
        whole += u' ' + redacted(request.known.translated());
    for (const QString &line : request.details)
        whole += u'\n' + redacted(line);
    return whole;
}

QString serverIn(const Report &report)
{
    const QString &server = report.target.server;
    for (const engine::Examined &examined : report.examined)
        if (examined.finding.ike && !examined.finding.ike->address.isEmpty() && examined.finding.ike->address != server)
            return QStringLiteral("%1 (%2)").arg(server, examined.finding.ike->address);
    return server;
}

QString serverForRequests(const Report &report)
{
    const QString named = serverIn(report);
    return named.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "the VPN server"), {}}.translated() : named;
}

std::vector<Message> messagesFor(const Report &report, const Sender &sender)
{
    const std::vector<Part> all = partsOf(report);
    std::vector<Message> messages;
    std::vector<diagnosis::Recipient> order;
    for (const Part &part : all)
        if (std::ranges::find(order, part.request.to) == order.end())
            order.push_back(part.request.to);
    for (const diagnosis::Recipient to : order) {
        std::vector<Part> parts;
        std::ranges::copy_if(all, std::back_inserter(parts), [to](const Part &part) { return part.request.to == to; });
        messages.push_back(messageOf(report, sender, to, parts));
    }
    return messages;
}

} // namespace fix789::report
