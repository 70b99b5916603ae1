// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/device_case.h"

#include "recording/case/case_list.h"

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostDevices = 2000;

Result<void> applyMember(NetworkDevice &device, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"instance" && isText(json))
        device.instance = json.toString();
    else if (name == u"interface" && isText(json))
        device.interfaceId = json.toString();
    else if (name == u"code" && isWhole(json, 0, 0xFFFFFFFFU))
        device.problem = std::uint32_t(json.toDouble());
    else if (name == u"hardwareIds") {
        const auto ids = texts(json, where);
        if (!ids)
            return std::unexpected(ids.error());
        device.hardwareIds = *ids;
    } else
        return bad(where);
    return {};
}

Result<NetworkDevice> deviceFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    NetworkDevice device;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(device, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return device.instance.isEmpty() ? Result<NetworkDevice>(bad(where)) : device;
}

QJsonObject toCaseJson(const NetworkDevice &device)
{
    QJsonObject json{{QStringLiteral("instance"), device.instance},
                     {QStringLiteral("hardwareIds"), QJsonArray::fromStringList(device.hardwareIds)}};
    if (!device.interfaceId.isEmpty())
        json.insert(QStringLiteral("interface"), device.interfaceId);
    if (device.problem)
        json.insert(QStringLiteral("code"), qint64(*device.problem));
    return json;
}

} // namespace

Result<Answer<std::vector<NetworkDevice>>> devicesAnswer(const QJsonValue &json)
{
    return listAnswer<NetworkDevice>(json, QStringLiteral("devices"), kMostDevices, deviceFrom);
}

QJsonValue toCaseJson(const std::vector<NetworkDevice> &devices)
{
    QJsonArray array;
    for (const NetworkDevice &device : devices)
        array.append(toCaseJson(device));
    return array;
}

} // namespace fix789
