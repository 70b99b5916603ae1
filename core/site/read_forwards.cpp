// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/json_reading.h"

#include <algorithm>

namespace fix789::site {
namespace {

QString listText(const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts << (part.isDouble() ? QString::number(part.toDouble(), 'f', 0) : part.toString().left(64));
    return parts.mid(0, 500).join(u',');
}

// A row of which it is not said whom it lets in is not for everybody.
bool isForEverybody(const QJsonObject &row)
{
    const QJsonArray addresses = row.value(QLatin1String("allowedIps")).toArray();
    return std::ranges::any_of(addresses, [](const QJsonValue &address) {
        return address.toString().compare(u"any", Qt::CaseInsensitive) == 0 || address.toString() == u"0.0.0.0/0";
    });
}

void readPorts(Forward &forward, const QJsonObject &row)
{
    const QString word = textIn(row, QLatin1String("protocol")).toLower();
    const bool isOther = word == u"tcp" || word == u"icmp-ping" || word == u"icmp";
    forward.udp = !isOther;
    forward.ports = word == u"any"              ? Ports{.isAny = true}
                    : word == u"udp" || isOther ? portsFromText(textIn(row, QLatin1String("publicPort")))
                                                : Ports{.isReadable = false};
    if (isForEverybody(row))
        forward.fromAnywhere = forward.ports;
}

void add(Ports &ports, const Ports &more)
{
    ports.isAny = ports.isAny || more.isAny;
    ports.isReadable = ports.isReadable && more.isReadable;
    ports.ranges.insert(ports.ranges.end(), more.ranges.begin(), more.ranges.end());
}

Forward portForward(const QJsonObject &row)
{
    Forward forward{.list = QStringLiteral("Port forwarding"),
                    .comment = textIn(row, QLatin1String("name")),
                    .lanAddress = textIn(row, QLatin1String("lanIp"))};
    readPorts(forward, row);
    return forward;
}

// Everything for the public address goes to the one inside; what is not named is refused.
void oneToOne(const QJsonObject &row, const Forward &common, std::vector<Forward> &into)
{
    const QJsonArray inbound = row.value(QLatin1String("allowedInbound")).toArray();
    Forward forward = common;
    forward.list = QStringLiteral("1:1 NAT");
    forward.lanAddress = textIn(row, QLatin1String("lanIp"));
    forward.isWholeAddress = true;
    forward.udp = true;
    forward.ports.isReadable = row.value(QLatin1String("allowedInbound")).isArray();
    for (const QJsonValue &value : inbound) {
        const QJsonObject allowed = value.toObject();
        const QString protocol = textIn(allowed, QLatin1String("protocol")).toLower();
        if (protocol != u"udp" && protocol != u"any")
            continue;
        const Ports ports =
            protocol == u"any" ? Ports{.isAny = true} : portsFromText(listText(allowed.value(QLatin1String("destinationPorts"))));
        add(forward.ports, ports);
        if (isForEverybody(allowed))
            add(forward.fromAnywhere, ports);
    }
    into.push_back(forward);
}

void oneToMany(const QJsonObject &row, const Forward &common, std::vector<Forward> &into)
{
    for (const QJsonValue &value : row.value(QLatin1String("portRules")).toArray()) {
        const QJsonObject port = value.toObject();
        Forward forward = common;
        forward.list = QStringLiteral("1:many NAT");
        forward.comment = textIn(port, QLatin1String("name"));
        forward.lanAddress = textIn(port, QLatin1String("localIp"));
        readPorts(forward, port);
        into.push_back(forward);
    }
}

template <class Add>
void addRows(const Answers &answers, const QString &path, Network &into, Add add)
{
    const Answers::Found found = answers.find(path);
    const QJsonValue rules = found.body.toObject().value(QLatin1String("rules"));
    if (found.reading != Reading::Read || !rules.isArray() || rules.toArray().size() > kMostRows) {
        into.forwardsUnread.push_back({found.request, found.reading == Reading::Read ? Reading::Broken : found.reading});
        return;
    }
    int index = 0;
    for (const QJsonValue &row : rules.toArray()) {
        const QJsonObject object = row.toObject();
        Forward common{.request = found.request,
                       .row = index++,
                       .comment = textIn(object, QLatin1String("name")),
                       .publicAddress = textIn(object, QLatin1String("publicIp"))};
        add(object, common);
    }
}

} // namespace

void readForwards(const Answers &answers, const QString &network, Network &into)
{
    const QString path = QStringLiteral("/networks/%1/appliance/firewall/").arg(network);
    addRows(answers, path + QStringLiteral("portForwardingRules"), into, [&into](const QJsonObject &row, const Forward &common) {
        Forward forward = portForward(row);
        forward.request = common.request;
        forward.row = common.row;
        into.forwards.push_back(forward);
    });
    addRows(answers, path + QStringLiteral("oneToOneNatRules"), into,
            [&into](const QJsonObject &row, const Forward &common) { oneToOne(row, common, into.forwards); });
    addRows(answers, path + QStringLiteral("oneToManyNatRules"), into,
            [&into](const QJsonObject &row, const Forward &common) { oneToMany(row, common, into.forwards); });
}

} // namespace fix789::site
