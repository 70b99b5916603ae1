// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ike_observation.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>

/// How our programs communicate across the path under test: what the responder answers, and how it recognises its own.
///
/// A datagram is what the path should see, and a tail that only we can read:
/// | nonce | fields, masked | HMAC-SHA-256 over everything before, truncated to 16 bytes |
/// Opaque ones are random bytes up to the tail. Those shaped as IKE are main mode message 1 as Windows sends it, answered by
/// a message 2; the tail is the body of the last vendor ID, and earlier vendor IDs pad the message to its size.
///
/// The protocol has no timestamps: a guest computer's clock is often wrong, and a request refused for it would look like a
/// blocked path. Against replay, a responder answers each number of a series once.
namespace fix789::ike {

/// The keys that both sides derive from a pairing code.
struct ResponderKeys {
    QByteArray seal;
    QByteArray mask;
    QByteArray tail;
};

/// Twelve unambiguous letters and digits, 60 bits: "K7QF-2M9X-T4HD".
QString newPairingCode(const std::function<QByteArray(qsizetype)> &random);
/// Parses a code as typed: accepts lower case, spaces, missing hyphens, O for 0 and I or L for 1. Nothing if it is not a
/// code.
std::optional<QString> readPairingCode(const QString &typed);
/// Without a code (empty), the responder answers every copy of our program and nothing else.
ResponderKeys responderKeys(const QString &code);

inline constexpr std::uint16_t kResponderPort = 47890; ///< the control: no network has a rule for it
inline constexpr int kResponderLanes = 32;
inline constexpr int kNumbersInLane = 8;
inline constexpr int kSmallestOpaque = 100; ///< bytes; the minimum for all datagrams
inline constexpr int kSmallestIke = 540;
inline constexpr int kLargestResponderDatagram = 4096;

/// One datagram of a series. A lane is a port, a shape and a size, numbered by the client.
struct ResponderRequest {
    ResponderResult::Shape shape = ResponderResult::Shape::Opaque;
    std::uint64_t series = 0;
    std::uint8_t lane = 0;      ///< below kResponderLanes
    std::uint8_t number = 0;    ///< in its lane, below kNumbersInLane
    int size = kSmallestOpaque; ///< bytes of UDP payload; also of the answer

    bool operator==(const ResponderRequest &) const = default;
};

/// How many different datagrams of the series have arrived, per lane.
using Arrivals = std::array<std::uint8_t, kResponderLanes>;

inline constexpr std::size_t kMostResponderPorts = 6;
using ResponderPorts = std::array<std::uint16_t, kMostResponderPorts>;

struct ResponderAnswer {
    ResponderRequest request; ///< the request it answers
    Arrivals arrivals{};
    Arrivals altered{};         ///< the number of altered datagrams, counted separately
    std::uint16_t fromPort = 0; ///< the source port of the request; 0: not reported
    ResponderPorts ports{};     ///< where the responder listens, 0 for none: another program may hold a port

    bool operator==(const ResponderAnswer &) const = default;
};

/// `marker`: with the four zero bytes of a key exchange message on UDP 4500, which count towards the size. Malformed for
/// numbers and sizes that do not fit.
enum class Marker { Without, With };
Result<QByteArray> write(const ResponderRequest &request, Marker marker, const ResponderKeys &keys,
                         const std::function<QByteArray(qsizetype)> &random);
/// Untrusted bytes. Malformed unless sealed with these keys and intact.
Result<ResponderRequest> readResponderRequest(const QByteArray &datagram, const ResponderKeys &keys);
/// Reads a request whose tail is sealed with these keys, but whose preceding bytes or length are not as sent: a device on
/// the path rewrites it. Malformed for all others.
Result<ResponderRequest> readAlteredRequest(const QByteArray &datagram, const ResponderKeys &keys);

/// The answer to a request that was read from `datagram`: exactly as long, and of the same shape.
Result<QByteArray> write(const ResponderAnswer &answer, const QByteArray &datagram, const ResponderKeys &keys,
                         const std::function<QByteArray(qsizetype)> &random);
Result<ResponderAnswer> readResponderAnswer(const QByteArray &datagram, const ResponderKeys &keys);
/// The same for an answer; see readAlteredRequest().
Result<ResponderAnswer> readAlteredAnswer(const QByteArray &datagram, const ResponderKeys &keys);

} // namespace fix789::ike
