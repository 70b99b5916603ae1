// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>

namespace fix789::ike {

/// One direction of an ESP association (RFC 4303, with RFC 2404's HMAC-SHA-1-96 or RFC 4868's HMAC-SHA-2, or with RFC 4106's
/// AES-GCM, whose key ends with its salt of four bytes).
struct EspAssociation {
    std::uint32_t spi = 0;       ///< above 255
    std::uint16_t transform = 0; ///< RFC 2407, 4.4.4: 3 3DES, 12 AES-CBC, 2 DES, 11 NULL, 20 AES-GCM
    std::uint16_t integrity = 0; ///< RFC 2407, 4.5: 2 HMAC-SHA-1, 1 HMAC-MD5, 5 HMAC-SHA-256 ...; 0 with AES-GCM
    QByteArray encryptionKey;
    QByteArray integrityKey;
    std::uint32_t sequence = 0; ///< of the last packet sent, or the highest received
    std::uint64_t received = 0; ///< window of the last 64 packets: bit 0 is `sequence` (RFC 4303, 3.4.3)
};

inline constexpr qsizetype kGcmSaltSize = 4;

/// Encrypts a UDP datagram from 1701 to 1701 in transport mode, as UDP 4500 carries it (RFC 3948: no marker). Increments the
/// sequence number. `iv` has the cipher's block size; eight bytes that never
/// repeat with AES-GCM; empty with NULL. The UDP checksum is zero, which RFC 3948 3.1.2
/// allows. Errors: NotSupported (unknown transform or integrity, or keys of the wrong size), Failed (OpenSSL refuses, or the
/// sequence is exhausted).
Result<QByteArray> sealL2tp(EspAssociation &association, const QByteArray &packet, const QByteArray &iv);
/// Returns the L2TP packet inside. Untrusted bytes, at most 64 KiB: Malformed for another SPI, a wrong check value, padding
/// longer than the packet, another protocol or port, or a sequence number that is repeated or older than the last 64.
Result<QByteArray> openL2tp(EspAssociation &association, const QByteArray &datagram);

} // namespace fix789::ike
