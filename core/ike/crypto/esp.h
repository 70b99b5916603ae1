// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>

namespace fix789 {

/// One direction of an ESP association (RFC 4303, with RFC 2404's HMAC-SHA-1-96 or RFC 4868's HMAC-SHA-2).
struct EspAssociation {
    std::uint32_t spi = 0;       ///< above 255
    std::uint16_t transform = 0; ///< RFC 2407, 4.4.4: 3 3DES, 12 AES-CBC, 2 DES, 11 NULL
    std::uint16_t integrity = 0; ///< RFC 2407, 4.5: 2 HMAC-SHA-1, 1 HMAC-MD5, 5 HMAC-SHA-256 ...
    QByteArray encryptionKey;
    QByteArray integrityKey;
    std::uint32_t sequence = 0; ///< of the last packet sent, or the highest received
    std::uint64_t received = 0; ///< which of the last 64 came: bit 0 is `sequence` (RFC 4303, 3.4.3)
};

/// A UDP datagram from 1701 to 1701 in transport mode, as it goes into UDP 4500 (RFC 3948: no marker). Counts the sequence.
/// `iv` has the block length of the cipher, and is empty with NULL. The UDP checksum is zero, which RFC 3948 3.1.2 allows.
/// NotSupported: a transform or integrity we do not know, or keys that do not fit; Failed: OpenSSL refuses, or the sequence is
/// at its end.
Result<QByteArray> sealL2tp(EspAssociation &association, const QByteArray &packet, const QByteArray &iv);
/// The L2TP packet inside. Foreign bytes, at most 64 KiB: Malformed for another SPI, a wrong check value, padding longer than
/// the packet, another protocol or port, a sequence that was there before or is older than the last 64.
Result<QByteArray> openL2tp(EspAssociation &association, const QByteArray &datagram);

} // namespace fix789
