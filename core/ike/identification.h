// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace fix789 {

/// Bodies of identification payloads (RFC 2407, 4.6.2).
/// An address; protocol and port 0 stand for any. An address that is none becomes 0.0.0.0.
QByteArray addressIdentity(const QString &address, std::uint8_t protocol = 0, std::uint16_t port = 0);
/// A certificate's subject, DER.
QByteArray subjectIdentity(const QByteArray &subject);

/// "203.0.113.1", "vpn.example.org", "CN=..., O=..."; hexadecimal for other kinds. Foreign bytes, of any length; at most 120
/// characters come back, none of them a control character.
QString identityText(const QByteArray &body);

} // namespace fix789
