// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/ppp_frames.h"

#include "ike/wire/byte_reader.h"

namespace fix789::ike {
namespace {

constexpr qsizetype kLargestFrame = 65535;
constexpr std::size_t kMostOptions = 64;
constexpr char kAddressAndControl[] = "\xff\x03"; // RFC 1662, 3.1

Failure malformedPpp(const char *what)
{
    return failure(ErrorKind::Malformed, QStringLiteral("read a PPP frame: %1").arg(QLatin1String(what)));
}

template <class T>
PppOption numberOption(std::uint8_t type, T value)
{
    PppOption option{type, {}};
    appendBigEndian(option.value, value);
    return option;
}

} // namespace

Result<PppFrame> parsePppFrame(const QByteArray &bytes)
{
    if (bytes.size() > kLargestFrame)
        return malformedPpp("too long");
    ByteReader reader(bytes.startsWith(kAddressAndControl) ? QByteArrayView(bytes).sliced(2) : QByteArrayView(bytes));
    PppFrame frame;
    frame.protocol = reader.u8();
    if ((frame.protocol & 1) == 0) // only the last byte of a protocol number is odd (RFC 1661, 2)
        frame.protocol = std::uint16_t(frame.protocol << 8 | reader.u8());
    frame.payload = reader.take(reader.left()).toByteArray();
    if (reader.failed() || (frame.protocol & 1) == 0)
        return malformedPpp("protocol");
    return frame;
}

Result<PppPacket> parsePppPacket(const QByteArray &payload)
{
    ByteReader reader(payload);
    PppPacket packet;
    packet.code = reader.u8();
    packet.id = reader.u8();
    packet.data = reader.take(qsizetype(reader.u16()) - 4).toByteArray();
    if (reader.failed())
        return malformedPpp("length");
    return packet;
}

Result<std::vector<PppOption>> parsePppOptions(const QByteArray &data)
{
    std::vector<PppOption> options;
    for (ByteReader reader(data); reader.left() > 0;) {
        if (options.size() == kMostOptions)
            return malformedPpp("too many options");
        PppOption option;
        option.type = reader.u8();
        option.value = reader.take(qsizetype(reader.u8()) - 2).toByteArray();
        if (reader.failed())
            return malformedPpp("length of an option");
        options.push_back(std::move(option));
    }
    return options;
}

QByteArray serialisePppFrame(const PppFrame &frame)
{
    QByteArray out(kAddressAndControl, 2);
    appendBigEndian(out, frame.protocol);
    return out + frame.payload;
}

QByteArray serialise(const PppPacket &packet)
{
    QByteArray out;
    appendBigEndian(out, packet.code);
    appendBigEndian(out, packet.id);
    appendBigEndian(out, std::uint16_t(4 + packet.data.size()));
    return out + packet.data;
}

QByteArray serialise(const std::vector<PppOption> &options)
{
    QByteArray out;
    for (const PppOption &option : options) {
        appendBigEndian(out, option.type);
        appendBigEndian(out, std::uint8_t(2 + option.value.size()));
        out += option.value;
    }
    return out;
}

QByteArray pppFrame(std::uint16_t protocol, const PppPacket &packet)
{
    return serialisePppFrame({protocol, serialise(packet)});
}

PppOption pppOption(std::uint8_t type, std::uint16_t value)
{
    return numberOption(type, value);
}

PppOption pppOption(std::uint8_t type, std::uint32_t value)
{
    return numberOption(type, value);
}

} // namespace fix789::ike
