// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/filter_case.h"

#include "base/enum_names.h"
#include "recording/case/case_list.h"
#include "recording/case/firewall_case.h"

#include <QRegularExpression>

#include <array>

namespace fix789 {

using namespace case_values;

namespace {

using Kind = FilterEvent::Kind;
using FailedAt = FilterEvent::FailedAt;

constexpr qsizetype kMostEvents = 10'000;
constexpr double kLargestId = 9'007'199'254'740'992.0; // what a JSON number holds exactly

constexpr std::array<std::pair<Kind, const char *>, 2> kKinds{
    {{Kind::Drop, "drop"}, {Kind::MainModeFailure, "main-mode-failure"}}};
constexpr std::array<std::pair<FirewallDirection, const char *>, 2> kDirections{
    {{FirewallDirection::Out, "out"}, {FirewallDirection::In, "in"}}};
constexpr std::array<std::pair<FailedAt, const char *>, 2> kFailedAt{{{FailedAt::Here, "here"}, {FailedAt::Peer, "peer"}}};
constexpr std::array<std::pair<IkeProgress, const char *>, 4> kProgress{{{IkeProgress::OfferSent, "offer-sent"},
                                                                         {IkeProgress::KeysSent, "keys-sent"},
                                                                         {IkeProgress::IdentitySent, "identity-sent"},
                                                                         {IkeProgress::Complete, "complete"}}};

QString *textOf(FilterEvent &event, const QString &name)
{
    if (name == u"remoteAddress")
        return &event.remoteAddress;
    if (name == u"program")
        return &event.program;
    if (name == u"filter")
        return &event.filter;
    if (name == u"layer")
        return &event.layer;
    if (name == u"provider")
        return &event.provider;
    if (name == u"providerKey")
        return &event.providerKey;
    return name == u"service" ? &event.service : nullptr;
}

template <class T>
bool assign(T &to, const std::optional<T> &value)
{
    to = value.value_or(to);
    return value.has_value();
}

bool applyTime(FilterEvent &event, const QJsonValue &json)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODate);
    // Without a zone it would be another moment on every computer that reads it.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return false;
    event.at = time.toUTC();
    return true;
}

bool applyWord(FilterEvent &event, const QString &name, const QString &word)
{
    if (name == u"event")
        return assign(event.kind, valueOf(kKinds, word));
    if (name == u"direction")
        return assign(event.direction, valueOf(kDirections, word));
    if (name == u"failedAt")
        return assign(event.failedAt, valueOf(kFailedAt, word));
    if (name == u"progress") {
        event.progress = valueOf(kProgress, word);
        return event.progress.has_value();
    }
    static const QRegularExpression kThumbprint(QStringLiteral("\\A[0-9A-F]{40}\\z"));
    event.certificate = QString(word).remove(u' ').toUpper();
    return name == u"certificate" && kThumbprint.match(event.certificate).hasMatch();
}

bool applyMember(FilterEvent &event, const QString &name, const QJsonValue &json)
{
    if (QString *text = textOf(event, name)) {
        *text = json.toString();
        return isText(json);
    }
    if (name == u"at")
        return applyTime(event, json);
    if (name == u"protocol")
        return assign(event.protocol, protocolFrom(json));
    if (name == u"localPort" && isWhole(json, 0, 0xFFFF))
        event.localPort = std::uint16_t(json.toInt());
    else if (name == u"remotePort" && isWhole(json, 0, 0xFFFF))
        event.remotePort = std::uint16_t(json.toInt());
    else if (name == u"filterId" && isWhole(json, 0, kLargestId))
        event.filterId = std::uint64_t(json.toDouble());
    else if (name == u"error" && isWhole(json, 0, 0x7FFFFFFF))
        event.error = int(qint64(json.toDouble()));
    else if (name == u"installed" && json.isBool())
        event.installed = json.toBool();
    else
        return json.isString() && applyWord(event, name, json.toString());
    return true;
}

Result<FilterEvent> eventFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    if (!object.contains(u"event"))
        return bad(where);
    FilterEvent event;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!applyMember(event, it.key(), it.value()))
            return bad(where + u'.' + it.key());
    event.providerKey = event.providerKey.remove(u'{').remove(u'}').toLower();
    return event;
}

void insertText(QJsonObject &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(name), text);
}

void insertDrop(QJsonObject &json, const FilterEvent &event)
{
    json.insert(QStringLiteral("protocol"), protocolWord(event.protocol));
    json.insert(QStringLiteral("direction"), wordOf(kDirections, event.direction));
    if (event.localPort != 0)
        json.insert(QStringLiteral("localPort"), int(event.localPort));
    if (event.remotePort != 0)
        json.insert(QStringLiteral("remotePort"), int(event.remotePort));
    if (event.filterId != 0)
        json.insert(QStringLiteral("filterId"), double(event.filterId));
    insertText(json, "program", event.program);
    insertText(json, "filter", event.filter);
    insertText(json, "layer", event.layer);
    insertText(json, "provider", event.provider);
    insertText(json, "providerKey", event.providerKey);
    insertText(json, "service", event.service);
    if (event.installed)
        json.insert(QStringLiteral("installed"), *event.installed);
}

QJsonObject toCaseJson(const FilterEvent &event)
{
    QJsonObject json{{QStringLiteral("event"), wordOf(kKinds, event.kind)}};
    if (event.at.isValid())
        json.insert(QStringLiteral("at"), event.at.toString(Qt::ISODateWithMs));
    insertText(json, "remoteAddress", event.remoteAddress);
    if (event.kind == Kind::Drop) {
        insertDrop(json, event);
        return json;
    }
    json.insert(QStringLiteral("error"), event.error);
    insertText(json, "certificate", event.certificate);
    insertText(json, "failedAt", wordOf(kFailedAt, event.failedAt));
    if (event.progress)
        json.insert(QStringLiteral("progress"), wordOf(kProgress, *event.progress));
    return json;
}

} // namespace

Result<Answer<std::vector<FilterEvent>>> filterEventsAnswer(const QJsonValue &json)
{
    return listAnswer<FilterEvent>(json, QStringLiteral("filterEvents"), kMostEvents, eventFrom);
}

QJsonValue toCaseJson(const std::vector<FilterEvent> &events)
{
    QJsonArray array;
    for (const FilterEvent &event : events)
        array.append(toCaseJson(event));
    return array;
}

} // namespace fix789
