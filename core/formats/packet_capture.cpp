// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/packet_capture.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace fix789::formats {
namespace {

constexpr int kMostPackets = 200'000;
constexpr std::uint32_t kLongestPacket = 262'144;
constexpr std::uint8_t kUdp = 17;
constexpr std::uint16_t kEtherIpv4 = 0x0800;
constexpr std::uint16_t kEtherIpv6 = 0x86DD;

// https://www.tcpdump.org/linktypes.html
enum Link : std::uint32_t {
    Loopback = 0,
    Ethernet = 1,
    OldRaw = 12,
    Raw = 101,
    OpenLoopback = 108,
    Cooked = 113,
    Ipv4 = 228,
    Ipv6 = 229,
    Cooked2 = 276
};

enum class Order { Big, Little };

/// Untrusted bytes in the byte order of the file; a read beyond the end returns zero and sets a flag.
class Bytes {
public:
    Bytes(QByteArrayView bytes, Order order) : m_bytes(bytes), m_order(order) {}

    std::uint32_t u32(qsizetype at) const { return number<std::uint32_t>(at); }
    std::uint16_t u16(qsizetype at) const { return number<std::uint16_t>(at); }

private:
    template <class T>
    T number(qsizetype at) const
    {
        if (at < 0 || at + qsizetype(sizeof(T)) > m_bytes.size())
            return 0;
        return m_order == Order::Big ? qFromBigEndian<T>(m_bytes.data() + at) : qFromLittleEndian<T>(m_bytes.data() + at);
    }

    QByteArrayView m_bytes;
    Order m_order;
};

std::uint16_t big16(QByteArrayView bytes, qsizetype at)
{
    return Bytes(bytes, Order::Big).u16(at);
}

void takeUdp(QByteArrayView udp, QByteArrayView from, QByteArrayView to, std::vector<CapturedDatagram> &out)
{
    constexpr qsizetype kHeader = 8;
    const qsizetype size = std::min<qsizetype>(udp.size(), big16(udp, 4));
    if (size >= kHeader)
        out.push_back({from.toByteArray(), to.toByteArray(), big16(udp, 0), big16(udp, 2),
                       udp.sliced(kHeader, size - kHeader).toByteArray()});
}

void takeIp(QByteArrayView ip, std::vector<CapturedDatagram> &out)
{
    constexpr qsizetype kHeader4 = 20;
    constexpr qsizetype kHeader6 = 40;
    const int version = ip.isEmpty() ? 0 : std::uint8_t(ip[0]) >> 4;
    if (version == 4 && ip.size() >= kHeader4) {
        const qsizetype header = (std::uint8_t(ip[0]) & 0x0F) * 4;
        const bool isLaterFragment = (big16(ip, 6) & 0x1FFF) != 0;
        if (header >= kHeader4 && header <= ip.size() && std::uint8_t(ip[9]) == kUdp && !isLaterFragment)
            takeUdp(ip.sliced(header), ip.sliced(12, 4), ip.sliced(16, 4), out);
    } else if (version == 6 && ip.size() >= kHeader6 && std::uint8_t(ip[6]) == kUdp) {
        takeUdp(ip.sliced(kHeader6), ip.sliced(8, 16), ip.sliced(24, 16), out);
    }
}

void takeEther(QByteArrayView frame, qsizetype typeAt, std::vector<CapturedDatagram> &out)
{
    constexpr std::uint16_t kVlan = 0x8100;
    constexpr std::uint16_t kServiceVlan = 0x88A8;
    constexpr std::uint16_t kPppoe = 0x8864;
    std::uint16_t type = big16(frame, typeAt);
    for (int tags = 0; tags < 2 && (type == kVlan || type == kServiceVlan); ++tags)
        type = big16(frame, typeAt += 4);
    typeAt += type == kPppoe ? 8 : 0; // the PPPoE header and the PPP protocol field
    if ((type == kEtherIpv4 || type == kEtherIpv6 || type == kPppoe) && frame.size() >= typeAt + 2)
        takeIp(frame.sliced(typeAt + 2), out);
}

void takePacket(std::uint32_t link, QByteArrayView packet, std::vector<CapturedDatagram> &out)
{
    const auto ipBehind = [&](qsizetype header) {
        if (packet.size() >= header)
            takeIp(packet.sliced(header), out);
    };
    switch (link) {
    case Ethernet:
        return takeEther(packet, 12, out);
    case Cooked:
        return takeEther(packet, 14, out);
    case Cooked2:
        return ipBehind(20);
    case Loopback:
    case OpenLoopback:
        return ipBehind(4);
    case OldRaw:
    case Raw:
    case Ipv4:
    case Ipv6:
        return ipBehind(0);
    default:
        return;
    }
}

std::optional<Order> orderOfPcap(QByteArrayView bytes)
{
    constexpr std::uint32_t kMicroseconds = 0xA1B2C3D4;
    constexpr std::uint32_t kNanoseconds = 0xA1B23C4D;
    for (const Order order : {Order::Big, Order::Little})
        if (const std::uint32_t magic = Bytes(bytes, order).u32(0); magic == kMicroseconds || magic == kNanoseconds)
            return order;
    return std::nullopt;
}

std::optional<Order> orderOfPcapng(QByteArrayView bytes)
{
    constexpr std::uint32_t kSection = 0x0A0D0D0A;
    constexpr std::uint32_t kMagic = 0x1A2B3C4D;
    for (const Order order : {Order::Big, Order::Little})
        if (Bytes(bytes, order).u32(0) == kSection && Bytes(bytes, order).u32(8) == kMagic)
            return order;
    return std::nullopt;
}

Failure bad()
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading a packet capture"));
}

Result<std::vector<CapturedDatagram>> fromPcap(QByteArrayView bytes, Order order)
{
    constexpr qsizetype kFileHeader = 24;
    constexpr qsizetype kPacketHeader = 16;
    const Bytes numbers(bytes, order);
    const std::uint32_t link = numbers.u32(20) & 0xFFFF; // the upper bits hold the length of the frame check sequence
    std::vector<CapturedDatagram> out;
    qsizetype at = kFileHeader;
    for (int packets = 0; at + kPacketHeader <= bytes.size() && packets < kMostPackets; ++packets) {
        const std::uint32_t size = numbers.u32(at + 8);
        at += kPacketHeader;
        if (size > kLongestPacket)
            return bad();
        if (at + size > bytes.size())
            break; // the capture ended while the packet was being written
        takePacket(link, bytes.sliced(at, size), out);
        at += size;
    }
    return out;
}

// Skips blocks of unknown types. Each section may have another byte order.
Result<std::vector<CapturedDatagram>> fromPcapng(QByteArrayView bytes)
{
    constexpr std::uint32_t kSection = 0x0A0D0D0A;
    constexpr std::uint32_t kInterface = 1;
    constexpr std::uint32_t kSimple = 3;
    constexpr std::uint32_t kEnhanced = 6;
    std::vector<CapturedDatagram> out;
    std::vector<std::uint32_t> links;
    Order order = Order::Little;
    qsizetype at = 0;
    for (int blocks = 0; at + 12 <= bytes.size() && blocks < kMostPackets; ++blocks) {
        const QByteArrayView rest = bytes.sliced(at);
        if (Bytes(rest, Order::Big).u32(0) == kSection) {
            const auto said = orderOfPcapng(rest);
            if (!said)
                return bad();
            order = *said;
            links.clear();
        }
        const Bytes numbers(rest, order);
        const std::uint32_t type = numbers.u32(0);
        const std::uint32_t size = numbers.u32(4);
        if (size < 12 || size % 4 != 0)
            return bad();
        if (size > rest.size())
            break; // the capture ended while the block was being written
        if (type == kInterface)
            links.push_back(numbers.u16(8));
        const std::uint32_t interface = type == kEnhanced ? numbers.u32(8) : 0;
        const qsizetype header = type == kEnhanced ? 28 : 12;
        if ((type == kEnhanced || type == kSimple) && interface < links.size() && size >= header + 4) {
            const qsizetype captured = type == kEnhanced ? qsizetype(numbers.u32(20)) : qsizetype(numbers.u32(8));
            const qsizetype most = qsizetype(size) - header - 4;
            takePacket(links[interface], rest.sliced(header, std::min(captured, most)), out);
        }
        at += size;
    }
    return out;
}

// After an offset come at most 16 bytes, often followed by the same as characters. Without an offset the whole line is
// digits.
bool takeHexLine(const QString &line, QByteArray &bytes)
{
    constexpr qsizetype kBytesOfLine = 16;
    static const QRegularExpression kOffset(QStringLiteral(R"(\A\s*(?:0x)?[0-9a-fA-F]{4,8}(?::\s+|\s{2,}))"));
    static const QRegularExpression kDigits(QStringLiteral(R"(\A(?:0x)?((?:[0-9a-fA-F]{2})+)\z)"));
    static const QRegularExpression kBetween(QStringLiteral(R"([\s:,]+)"));
    const auto offset = kOffset.match(line);
    qsizetype left = offset.hasMatch() ? kBytesOfLine : line.size();
    for (const QString &word :
         line.mid(offset.capturedEnd() < 0 ? 0 : offset.capturedEnd()).split(kBetween, Qt::SkipEmptyParts)) {
        const auto digits = kDigits.match(word);
        if (!digits.hasMatch() || left == 0)
            return offset.hasMatch();
        const QByteArray more = QByteArray::fromHex(digits.captured(1).toLatin1());
        bytes += more.first(std::min(left, more.size()));
        left -= std::min(left, more.size());
    }
    return true;
}

} // namespace

bool isCapture(QByteArrayView bytes)
{
    return orderOfPcap(bytes) || orderOfPcapng(bytes);
}

Result<std::vector<CapturedDatagram>> datagramsIn(const QByteArray &capture)
{
    if (capture.size() > kLargestCapture)
        return bad();
    if (const auto order = orderOfPcap(capture))
        return fromPcap(capture, *order);
    if (orderOfPcapng(capture))
        return fromPcapng(capture);
    return bad();
}

std::vector<CapturedDatagram> datagramsInHex(const QString &text)
{
    constexpr qsizetype kLongestCapture = 64 * 1024;
    constexpr qsizetype kShortest = 28; // an IKE header
    QByteArray bytes;
    for (const QString &line : text.left(kLongestCapture + 1).split(u'\n'))
        if (!takeHexLine(line, bytes))
            return {};
    if (text.size() > kLongestCapture || bytes.isEmpty())
        return {};
    std::vector<CapturedDatagram> out;
    takePacket(Ethernet, bytes, out);
    if (out.empty())
        takePacket(Raw, bytes, out);
    if (out.empty() && bytes.size() >= kShortest)
        out.push_back({{}, {}, 0, 0, bytes});
    return out;
}

} // namespace fix789::formats
