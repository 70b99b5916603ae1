// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace fix789 {

/// The public value, 256 bytes, of a fresh Diffie-Hellman key in group 14 whose secret half is thrown away: who uses it
/// cannot go on with the negotiation, and nothing is left to protect. Failed where OpenSSL refuses.
Result<QByteArray> throwAwayModp2048Value();

/// The request that opens IKEv2 (RFC 7296, 1.2), with suites that servers of all ages accept. `spi` must not be zero,
/// `nonce` has 16 to 256 bytes, `publicValue` is of group 14.
QByteArray ikeSaInitRequest(std::uint64_t spi, const QByteArray &nonce, const QByteArray &publicValue);

/// The same request for a server that asked for its cookie (RFC 7296, 2.6): the cookie comes first, all else is as it was.
QByteArray withCookie(const QByteArray &request, const QByteArray &cookie);

/// A question in a version that nobody speaks (3.0), which servers answer by INVALID_MAJOR_VERSION (RFC 7296, 2.5) and keep
/// nothing of.
QByteArray versionQuestion(std::uint64_t spi);

/// The same request with another SPI in version 2.1. A server takes it as 2.0, for it has to ignore the minor version (RFC 7296,
/// 2.5); what drops datagrams because they look like IKE 2.0 may let it through.
QByteArray inNewerMinorVersion(const QByteArray &request, std::uint64_t spi);

/// What a server says to it. Without a notification it goes along.
struct IkeSaInitReply {
    std::optional<int> notification; ///< RFC 7296 number
    QByteArray cookie;               ///< 1 to 64 bytes with the notification COOKIE
    QStringList vendorIds = {};      ///< hexadecimal, as the server sent them

    bool operator==(const IkeSaInitReply &) const = default;
    /// It would go on: it accepted, or asks for the same again with another group or with its cookie.
    [[nodiscard]] bool goesAlong() const;
    /// The server keeps a negotiation of ours since.
    [[nodiscard]] bool isHalfOpen() const { return !notification; }
};

/// Malformed for bytes that are no answer to our request.
Result<IkeSaInitReply> readIkeSaInitReply(const QByteArray &bytes, std::uint64_t spi);

} // namespace fix789
