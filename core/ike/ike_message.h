// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789 {

/// The header of ISAKMP (RFC 2408, 3.1) and of IKEv2 (RFC 7296, 3.1), which have the same shape. The length and the type of
/// the first payload follow from the payloads.
struct IkeHeader {
    std::uint64_t initiator = 0; ///< cookie (IKEv1) or SPI (IKEv2) of who began
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
    std::vector<IkePayload> payloads; ///< none when an IKEv1 message is encrypted; of IKEv2 those up to the encrypted one

    bool operator==(const IkeMessage &) const = default;
    /// The only payload of this type; nullptr when there is none or more than one.
    [[nodiscard]] const IkePayload *only(std::uint8_t type) const;
};

/// Reads foreign bytes: at most 64 KiB and 64 payloads, every length checked. Bytes behind the message are ignored.
/// Malformed for everything else.
Result<IkeMessage> parseIkeMessage(const QByteArray &bytes);
/// A chain of payloads that begins with one of type `first`, as it stands behind the header of IKEv1 or in an encrypted message.
struct IkePayloadChain {
    std::vector<IkePayload> payloads;
    qsizetype size = 0; ///< of the chain; what follows is padding
};
/// Foreign bytes: Malformed as above.
Result<IkePayloadChain> parsePayloads(std::uint8_t first, QByteArrayView bytes);
/// The chain alone, each payload with its generic header.
QByteArray serialise(const std::vector<IkePayload> &payloads);

/// Payload bodies must be shorter than 64 KiB.
QByteArray serialise(const IkeMessage &message);

/// An error or status that a peer tells of.
struct IkeNotification {
    std::uint16_t type = 0;
    QByteArray contents;
    QByteArray spi; ///< what it is about: both cookies where it is about phase 1, or nothing

    bool operator==(const IkeNotification &) const = default;
};

Result<IkeNotification> parseIsakmpNotification(const QByteArray &body); ///< RFC 2408, 3.14
Result<IkeNotification> parseIkev2Notify(const QByteArray &body);        ///< RFC 7296, 3.10

/// Whether a message is about the negotiation with this cookie: by its header, or as a notification in the clear that names it.
/// SoftEther VPN refuses message 1 with a number of its own in the header, and our cookie in the notification alone.
bool isAbout(const IkeMessage &message, std::uint64_t initiatorCookie);

/// "NO-PROPOSAL-CHOSEN" as RFC 2408 writes it; "notification 4711" for a number without a name.
QString isakmpNotificationName(int type);
/// "NO_PROPOSAL_CHOSEN" as RFC 7296 writes it.
QString ikev2NotifyName(int type);

/// On UDP 4500 four zero bytes tell a key exchange message from an ESP packet (RFC 3948, 2.2).
QByteArray withNonEspMarker(const QByteArray &message);
/// Nothing where the marker is missing.
std::optional<QByteArray> withoutNonEspMarker(const QByteArray &datagram);

} // namespace fix789
