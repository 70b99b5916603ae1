// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789::ike {

/// The header of ISAKMP (RFC 2408, 3.1) and of IKEv2 (RFC 7296, 3.1), which have the same layout. It omits the length and
/// the first payload's type, which follow from the payloads.
struct IkeHeader {
    std::uint64_t initiator = 0; ///< the initiator's cookie (IKEv1) or SPI (IKEv2)
    std::uint64_t responder = 0; ///< zero while unknown
    std::uint8_t version = 0;    ///< major in the upper half, minor in the lower
    std::uint8_t exchange = 0;
    std::uint8_t flags = 0;
    std::uint32_t messageId = 0;

    bool operator==(const IkeHeader &) const = default;
    [[nodiscard]] int majorVersion() const { return version >> 4; }
};

struct IkePayload {
    std::uint8_t type = 0;
    QByteArray body; ///< without the generic header

    bool operator==(const IkePayload &) const = default;
};

struct IkeMessage {
    IkeHeader header;
    std::vector<IkePayload> payloads; ///< none in an encrypted IKEv1 message; in IKEv2 those up to the encrypted one

    bool operator==(const IkeMessage &) const = default;
    /// The only payload of this type; nullptr for none or several.
    [[nodiscard]] const IkePayload *only(std::uint8_t type) const;
};

/// Parses untrusted bytes: at most 64 KiB and 64 payloads, every length checked. Ignores bytes after the message. Malformed
/// for everything else.
Result<IkeMessage> parseIkeMessage(const QByteArray &bytes);
/// A chain of payloads whose first type is `first`, as after an IKEv1 header or in an encrypted message.
struct IkePayloadChain {
    std::vector<IkePayload> payloads;
    qsizetype size = 0; ///< of the chain; what follows is padding
};
/// Untrusted bytes: Malformed as above.
Result<IkePayloadChain> parsePayloads(std::uint8_t first, QByteArrayView bytes);
/// The chain alone, each payload with its generic header.
QByteArray serialise(const std::vector<IkePayload> &payloads);

/// Payload bodies must be shorter than 64 KiB.
QByteArray serialise(const IkeMessage &message);

/// An error or status from a peer.
struct IkeNotification {
    std::uint16_t type = 0;
    QByteArray contents;
    QByteArray spi; ///< its subject: both cookies for phase 1, or nothing

    bool operator==(const IkeNotification &) const = default;
};

Result<IkeNotification> parseIsakmpNotification(const QByteArray &body); ///< RFC 2408, 3.14
Result<IkeNotification> parseIkev2Notify(const QByteArray &body);        ///< RFC 7296, 3.10

/// Whether a message concerns the negotiation with this cookie: by its header, or as a plaintext notification that names it.
/// SoftEther VPN refuses message 1 with its own number in the header, and has our cookie only in the notification.
bool isAbout(const IkeMessage &message, std::uint64_t initiatorCookie);

/// "NO-PROPOSAL-CHOSEN" as RFC 2408 writes it; "notification 4711" for a number without a name.
QString isakmpNotificationName(int type);
/// "NO_PROPOSAL_CHOSEN" as RFC 7296 writes it.
QString ikev2NotifyName(int type);

/// On UDP 4500, four zero bytes distinguish a key exchange message from an ESP packet (RFC 3948, 2.2).
QByteArray withNonEspMarker(const QByteArray &message);
/// Nothing if the marker is missing.
std::optional<QByteArray> withoutNonEspMarker(const QByteArray &datagram);

} // namespace fix789::ike
