// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/udp_case.h"

#include "recording/case/case_list.h"

#include <QRegularExpression>

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostOwners = 2000;

// By its characters alone; what it means is the check's business.
bool isAddress(const QJsonValue &json)
{
    static const QRegularExpression kAddress(QStringLiteral("\\A(?=.*[.:])[0-9A-Fa-f.:]{2,64}\\z"));
    return kAddress.match(json.toString()).hasMatch();
}

Result<void> applyMember(UdpOwner &owner, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"address" && isAddress(json))
        owner.address = json.toString();
    else if (name == u"port" && isWhole(json, 1, 0xFFFF))
        owner.port = std::uint16_t(json.toInt());
    else if (name == u"processId" && isWhole(json, 0, 0xFFFFFFFFU))
        owner.processId = std::uint32_t(json.toDouble());
    else if (name == u"process" && isText(json))
        owner.process = json.toString();
    else if (name == u"services") {
        const auto services = texts(json, where);
        if (!services)
            return std::unexpected(services.error());
        owner.services = *services;
    } else
        return bad(where);
    return {};
}

Result<UdpOwner> ownerFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    UdpOwner owner;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(owner, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    if (owner.address.isEmpty() || owner.port == 0)
        return bad(where);
    return owner;
}

QJsonObject toCaseJson(const UdpOwner &owner)
{
    QJsonObject json{{QStringLiteral("address"), owner.address},
                     {QStringLiteral("port"), int(owner.port)},
                     {QStringLiteral("processId"), qint64(owner.processId)}};
    if (!owner.process.isEmpty())
        json.insert(QStringLiteral("process"), owner.process);
    if (!owner.services.isEmpty())
        json.insert(QStringLiteral("services"), QJsonArray::fromStringList(owner.services));
    return json;
}

} // namespace

Result<Answer<std::vector<UdpOwner>>> udpOwnersAnswer(const QJsonValue &json)
{
    return listAnswer<UdpOwner>(json, QStringLiteral("udp"), kMostOwners, ownerFrom);
}

QJsonValue toCaseJson(const std::vector<UdpOwner> &owners)
{
    QJsonArray array;
    for (const UdpOwner &owner : owners)
        array.append(toCaseJson(owner));
    return array;
}

} // namespace fix789
