// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/route_case.h"

#include "recording/case/case_values.h"

#include <QJsonArray>

namespace fix789 {

using namespace case_values;

namespace {

constexpr double kLargestType = 0xFFFFFFFFU;

Result<void> applyMember(ServerRoute &route, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"name" && isText(json))
        route.name = json.toString();
    else if (name == u"interface" && isText(json))
        route.interfaceId = json.toString();
    else if (name == u"type" && isWhole(json, 0, kLargestType))
        route.type = std::uint32_t(json.toDouble());
    else if (name == u"tunnelType" && isWhole(json, 0, kLargestType))
        route.tunnelType = std::uint32_t(json.toDouble());
    else if (name == u"hardware" && json.isBool())
        route.hardware = json.toBool();
    else if (name == u"source" && isText(json))
        route.source = json.toString();
    else if (name == u"hardwareIds") {
        const auto ids = texts(json, where);
        if (!ids)
            return std::unexpected(ids.error());
        route.hardwareIds = *ids;
    } else
        return bad(where);
    return {};
}

} // namespace

Result<Answer<ServerRoute>> routeAnswer(const QJsonValue &json, const Answer<ServerRoute> *, const QString &where)
{
    if (const auto instead = insteadOfValue(json))
        return Answer<ServerRoute>(std::unexpect, *instead);
    const QJsonObject object = json.toObject();
    // What nobody recorded must not become a healthy network card.
    if (!object.contains(u"name") || !object.contains(u"type") || !object.contains(u"hardware"))
        return bad(where);
    ServerRoute route;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(route, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return Answer<ServerRoute>(std::move(route));
}

QJsonObject toCaseJson(const ServerRoute &route)
{
    QJsonObject json{{QStringLiteral("name"), route.name},
                     {QStringLiteral("type"), qint64(route.type)},
                     {QStringLiteral("hardware"), route.hardware}};
    if (!route.interfaceId.isEmpty())
        json.insert(QStringLiteral("interface"), route.interfaceId);
    if (route.tunnelType != 0)
        json.insert(QStringLiteral("tunnelType"), qint64(route.tunnelType));
    if (!route.hardwareIds.isEmpty())
        json.insert(QStringLiteral("hardwareIds"), QJsonArray::fromStringList(route.hardwareIds));
    if (!route.source.isEmpty())
        json.insert(QStringLiteral("source"), route.source);
    return json;
}

} // namespace fix789
