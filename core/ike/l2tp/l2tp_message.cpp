// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/l2tp_message.h"

#include "ike/wire/byte_reader.h"

#include <algorithm>
#include <array>

namespace fix789::ike {
namespace {

constexpr qsizetype kLargestPacket = 65535;
constexpr std::size_t kMostAvps = 64;
constexpr qsizetype kAvpHeader = 6;
constexpr qsizetype kControlHeader = 12;
constexpr qsizetype kLongestWords = 64;

// RFC 2661, 3.1
constexpr std::uint16_t kControl = 0x8000;
constexpr std::uint16_t kHasLength = 0x4000;
constexpr std::uint16_t kHasSequence = 0x0800;
constexpr std::uint16_t kHasOffset = 0x0200;
constexpr std::uint16_t kVersionMask = 0x000f;
constexpr std::uint16_t kL2tpVersion = 2;
// 4.1
constexpr std::uint16_t kMandatory = 0x8000;
constexpr std::uint16_t kHidden = 0x4000;
constexpr std::uint16_t kAvpLengthMask = 0x03ff;

Failure malformedL2tp(const char *what)
{
    return failure(ErrorKind::Malformed, QStringLiteral("read an L2TP packet: %1").arg(QLatin1String(what)));
}

struct ReadAvp {
    L2tpAvp avp;
    std::uint16_t vendor = 0;
    bool hidden = false;
};

Result<ReadAvp> takeAvp(ByteReader &reader)
{
    const std::uint16_t bits = reader.u16();
    ReadAvp read;
    read.vendor = reader.u16();
    read.avp.type = reader.u16();
    read.avp.value = reader.take((bits & kAvpLengthMask) - kAvpHeader).toByteArray();
    read.avp.mandatory = (bits & kMandatory) != 0;
    read.hidden = (bits & kHidden) != 0;
    if (reader.failed())
        return malformedL2tp("length of an attribute");
    return read;
}

Result<L2tpPacket> parseControl(std::uint16_t bits, ByteReader header)
{
    if ((bits & kHasLength) == 0 || (bits & kHasSequence) == 0 || (bits & kHasOffset) != 0)
        return malformedL2tp("flags of a control message");
    L2tpControlMessage message;
    message.tunnel = header.u16();
    message.session = header.u16();
    message.sent = header.u16();
    message.expected = header.u16();
    if (header.failed())
        return malformedL2tp("header");
    for (std::size_t count = 0; header.left() > 0; ++count) {
        if (count == kMostAvps)
            return malformedL2tp("too many attributes");
        auto read = takeAvp(header);
        if (!read)
            return std::unexpected(read.error());
        if (count == 0) {
            if (read->vendor != 0 || read->hidden || read->avp.type != l2tp::kMessageType || read->avp.value.size() != 2)
                return malformedL2tp("no message type");
            message.type = qFromBigEndian<std::uint16_t>(read->avp.value.constData());
            if (message.type == 0)
                return malformedL2tp("message type 0");
        } else if (read->vendor == 0 && !read->hidden) {
            message.attributes.push_back(std::move(read->avp));
        }
    }
    return message;
}

Result<L2tpPacket> parseData(std::uint16_t bits, ByteReader header)
{
    L2tpDataMessage message;
    message.tunnel = header.u16();
    message.session = header.u16();
    if ((bits & kHasSequence) != 0)
        (void)header.u32();
    if ((bits & kHasOffset) != 0)
        (void)header.take(header.u16());
    message.frame = header.take(header.left()).toByteArray();
    if (header.failed())
        return malformedL2tp("header");
    return message;
}

void append(QByteArray &out, const L2tpAvp &avp)
{
    const auto length = std::uint16_t(kAvpHeader + avp.value.size());
    appendBigEndian(out, std::uint16_t((avp.mandatory ? kMandatory : 0) | (length & kAvpLengthMask)));
    appendBigEndian(out, std::uint16_t{0});
    appendBigEndian(out, avp.type);
    out += avp.value;
}

// RFC 2661, 4.4.2, abbreviated.
constexpr std::array kStopWords{"general request to clear",       "general error",
                                "control channel already exists", "not authorised",
                                "protocol version not supported", "server is being shut down",
                                "finite state machine error"};
constexpr std::array kCallWords{
    "carrier lost", "general error", "administrative reasons", "no facilities now", "no facilities ever", "invalid destination",
    "no carrier",   "busy",          "no dial tone",           "timed out",         "no framing detected"};
constexpr std::array kErrorWords{
    "no control connection", "wrong length",       "value out of range", "no resources",
    "invalid session",       "vendor's own error", "try another server", "unknown mandatory attribute"};

template <std::size_t N>
QString word(const std::array<const char *, N> &words, std::uint16_t number, const char *kind)
{
    if (number >= 1 && number <= N)
        return QLatin1String(words[number - 1]);
    return QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(number);
}

} // namespace

const L2tpAvp *L2tpControlMessage::find(std::uint16_t avp) const
{
    const auto found = std::ranges::find(attributes, avp, &L2tpAvp::type);
    return found == attributes.end() ? nullptr : &*found;
}

std::optional<std::uint16_t> L2tpControlMessage::number(std::uint16_t avp) const
{
    const L2tpAvp *found = find(avp);
    if (found == nullptr || found->value.size() != 2)
        return {};
    return qFromBigEndian<std::uint16_t>(found->value.constData());
}

Result<L2tpPacket> parseL2tpPacket(const QByteArray &bytes)
{
    if (bytes.size() > kLargestPacket)
        return malformedL2tp("too long");
    ByteReader reader(bytes);
    const std::uint16_t bits = reader.u16();
    if ((bits & kVersionMask) != kL2tpVersion)
        return malformedL2tp("version");
    if ((bits & kHasLength) != 0) {
        const std::uint16_t length = reader.u16();
        const QByteArrayView rest = reader.take(qsizetype(length) - 4);
        if (reader.failed())
            return malformedL2tp("length");
        reader = ByteReader(rest);
    }
    return (bits & kControl) != 0 ? parseControl(bits, reader) : parseData(bits, reader);
}

QByteArray serialise(const L2tpControlMessage &message)
{
    QByteArray attributes;
    if (message.type != 0) {
        QByteArray type;
        appendBigEndian(type, message.type);
        append(attributes, {l2tp::kMessageType, type});
        for (const L2tpAvp &avp : message.attributes)
            append(attributes, avp);
    }
    QByteArray out;
    appendBigEndian(out, std::uint16_t(kControl | kHasLength | kHasSequence | kL2tpVersion));
    appendBigEndian(out, std::uint16_t(kControlHeader + attributes.size()));
    appendBigEndian(out, message.tunnel);
    appendBigEndian(out, message.session);
    appendBigEndian(out, message.sent);
    appendBigEndian(out, message.expected);
    return out + attributes;
}

QByteArray serialise(const L2tpDataMessage &message)
{
    QByteArray out;
    appendBigEndian(out, std::uint16_t(kHasLength | kL2tpVersion));
    appendBigEndian(out, std::uint16_t(8 + message.frame.size()));
    appendBigEndian(out, message.tunnel);
    appendBigEndian(out, message.session);
    return out + message.frame;
}

QString l2tpResult(const L2tpControlMessage &message, Words words)
{
    const L2tpAvp *avp = message.find(l2tp::kResultCode);
    if (avp == nullptr || avp->value.size() < 2)
        return {};
    ByteReader reader(avp->value);
    const std::uint16_t result = reader.u16();
    QString text = message.type == l2tp::kStopCcn ? word(kStopWords, result, "result") : word(kCallWords, result, "result");
    if (reader.left() < 2)
        return text;
    if (const std::uint16_t error = reader.u16(); error != 0)
        text += QStringLiteral(" (%1)").arg(word(kErrorWords, error, "error"));
    if (const QString theirs = printable(reader.take(reader.left())); words == Words::AndTheirs && !theirs.isEmpty())
        text += QStringLiteral(": ") + theirs;
    return text;
}

QString printable(QByteArrayView text)
{
    QString clean;
    for (const char c : text.first(std::min(text.size(), kLongestWords)))
        clean += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('?');
    return clean.trimmed();
}

} // namespace fix789::ike
