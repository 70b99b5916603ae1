// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/portal_case.h"

#include "recording/case/case_values.h"

#include <QJsonArray>

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostProbes = 64;
constexpr qsizetype kMostHops = 16;
constexpr qsizetype kLongestAddress = 1024;
constexpr qsizetype kLongestMark = 64;
constexpr qsizetype kMostApis = 8;

bool isAddress(const QJsonValue &json)
{
    return isText(json) && json.toString().size() <= kLongestAddress;
}

QJsonObject toCaseJson(const PortalHop &hop)
{
    QJsonObject json{
        {QStringLiteral("by"), toString(hop.by)}, {QStringLiteral("to"), hop.to}, {QStringLiteral("reply"), toString(hop.reply)}};
    if (hop.status > 0)
        json.insert(QStringLiteral("status"), hop.status);
    return json;
}

QJsonObject toCaseJson(const PortalProbe &probe)
{
    QJsonObject json{{QStringLiteral("probe"), toString(probe.kind)},
                     {QStringLiteral("url"), probe.url},
                     {QStringLiteral("text"), probe.textAsked},
                     {QStringLiteral("reply"), toString(probe.reply)}};
    if (probe.reply == PortalReply::Answered) {
        json.insert(QStringLiteral("status"), probe.status);
        json.insert(QStringLiteral("statusAsExpected"), probe.statusAsExpected);
        json.insert(QStringLiteral("body"), toString(probe.body));
    }
    if (probe.ms >= 0)
        json.insert(QStringLiteral("ms"), probe.ms);
    if (probe.told.isValid())
        json.insert(QStringLiteral("time"), probe.told.toString(Qt::ISODate));
    QJsonArray hops;
    for (const PortalHop &hop : probe.hops)
        hops.append(toCaseJson(hop));
    if (!hops.isEmpty())
        json.insert(QStringLiteral("hops"), hops);
    if (probe.comesBack)
        json.insert(QStringLiteral("comesBack"), true);
    if (probe.namesLapse)
        json.insert(QStringLiteral("namesLapse"), true);
    if (!probe.via.isEmpty())
        json.insert(QStringLiteral("via"), probe.via);
    QJsonArray doors;
    for (const LoginProvider &door : probe.doors)
        doors.append(QJsonObject{{QStringLiteral("to"), door.to}, {QStringLiteral("reply"), toString(door.reply)}});
    if (!doors.isEmpty())
        json.insert(QStringLiteral("doors"), doors);
    if (probe.ownDoor)
        json.insert(QStringLiteral("ownDoor"), true);
    return json;
}

QJsonObject toCaseJson(const PortalApi &api)
{
    QJsonObject json{{QStringLiteral("url"), api.url}, {QStringLiteral("reply"), toString(api.reply)}};
    if (!api.valid)
        return json;
    json.insert(QStringLiteral("captive"), api.captive);
    if (!api.login.isEmpty())
        json.insert(QStringLiteral("login"), api.login);
    if (api.secondsLeft >= 0)
        json.insert(QStringLiteral("secondsLeft"), api.secondsLeft);
    return json;
}

Result<PortalHop> hopFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    PortalHop hop;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const QJsonValue value = it.value();
        if (name == u"by" && portalLeadFromString(value.toString()))
            hop.by = *portalLeadFromString(value.toString());
        else if (name == u"to" && isAddress(value))
            hop.to = value.toString();
        else if (name == u"reply" && portalReplyFromString(value.toString()))
            hop.reply = *portalReplyFromString(value.toString());
        else if (name == u"status" && isWhole(value, 100, 999))
            hop.status = value.toInt();
        else
            return bad(where + u'.' + name);
    }
    if (!object.contains(u"by") || !object.contains(u"to"))
        return bad(where);
    return hop;
}

Result<LoginProvider> doorFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    const auto reply = portalReplyFromString(object.value(u"reply").toString());
    if (object.size() != 2 || !isAddress(object.value(u"to")) || !reply)
        return bad(where);
    return LoginProvider{object.value(u"to").toString(), *reply};
}

// "captive" is what a valid answer is known by.
Result<PortalApi> apiFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    PortalApi api;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const QJsonValue value = it.value();
        if (name == u"url" && isAddress(value))
            api.url = value.toString();
        else if (name == u"reply" && portalReplyFromString(value.toString()))
            api.reply = *portalReplyFromString(value.toString());
        else if (name == u"captive" && value.isBool()) {
            api.valid = true;
            api.captive = value.toBool();
        } else if (name == u"login" && isAddress(value))
            api.login = value.toString();
        else if (name == u"secondsLeft" && isWhole(value, 0, 1'000'000'000))
            api.secondsLeft = value.toInt();
        else
            return bad(where + u'.' + name);
    }
    if (!object.contains(u"url") || !object.contains(u"reply") || (api.valid && api.reply != PortalReply::Answered))
        return bad(where);
    return api;
}

template <class T, class Read>
Result<void> applyList(std::vector<T> &into, const QJsonValue &json, qsizetype most, const QString &where, Read read)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > most)
        return bad(where);
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<T> one = read(array[i], where + QStringLiteral("[%1]").arg(i));
        if (!one)
            return std::unexpected(one.error());
        into.push_back(std::move(*one));
    }
    return {};
}

Result<void> applyMember(PortalProbe &probe, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"probe" && portalProbeKindFromString(json.toString()))
        probe.kind = *portalProbeKindFromString(json.toString());
    else if (name == u"url" && isAddress(json))
        probe.url = json.toString();
    else if (name == u"text" && json.isBool())
        probe.textAsked = json.toBool();
    else if (name == u"reply" && portalReplyFromString(json.toString()))
        probe.reply = *portalReplyFromString(json.toString());
    else if (name == u"status" && isWhole(json, 100, 999))
        probe.status = json.toInt();
    else if (name == u"statusAsExpected" && json.isBool())
        probe.statusAsExpected = json.toBool();
    else if (name == u"body" && portalBodyFromString(json.toString()))
        probe.body = *portalBodyFromString(json.toString());
    else if (name == u"ms" && isWhole(json, 0, 1'000'000))
        probe.ms = json.toInt();
    else if (name == u"time" && timeFrom(json).isValid())
        probe.told = timeFrom(json);
    else if (name == u"comesBack" && json.isBool())
        probe.comesBack = json.toBool();
    else if (name == u"namesLapse" && json.isBool())
        probe.namesLapse = json.toBool();
    else if (name == u"via" && isText(json) && json.toString().size() <= kLongestMark)
        probe.via = json.toString();
    else if (name == u"ownDoor" && json.isBool())
        probe.ownDoor = json.toBool();
    else if (name == u"hops")
        return applyList(probe.hops, json, kMostHops, where, hopFrom);
    else if (name == u"doors")
        return applyList(probe.doors, json, kMostHops, where, doorFrom);
    else
        return bad(where);
    return {};
}

Result<PortalProbe> probeFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    PortalProbe probe;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(probe, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    // What nobody recorded must not become an answer.
    const bool answered = probe.reply == PortalReply::Answered;
    if (!object.contains(u"probe") || !object.contains(u"url") || !object.contains(u"reply") ||
        (answered && !(object.contains(u"status") && object.contains(u"statusAsExpected") && object.contains(u"body"))))
        return bad(where);
    return probe;
}

} // namespace

Result<Answer<PortalObservation>> portalAnswer(const QJsonValue &json)
{
    using Seen = Answer<PortalObservation>;
    if (const auto instead = insteadOfValue(json))
        return Seen(std::unexpect, *instead);
    const QJsonObject object = json.toObject();
    if (object.size() != (object.contains(u"apis") ? 2 : 1) || !object.contains(u"probes"))
        return bad(QStringLiteral("portal"));
    PortalObservation seen;
    if (const auto applied =
            applyList(seen.probes, object.value(u"probes"), kMostProbes, QStringLiteral("portal.probes"), probeFrom);
        !applied)
        return std::unexpected(applied.error());
    if (const auto applied = object.contains(u"apis")
                                 ? applyList(seen.apis, object.value(u"apis"), kMostApis, QStringLiteral("portal.apis"), apiFrom)
                                 : Result<void>();
        !applied)
        return std::unexpected(applied.error());
    return Seen(std::move(seen));
}

QJsonObject toCaseJson(const PortalObservation &seen)
{
    QJsonArray probes;
    for (const PortalProbe &probe : seen.probes)
        probes.append(toCaseJson(probe));
    QJsonObject json{{QStringLiteral("probes"), probes}};
    QJsonArray apis;
    for (const PortalApi &api : seen.apis)
        apis.append(toCaseJson(api));
    if (!apis.isEmpty())
        json.insert(QStringLiteral("apis"), apis);
    return json;
}

} // namespace fix789
