// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/network_view_case.h"

#include "base/enum_names.h"
#include "recording/case/case_values.h"

#include <QJsonArray>

#include <array>

namespace fix789 {

using namespace case_values;

namespace {

using OwnAddress = WifiLink::OwnAddress;
using Connectivity = NetworkView::Connectivity;

constexpr std::array<std::pair<OwnAddress, const char *>, 3> kOwnAddresses{
    {{OwnAddress::OfTheDevice, "of-the-device"}, {OwnAddress::Random, "random"}, {OwnAddress::RandomDaily, "random-daily"}}};

constexpr std::array<std::pair<Connectivity, const char *>, 3> kConnectivities{
    {{Connectivity::Disconnected, "none"}, {Connectivity::Local, "local"}, {Connectivity::Internet, "internet"}}};

Result<WifiLink> wifiFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return bad(QStringLiteral("networkView.wifi"));
    WifiLink wifi;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const QJsonValue value = it.value();
        const auto own = valueOf(kOwnAddresses, value.toString());
        if (name == u"name" && isText(value))
            wifi.name = value.toString();
        else if (name == u"accessPoint" && isText(value))
            wifi.accessPoint = value.toString();
        else if (name == u"channel" && isWhole(value, 1, 1000))
            wifi.channel = value.toInt();
        else if (name == u"signal" && isWhole(value, 0, 100))
            wifi.signal = value.toInt();
        else if (name == u"ownAddress" && own)
            wifi.ownAddress = *own;
        else if (name == u"withheld" && value.isBool())
            wifi.withheld = value.toBool();
        else
            return bad(QStringLiteral("networkView.wifi.") + name);
    }
    return wifi;
}

Result<void> applyMember(NetworkView &view, const QString &name, const QJsonValue &json)
{
    const QString where = QStringLiteral("networkView.") + name;
    const auto connectivity = valueOf(kConnectivities, json.toString());
    if (name == u"gateway" && isText(json))
        view.gateway = json.toString();
    else if (name == u"dhcpServer" && isText(json))
        view.dhcpServer = json.toString();
    else if (name == u"connectivity" && connectivity)
        view.connectivity = *connectivity;
    else if (name == u"addresses" || name == u"resolvers") {
        auto list = texts(json, where);
        if (!list)
            return std::unexpected(list.error());
        (name == u"addresses" ? view.addresses : view.resolvers) = std::move(*list);
    } else if (name == u"wifi") {
        auto wifi = wifiFrom(json);
        if (!wifi)
            return std::unexpected(wifi.error());
        view.wifi = std::move(*wifi);
    } else
        return bad(where);
    return {};
}

QJsonObject toCaseJson(const WifiLink &wifi)
{
    QJsonObject json;
    if (!wifi.name.isEmpty())
        json.insert(QStringLiteral("name"), wifi.name);
    if (!wifi.accessPoint.isEmpty())
        json.insert(QStringLiteral("accessPoint"), wifi.accessPoint);
    if (wifi.channel > 0)
        json.insert(QStringLiteral("channel"), wifi.channel);
    if (wifi.signal >= 0)
        json.insert(QStringLiteral("signal"), wifi.signal);
    if (wifi.ownAddress != OwnAddress::NotTold)
        json.insert(QStringLiteral("ownAddress"), wordOf(kOwnAddresses, wifi.ownAddress));
    if (wifi.withheld)
        json.insert(QStringLiteral("withheld"), true);
    return json;
}

} // namespace

Result<Answer<NetworkView>> networkViewAnswer(const QJsonValue &json)
{
    if (const auto instead = insteadOfValue(json))
        return Answer<NetworkView>(std::unexpect, *instead);
    if (!json.isObject())
        return bad(QStringLiteral("networkView"));
    NetworkView view;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(view, it.key(), it.value()); !applied)
            return std::unexpected(applied.error());
    return Answer<NetworkView>(std::move(view));
}

QJsonObject toCaseJson(const NetworkView &view)
{
    QJsonObject json;
    if (view.wifi)
        json.insert(QStringLiteral("wifi"), toCaseJson(*view.wifi));
    if (!view.addresses.isEmpty())
        json.insert(QStringLiteral("addresses"), QJsonArray::fromStringList(view.addresses));
    if (!view.gateway.isEmpty())
        json.insert(QStringLiteral("gateway"), view.gateway);
    if (!view.resolvers.isEmpty())
        json.insert(QStringLiteral("resolvers"), QJsonArray::fromStringList(view.resolvers));
    if (!view.dhcpServer.isEmpty())
        json.insert(QStringLiteral("dhcpServer"), view.dhcpServer);
    if (view.connectivity != Connectivity::NotTold)
        json.insert(QStringLiteral("connectivity"), wordOf(kConnectivities, view.connectivity));
    return json;
}

} // namespace fix789
