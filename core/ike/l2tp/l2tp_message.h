// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

/// Numbers of RFC 2661: control messages (3.2) and attributes (4.4).
namespace fix789::ike::l2tp {

inline constexpr std::uint16_t kSccrq = 1;
inline constexpr std::uint16_t kSccrp = 2;
inline constexpr std::uint16_t kScccn = 3;
inline constexpr std::uint16_t kStopCcn = 4;
inline constexpr std::uint16_t kHello = 6;
inline constexpr std::uint16_t kIcrq = 10;
inline constexpr std::uint16_t kIcrp = 11;
inline constexpr std::uint16_t kIccn = 12;
inline constexpr std::uint16_t kCdn = 14;

inline constexpr std::uint16_t kMessageType = 0;
inline constexpr std::uint16_t kResultCode = 1;
inline constexpr std::uint16_t kProtocolVersion = 2;
inline constexpr std::uint16_t kFramingCapabilities = 3;
inline constexpr std::uint16_t kBearerCapabilities = 4;
inline constexpr std::uint16_t kFirmwareRevision = 6;
inline constexpr std::uint16_t kHostName = 7;
inline constexpr std::uint16_t kVendorName = 8;
inline constexpr std::uint16_t kAssignedTunnel = 9;
inline constexpr std::uint16_t kReceiveWindow = 10;
inline constexpr std::uint16_t kChallenge = 11;
inline constexpr std::uint16_t kAssignedSession = 14;
inline constexpr std::uint16_t kCallSerialNumber = 15;
inline constexpr std::uint16_t kBearerType = 18;
inline constexpr std::uint16_t kFramingType = 19;
inline constexpr std::uint16_t kTransmitSpeed = 24;
inline constexpr std::uint16_t kProxyAuthenticationType = 29;

} // namespace fix789::ike::l2tp

namespace fix789::ike {

/// An attribute-value pair (RFC 2661, 4.1) of the IETF. The parser skips those of other vendors, and hidden ones: we share
/// no tunnel secret with any server.
struct L2tpAvp {
    std::uint16_t type = 0;
    QByteArray value; ///< at most 1017 bytes
    bool mandatory = true;

    bool operator==(const L2tpAvp &) const = default;
};

struct L2tpControlMessage {
    std::uint16_t tunnel = 0;        ///< the recipient's number for it
    std::uint16_t session = 0;       ///< zero if the message concerns the tunnel
    std::uint16_t sent = 0;          ///< Ns: its number
    std::uint16_t expected = 0;      ///< Nr: the next number that the sender expects
    std::uint16_t type = 0;          ///< zero: a pure acknowledgement (a ZLB)
    std::vector<L2tpAvp> attributes; ///< without the message type

    bool operator==(const L2tpControlMessage &) const = default;
    /// The first of this type; nullptr if there is none.
    [[nodiscard]] const L2tpAvp *find(std::uint16_t avp) const;
    /// Nothing if it is missing or not two bytes long.
    [[nodiscard]] std::optional<std::uint16_t> number(std::uint16_t avp) const;
};

struct L2tpDataMessage {
    std::uint16_t tunnel = 0;
    std::uint16_t session = 0;
    QByteArray frame; ///< a PPP frame

    bool operator==(const L2tpDataMessage &) const = default;
};

using L2tpPacket = std::variant<L2tpControlMessage, L2tpDataMessage>;

/// Parses untrusted bytes: at most 64 KiB and 64 attributes, every length checked. Ignores bytes after the message.
/// Malformed for everything else, including a message type that is hidden or not the first attribute.
Result<L2tpPacket> parseL2tpPacket(const QByteArray &bytes);
QByteArray serialise(const L2tpControlMessage &message);
QByteArray serialise(const L2tpDataMessage &message);

/// "not authorised: No such host", from the Result Code of a StopCCN or a CDN (4.4.2); empty if there is none. `Words::Ours`
/// omits the server's own text, which may name people.
enum class Words { Ours, AndTheirs };
QString l2tpResult(const L2tpControlMessage &message, Words words);

/// A server's text made safe for our own line: printable ASCII, at most 64 characters.
QString printable(QByteArrayView text);

} // namespace fix789::ike
