// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/interface_case.h"

#include "recording/case/case_list.h"

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostInterfaces = 256;
constexpr qsizetype kMostReadings = 1000;
constexpr double kLargestNumber = 0xFFFFFFFFU;

Result<std::vector<std::uint32_t>> metrics(const QJsonValue &json, const QString &where)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > kMostReadings)
        return bad(where);
    std::vector<std::uint32_t> found;
    for (const QJsonValue &metric : array) {
        if (!isWhole(metric, 0, kLargestNumber))
            return bad(where);
        found.push_back(std::uint32_t(metric.toDouble()));
    }
    return found;
}

Result<void> applyMember(LocalInterface &network, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"name" && isText(json)) {
        network.name = json.toString();
    } else if (name == u"type" && isWhole(json, 0, kLargestNumber)) {
        network.type = std::uint32_t(json.toDouble());
    } else if (name == u"addresses") {
        auto addresses = texts(json, where);
        if (!addresses)
            return std::unexpected(addresses.error());
        network.addresses = std::move(*addresses);
    } else if (name == u"metrics") {
        auto read = metrics(json, where);
        if (!read)
            return std::unexpected(read.error());
        network.metrics = std::move(*read);
    } else {
        return bad(where);
    }
    return {};
}

Result<LocalInterface> interfaceFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    if (!object.contains(u"name") || !object.contains(u"addresses"))
        return bad(where);
    LocalInterface network;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(network, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return network;
}

} // namespace

Result<Answer<std::vector<LocalInterface>>> interfacesAnswer(const QJsonValue &json)
{
    return listAnswer<LocalInterface>(json, QStringLiteral("interfaces"), kMostInterfaces, interfaceFrom);
}

QJsonValue toCaseJson(const std::vector<LocalInterface> &networks)
{
    QJsonArray array;
    for (const LocalInterface &network : networks) {
        QJsonObject json{{QStringLiteral("name"), network.name},
                         {QStringLiteral("addresses"), QJsonArray::fromStringList(network.addresses)}};
        if (network.type != 0)
            json.insert(QStringLiteral("type"), qint64(network.type));
        QJsonArray metrics;
        for (const std::uint32_t metric : network.metrics)
            metrics.append(qint64(metric));
        if (!metrics.isEmpty())
            json.insert(QStringLiteral("metrics"), metrics);
        array.append(json);
    }
    return array;
}

} // namespace fix789
