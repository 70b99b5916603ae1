// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/responder/responder_protocol.h"

#include "ike/crypto/hash.h"
#include "ike/ike_message.h"
#include "ike/main_mode.h"
#include "ike/security_association.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

using Shape = ResponderResult::Shape;
using Randomness = std::function<QByteArray(qsizetype)>;

constexpr std::uint8_t kResponderVersion = 2;
constexpr std::uint8_t kRequest = 0;
constexpr std::uint8_t kAnswer = 1;
constexpr qsizetype kNonce = 16;
// One seal for the tail alone, one for the whole: the first stays valid if a device rewrites the bytes before the tail.
constexpr qsizetype kSeal = 10;
constexpr qsizetype kSeals = 2 * kSeal;
constexpr qsizetype kRequestFields = 16;
constexpr qsizetype kCounts = kResponderLanes / 2; // four bits each
constexpr qsizetype kAnswerFields = kRequestFields + 2 * kCounts + 2 + 2 * qsizetype(kMostResponderPorts);
constexpr qsizetype kResponderMarkerSize = 4; // RFC 3948, 2.2
constexpr qsizetype kPayloadHeader = 4;       // RFC 2408, 3.2
constexpr qsizetype kFillingVendorId = 64;
constexpr std::size_t kAnsweredTransform = 2; // AES-CBC-256/SHA-1/MODP-2048, which most servers choose

// Crockford's base 32: no I, L, O and U.
constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kCodeLetters = 12;
constexpr int kGroup = 4;

Failure malformedAnswer(const char *what)
{
    return failure(ErrorKind::Malformed, QStringLiteral("talk to a responder: %1").arg(QLatin1String(what)));
}

QByteArray fieldsOf(const ResponderRequest &request, std::uint8_t kind)
{
    QByteArray fields;
    for (const std::uint8_t byte :
         {kResponderVersion, kind, std::uint8_t(request.shape), request.lane, request.number, std::uint8_t{0}})
        appendBigEndian(fields, byte);
    appendBigEndian(fields, std::uint16_t(request.size));
    appendBigEndian(fields, request.series);
    return fields;
}

// To others this looks random, like a stream cipher's output; two blocks of the hash are long enough.
QByteArray masked(QByteArrayView fields, const ResponderKeys &keys, QByteArrayView nonce)
{
    const QByteArray start = nonce.toByteArray();
    const QByteArray stream =
        hmac(HashAlgorithm::Sha256, keys.mask, start + '\1') + hmac(HashAlgorithm::Sha256, keys.mask, start + '\2');
    QByteArray out;
    for (qsizetype i = 0; i < fields.size() && i < stream.size(); ++i)
        out += char(fields[i] ^ stream[i]);
    return out;
}

QByteArray sealOf(const QByteArray &bytes, const ResponderKeys &keys)
{
    return hmac(HashAlgorithm::Sha256, keys.seal, bytes).left(kSeal);
}

QByteArray tailSealOf(const QByteArray &tail, const ResponderKeys &keys)
{
    return hmac(HashAlgorithm::Sha256, keys.tail, tail).left(kSeal);
}

qsizetype tailSize(const QByteArray &fields)
{
    return kNonce + fields.size() + kSeals;
}

void append(QByteArray &fields, const Arrivals &counts)
{
    static_assert(kNumbersInLane < 16);
    for (std::size_t i = 0; i < counts.size(); i += 2)
        fields += char(counts[i] << 4U | counts[i + 1]);
}

void read(ByteReader &reader, Arrivals &counts)
{
    for (std::size_t i = 0; i < counts.size(); i += 2) {
        const std::uint8_t both = reader.u8();
        counts[i] = std::min<std::uint8_t>(both >> 4U, kNumbersInLane);
        counts[i + 1] = std::min<std::uint8_t>(both & 15U, kNumbersInLane);
    }
}

// `before` ends where the tail begins.
QByteArray withTail(const QByteArray &before, const QByteArray &fields, const ResponderKeys &keys, const Randomness &random)
{
    const QByteArray nonce = random(kNonce);
    const QByteArray tail = nonce + masked(fields, keys, nonce);
    const QByteArray bytes = before + tail + tailSealOf(tail, keys);
    return bytes + sealOf(bytes, keys);
}

// Opaque bytes must not begin like a key exchange message on UDP 4500.
QByteArray opaque(qsizetype size, const Randomness &random)
{
    QByteArray bytes = random(size);
    if (bytes.startsWith(QByteArrayView("\0\0\0\0", kResponderMarkerSize)))
        bytes[0] = '\1';
    return bytes;
}

// The message, padded by vendor IDs so that it reaches `size` with the vendor ID for the tail: everything up to the tail.
Result<QByteArray> ikeShaped(IkeMessage message, qsizetype size, Marker marker, qsizetype tail, const Randomness &random)
{
    const qsizetype marked = marker == Marker::With ? kResponderMarkerSize : 0;
    qsizetype left = size - marked - serialise(message).size() - kPayloadHeader - tail;
    while (left > 0) {
        // The last one absorbs a remainder too small for another.
        const qsizetype body = left < 2 * (kPayloadHeader + kFillingVendorId) ? left - kPayloadHeader : kFillingVendorId;
        if (body < 0)
            return malformedAnswer("a size that no message has");
        message.payloads.push_back({isakmp::kVendorId, random(body)});
        left -= kPayloadHeader + body;
    }
    if (left < 0)
        return malformedAnswer("a size that no message has");
    message.payloads.push_back({isakmp::kVendorId, QByteArray(tail, '\0')});
    const QByteArray whole = serialise(message);
    return (marked > 0 ? withNonEspMarker(whole) : whole).chopped(tail);
}

// Message 2 for a message 1: it chooses one of the offered suites.
Result<IkeMessage> answerTo(const IkeMessage &request, const Randomness &random)
{
    const IkePayload *offered = request.only(isakmp::kSecurityAssociation);
    if (offered == nullptr)
        return malformedAnswer("no suites offered");
    auto association = parseSecurityAssociation(offered->body);
    if (!association || association->proposals.empty() || association->proposals[0].transforms.size() <= kAnsweredTransform)
        return malformedAnswer("no suites offered");
    association->proposals.resize(1);
    association->proposals[0].transforms = {association->proposals[0].transforms[kAnsweredTransform]};
    IkeMessage answer{request.header, {{isakmp::kSecurityAssociation, serialise(*association)}}};
    answer.header.responder = ByteReader(random(8)).u64() | 1U;
    std::ranges::copy_if(request.payloads, std::back_inserter(answer.payloads), [](const IkePayload &payload) {
        return payload.type == isakmp::kVendorId && payload.body == QByteArray::fromHex("4a131c81070358455c5728f20e95452f");
    });
    return answer;
}

struct Opened {
    QByteArray fields;
    ResponderRequest request;
};

enum class Bytes { AsSent, Altered };

Result<Opened> open(const QByteArray &datagram, qsizetype fieldBytes, std::uint8_t kind, const ResponderKeys &keys,
                    Bytes bytes = Bytes::AsSent)
{
    const bool altered = bytes == Bytes::Altered;
    if (datagram.size() < kSmallestOpaque || datagram.size() > kLargestResponderDatagram)
        return malformedAnswer("its size");
    if (isSameSecret(sealOf(datagram.chopped(kSeal), keys), QByteArrayView(datagram).last(kSeal)) == altered)
        return malformedAnswer("not sealed by us");
    const QByteArray tail = datagram.last(kNonce + fieldBytes + kSeals).first(kNonce + fieldBytes);
    if (!isSameSecret(tailSealOf(tail, keys), QByteArrayView(datagram).chopped(kSeal).last(kSeal)))
        return malformedAnswer("not sealed by us");
    Opened opened{masked(QByteArrayView(tail).sliced(kNonce), keys, QByteArrayView(tail).first(kNonce)), {}};
    ByteReader reader(opened.fields);
    const std::uint8_t version = reader.u8();
    const std::uint8_t said = reader.u8();
    const std::uint8_t shape = reader.u8();
    opened.request.lane = reader.u8();
    opened.request.number = reader.u8();
    (void)reader.u8();
    opened.request.size = reader.u16();
    opened.request.series = reader.u64();
    opened.request.shape = Shape(shape);
    if (version != kResponderVersion || said != kind || shape > std::uint8_t(Shape::Ike) ||
        opened.request.lane >= kResponderLanes || opened.request.number >= kNumbersInLane ||
        (!altered && opened.request.size != datagram.size()))
        return malformedAnswer("its fields");
    return opened;
}

ResponderAnswer answerFrom(const Opened &opened)
{
    ResponderAnswer answer;
    answer.request = opened.request;
    ByteReader reader(QByteArrayView(opened.fields).sliced(kRequestFields));
    read(reader, answer.arrivals);
    read(reader, answer.altered);
    answer.fromPort = reader.u16();
    for (std::uint16_t &port : answer.ports)
        port = reader.u16();
    return answer;
}

bool fits(const ResponderRequest &request)
{
    const int smallest = request.shape == Shape::Ike ? kSmallestIke : kSmallestOpaque;
    return request.lane < kResponderLanes && request.number < kNumbersInLane && request.size >= smallest &&
           request.size <= kLargestResponderDatagram;
}

} // namespace

QString newPairingCode(const Randomness &random)
{
    QString code;
    for (const char byte : random(kCodeLetters)) {
        if (code.size() % (kGroup + 1) == kGroup)
            code += u'-';
        code += QLatin1Char(kLetters[byte & 31]);
    }
    return code;
}

std::optional<QString> readPairingCode(const QString &typed)
{
    QString letters;
    if (typed.size() > 64)
        return {};
    for (const QChar c : typed.toUpper()) {
        if (c == u'-' || c.isSpace())
            continue;
        letters += c == u'O' ? QLatin1Char('0') : c == u'I' || c == u'L' ? QLatin1Char('1') : c;
    }
    const bool known = std::ranges::all_of(letters, [](QChar c) { return QLatin1StringView(kLetters).contains(c); });
    if (!known || letters.size() != kCodeLetters)
        return {};
    return letters.insert(2 * kGroup, u'-').insert(kGroup, u'-');
}

ResponderKeys responderKeys(const QString &code)
{
    const QByteArray root = digest(HashAlgorithm::Sha256, "Fix789 responder, version 2: " + code.toUtf8());
    return {hmac(HashAlgorithm::Sha256, root, "seal"), hmac(HashAlgorithm::Sha256, root, "mask"),
            hmac(HashAlgorithm::Sha256, root, "tail")};
}

Result<QByteArray> write(const ResponderRequest &request, Marker marker, const ResponderKeys &keys, const Randomness &random)
{
    if (!fits(request))
        return malformedAnswer("a request that does not fit");
    const QByteArray fields = fieldsOf(request, kRequest);
    if (request.shape == Shape::Opaque)
        return withTail(opaque(request.size - tailSize(fields), random), fields, keys, random);
    const auto message = parseIkeMessage(mainModeMessage1(ByteReader(random(8)).u64() | 1U));
    if (!message)
        return std::unexpected(message.error());
    const auto before = ikeShaped(*message, request.size, marker, tailSize(fields), random);
    if (!before)
        return std::unexpected(before.error());
    return withTail(*before, fields, keys, random);
}

Result<ResponderRequest> readResponderRequest(const QByteArray &datagram, const ResponderKeys &keys)
{
    const auto opened = open(datagram, kRequestFields, kRequest, keys);
    if (!opened)
        return std::unexpected(opened.error());
    return opened->request;
}

Result<ResponderRequest> readAlteredRequest(const QByteArray &datagram, const ResponderKeys &keys)
{
    const auto opened = open(datagram, kRequestFields, kRequest, keys, Bytes::Altered);
    if (!opened)
        return std::unexpected(opened.error());
    return opened->request;
}

Result<QByteArray> write(const ResponderAnswer &answer, const QByteArray &datagram, const ResponderKeys &keys,
                         const Randomness &random)
{
    if (!fits(answer.request) || answer.request.size != datagram.size())
        return malformedAnswer("an answer that does not fit");
    QByteArray fields = fieldsOf(answer.request, kAnswer);
    append(fields, answer.arrivals);
    append(fields, answer.altered);
    appendBigEndian(fields, answer.fromPort);
    for (const std::uint16_t port : answer.ports)
        appendBigEndian(fields, port);
    if (answer.request.shape == Shape::Opaque)
        return withTail(opaque(answer.request.size - tailSize(fields), random), fields, keys, random);
    const auto unmarked = withoutNonEspMarker(datagram);
    const auto request = parseIkeMessage(unmarked.value_or(datagram));
    if (!request)
        return std::unexpected(request.error());
    auto message = answerTo(*request, random);
    if (!message)
        return std::unexpected(message.error());
    const auto before =
        ikeShaped(std::move(*message), answer.request.size, unmarked ? Marker::With : Marker::Without, tailSize(fields), random);
    if (!before)
        return std::unexpected(before.error());
    return withTail(*before, fields, keys, random);
}

Result<ResponderAnswer> readResponderAnswer(const QByteArray &datagram, const ResponderKeys &keys)
{
    const auto opened = open(datagram, kAnswerFields, kAnswer, keys);
    if (!opened)
        return std::unexpected(opened.error());
    return answerFrom(*opened);
}

Result<ResponderAnswer> readAlteredAnswer(const QByteArray &datagram, const ResponderKeys &keys)
{
    const auto opened = open(datagram, kAnswerFields, kAnswer, keys, Bytes::Altered);
    if (!opened)
        return std::unexpected(opened.error());
    return answerFrom(*opened);
}

} // namespace fix789::ike
