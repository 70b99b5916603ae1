// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/linux_fragments.h"

#include "adapters/linux/file_descriptor.h"

#include <QHostAddress>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>
#include <netinet/ip.h>
#include <sys/socket.h>

namespace fix789::adapters {
namespace {

constexpr qsizetype kIpHeader = 20;
constexpr qsizetype kUdpHeader = 8;
constexpr qsizetype kFirst = 1200; // of the IP payload: a multiple of eight
constexpr qsizetype kMost = kFirst + 1400;
constexpr quint16 kMoreFragments = 0x2000;

void append16(QByteArray &bytes, unsigned value)
{
    bytes += char(value >> 8U & 0xFFU);
    bytes += char(value & 0xFFU);
}

void append32(QByteArray &bytes, quint32 value)
{
    append16(bytes, value >> 16U);
    append16(bytes, value & 0xFFFFU);
}

// RFC 1071.
unsigned checksum(QByteArray bytes)
{
    if (bytes.size() % 2 != 0)
        bytes += '\0';
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        sum += quint32(quint8(bytes[i])) << 8U | quint8(bytes[i + 1]);
    while (sum > 0xFFFFU)
        sum = (sum & 0xFFFFU) + (sum >> 16U);
    return ~sum & 0xFFFFU;
}

// RFC 768; zero would mean no checksum.
QByteArray udpDatagram(quint32 from, quint32 to, const Endpoint &source, const Endpoint &destination, const QByteArray &payload)
{
    const auto size = unsigned(kUdpHeader + payload.size());
    QByteArray pseudo;
    append32(pseudo, from);
    append32(pseudo, to);
    append16(pseudo, IPPROTO_UDP);
    append16(pseudo, size);
    QByteArray datagram;
    append16(datagram, source.port);
    append16(datagram, destination.port);
    append16(datagram, size);
    const unsigned sum = checksum(pseudo + datagram + QByteArray(2, '\0') + payload);
    append16(datagram, sum == 0 ? 0xFFFFU : sum);
    return datagram + payload;
}

// The kernel fills in the length and checksum of the header.
QByteArray ipPacket(quint32 from, quint32 to, quint16 id, quint16 fragment, const QByteArray &body)
{
    QByteArray packet("\x45\0\0\0", 4);
    append16(packet, id);
    append16(packet, fragment);
    packet += QByteArray("\x40\x11\0\0", 4); // TTL, UDP
    append32(packet, from);
    append32(packet, to);
    return packet + body;
}

Result<void> send(int socket, quint32 to, const QByteArray &packet)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(to);
    if (sendto(socket, packet.constData(), std::size_t(packet.size()), 0, reinterpret_cast<const sockaddr *>(&address),
               sizeof address) == packet.size())
        return {};
    const bool refused = errno == EPERM || errno == EACCES;
    return failure(refused ? ErrorKind::Refused : ErrorKind::Failed, QStringLiteral("sending an IP fragment"), errno);
}

} // namespace

Result<void> LinuxFragmentSender::sendLastFirst(const Endpoint &from, const Endpoint &to, const QByteArray &payload)
{
    bool isFrom4 = false;
    bool isTo4 = false;
    const quint32 source = QHostAddress(from.address).toIPv4Address(&isFrom4);
    const quint32 destination = QHostAddress(to.address).toIPv4Address(&isTo4);
    const FileDescriptor socket(::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW));
    if (!isFrom4 || !isTo4 || !socket.isOpen())
        return failure(ErrorKind::NotSupported, QStringLiteral("sending IP fragments"));
    const QByteArray datagram = udpDatagram(source, destination, from, to, payload);
    if (datagram.size() <= kFirst || datagram.size() > kMost)
        return failure(ErrorKind::Malformed, QStringLiteral("sending IP fragments"));
    const auto id = quint16(QRandomGenerator::system()->bounded(1, 0x10000));
    const QByteArray last = ipPacket(source, destination, id, quint16(kFirst / 8), datagram.sliced(kFirst));
    if (const auto sent = send(socket.get(), destination, last); !sent)
        return sent;
    return send(socket.get(), destination, ipPacket(source, destination, id, kMoreFragments, datagram.first(kFirst)));
}

} // namespace fix789::adapters
