// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace fix789::ike {

inline constexpr qsizetype kMsChapV2Challenge = 16; ///< bytes

/// Our answer to a challenge of MS-CHAPv2 (RFC 2759), and the proof that a server with the same password returns.
struct MsChapV2Answer {
    QByteArray response;      ///< 49 bytes: the value field of a Response (section 4)
    QByteArray authenticator; ///< "S=" and 40 upper-case hexadecimal digits (section 8.7)
};

/// Both challenges have 16 bytes; the name may be "DOMAIN\\name", of which only the part after the last backslash counts
/// (section 4); the password is UTF-8, of at most 256 characters. Errors: Malformed for other lengths or a password that is
/// not UTF-8; Failed if OpenSSL refuses.
Result<MsChapV2Answer> answerMsChapV2(const QByteArray &challenge, const QByteArray &peerChallenge, const QString &user,
                                      const Secret &password);

} // namespace fix789::ike
