// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/encrypted_message.h"

#include <optional>
#include <vector>

namespace fix789 {

/// The body of a delete payload (RFC 2408, 3.15): the associations of one protocol.
struct IkeDelete {
    std::uint8_t protocol = 0;
    std::vector<QByteArray> spis; ///< of ISAKMP: both cookies

    bool operator==(const IkeDelete &) const = default;
};
QByteArray serialise(const IkeDelete &deleted);
Result<IkeDelete> parseIsakmpDelete(const QByteArray &body); ///< foreign bytes; at most 64 associations

/// One payload as an informational message of its own (RFC 2409, 5.7).
Result<QByteArray> informational(const IkePayload &payload, std::uint32_t messageId, const QByteArray &lastBlock,
                                 const Phase1 &phase1, const Phase1Keys &keys);
/// Foreign bytes, an encrypted informational message: its payloads after the hash when that is right. Which block of phase 1 it
/// follows depends on what its sender has seen, so all of `lastBlocks` are tried. Nothing where none opens it.
std::optional<std::vector<IkePayload>> openInformational(const QByteArray &bytes, const std::vector<QByteArray> &lastBlocks,
                                                         const Phase1 &phase1, const Phase1Keys &keys);

} // namespace fix789
