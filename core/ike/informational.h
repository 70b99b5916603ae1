// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/encrypted_message.h"

#include <optional>
#include <vector>

namespace fix789::ike {

/// The body of a delete payload (RFC 2408, 3.15): the SAs of one protocol.
struct IkeDelete {
    std::uint8_t protocol = 0;
    std::vector<QByteArray> spis; ///< for ISAKMP: both cookies

    bool operator==(const IkeDelete &) const = default;
};
QByteArray serialise(const IkeDelete &deleted);
Result<IkeDelete> parseIsakmpDelete(const QByteArray &body); ///< untrusted bytes; at most 64 SAs

/// An informational message with this one payload (RFC 2409, 5.7).
Result<QByteArray> informational(const IkePayload &payload, std::uint32_t messageId, const QByteArray &lastBlock,
                                 const Phase1 &phase1, const Phase1Keys &keys);
/// Untrusted bytes of an encrypted informational message. Returns its payloads after the hash if the hash is correct. The
/// phase 1 block that it follows depends on what the sender has received, so this tries all of `lastBlocks`. Nothing if none
/// decrypts it.
std::optional<std::vector<IkePayload>> openInformational(const QByteArray &bytes, const std::vector<QByteArray> &lastBlocks,
                                                         const Phase1 &phase1, const Phase1Keys &keys);

} // namespace fix789::ike
