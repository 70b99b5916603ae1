// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/json_reading.h"

namespace fix789::site {
namespace {

QString listText(const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts << (part.isDouble() ? QString::number(part.toDouble(), 'f', 0) : part.toString().left(64));
    return parts.mid(0, 500).join(u',');
}

void setProtocol(Forward &forward, const QString &protocol)
{
    const QString word = protocol.toLower();
    forward.udp = word == u"udp" || word == u"any";
    if (word == u"any")
        forward.ports = {.isAny = true};
}

Forward portForward(const QJsonObject &row)
{
    Forward forward{.list = QStringLiteral("Port forwarding"),
                    .comment = textIn(row, QLatin1String("name")),
                    .lanAddress = textIn(row, QLatin1String("lanIp")),
                    .ports = portsFromText(textIn(row, QLatin1String("publicPort")))};
    setProtocol(forward, textIn(row, QLatin1String("protocol")));
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
        forward.ports.isAny = forward.ports.isAny || ports.isAny;
        forward.ports.isReadable = forward.ports.isReadable && ports.isReadable;
        forward.ports.ranges.insert(forward.ports.ranges.end(), ports.ranges.begin(), ports.ranges.end());
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
        forward.ports = portsFromText(textIn(port, QLatin1String("publicPort")));
        setProtocol(forward, textIn(port, QLatin1String("protocol")));
        into.push_back(forward);
    }
}

template <class Add>
void addRows(const Answers &answers, const QString &path, Network &into, Add add)
{
    const Answers::Found found = answers.find(path);
    const QJsonValue rules = found.body.toObject().value(QLatin1String("rules"));
    if (found.reading != Reading::Read || !rules.isArray() || rules.toArray().size() > kMostRows) {
        into.forwardsRead = false;
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
