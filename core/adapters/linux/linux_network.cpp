// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/linux_network.h"

#include <QFile>
#include <QHostAddress>
#include <QList>
#include <QtEndian>

#include <bit>

namespace fix789::adapters {
namespace {

constexpr qint64 kLargestTableFile = 256 * 1024;

QByteArray contentsOf(const QByteArray &path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.read(kLargestTableFile) : QByteArray();
}

// The kernel writes the address as a number in host byte order.
quint32 address(const QByteArray &hex)
{
    return qFromBigEndian(qToLittleEndian(hex.toUInt(nullptr, 16)));
}

QString dotted(quint32 address)
{
    return QHostAddress(address).toString();
}

struct Route {
    QByteArray interface;
    quint32 destination = 0;
    quint32 gateway = 0;
    quint32 mask = 0;
    int metric = 0;
};

std::vector<Route> routesIn(const QByteArray &contents)
{
    std::vector<Route> routes;
    for (const QByteArray &line : contents.split('\n').mid(1)) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 8)
            routes.push_back({words[0], address(words[1]), address(words[2]), address(words[7]), words[6].toInt()});
    }
    return routes;
}

} // namespace

Result<NetworkIdentity> networkIn(const QByteArray &routes, const QByteArray &neighbours,
                                  const std::function<QByteArray(const QByteArray &)> &ownHardware)
{
    const std::vector<Route> all = routesIn(routes);
    const Route *best = nullptr;
    for (const Route &route : all)
        if (route.destination == 0 && route.mask == 0 && route.gateway != 0 && (!best || route.metric < best->metric))
            best = &route;
    if (!best)
        return failure(ErrorKind::NotFound, QStringLiteral("finding the default route"));
    NetworkIdentity network;
    network.gateway = dotted(best->gateway);
    for (const Route &route : all)
        if (route.interface == best->interface && route.mask != 0 && (best->gateway & route.mask) == route.destination)
            network.subnet = dotted(route.destination) + u'/' + QString::number(std::popcount(route.mask));
    for (const QByteArray &line : neighbours.split('\n').mid(1)) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 6 && words[0] == network.gateway.toLatin1() && words[5] == best->interface &&
            words[3] != "00:00:00:00:00:00")
            network.gatewayHardware = QString::fromLatin1(words[3]);
    }
    if (ownHardware) {
        const QByteArray own = ownHardware(best->interface).trimmed();
        network.ownHardware = QString::fromLatin1(own);
        network.ownIsRandom = (own.left(2).toUInt(nullptr, 16) & 2U) != 0; // "locally administered"
    }
    return network;
}

Result<NetworkIdentity> linuxNetwork()
{
    return networkIn(contentsOf("/proc/net/route"), contentsOf("/proc/net/arp"), [](const QByteArray &interface) {
        return interface.contains('/') ? QByteArray() : contentsOf("/sys/class/net/" + interface + "/address");
    });
}

QStringList resolversIn(const QByteArray &contents)
{
    QStringList resolvers;
    for (const QByteArray &line : contents.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && words[0] == "nameserver")
            resolvers << QString::fromLatin1(words[1]);
    }
    return resolvers;
}

Result<NetworkView> linuxNetworkView()
{
    const auto network = linuxNetwork();
    if (!network)
        return std::unexpected(network.error());
    NetworkView view;
    view.gateway = network->gateway;
    view.resolvers = resolversIn(contentsOf("/etc/resolv.conf"));
    return view;
}

} // namespace fix789::adapters
