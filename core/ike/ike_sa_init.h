// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace fix789::ike {

/// The public value, 256 bytes, of a fresh Diffie-Hellman key in group 14. The function discards the private key: a
/// negotiation with it ends here, and there is no secret to protect. Failed if OpenSSL refuses.
Result<QByteArray> throwAwayModp2048Value();

/// The request that opens IKEv2 (RFC 7296, 1.2), with suites that old and new servers accept. `spi` must not be zero;
/// `nonce` has 16 to 256 bytes; `publicValue` is of group 14.
QByteArray ikeSaInitRequest(std::uint64_t spi, const QByteArray &nonce, const QByteArray &publicValue);

/// The same request after a COOKIE notification (RFC 7296, 2.6): the cookie comes first, the rest is unchanged.
QByteArray withCookie(const QByteArray &request, const QByteArray &cookie);

/// A request in the non-existent version 3.0; servers answer INVALID_MAJOR_VERSION (RFC 7296, 2.5) and keep no state.
QByteArray versionQuestion(std::uint64_t spi);

/// The same request with another SPI in version 2.1. A server treats it as 2.0, since it must ignore the minor version (RFC
/// 7296, 2.5); a filter that drops IKE 2.0 datagrams may let it through.
QByteArray inNewerMinorVersion(const QByteArray &request, std::uint64_t spi);

/// A server's answer to IKE_SA_INIT. Without a notification the server continues.
struct IkeSaInitReply {
    std::optional<int> notification; ///< RFC 7296 number
    QByteArray cookie;               ///< 1 to 64 bytes with the notification COOKIE
    QStringList vendorIds = {};      ///< hexadecimal, as received from the server

    bool operator==(const IkeSaInitReply &) const = default;
    /// The server would continue: it accepted, or asks for a retry with another group or its cookie.
    [[nodiscard]] bool goesAlong() const;
    /// The server now holds a half-open SA of ours.
    [[nodiscard]] bool isHalfOpen() const { return !notification; }
};

/// Malformed for bytes that do not answer our request.
Result<IkeSaInitReply> readIkeSaInitReply(const QByteArray &bytes, std::uint64_t spi);

} // namespace fix789::ike
