// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace fix789::ike {

/// Bodies of identification payloads (RFC 2407, 4.6.2).
/// An address; protocol and port 0 mean any. An invalid address becomes 0.0.0.0.
QByteArray addressIdentity(const QString &address, std::uint8_t protocol = 0, std::uint16_t port = 0);
/// A certificate's subject, DER.
QByteArray subjectIdentity(const QByteArray &subject);

/// "203.0.113.1", "vpn.example.org", "CN=..., O=..."; hexadecimal for other kinds. Untrusted bytes of any length; the result
/// has at most 120 characters and no control characters.
QString identityText(const QByteArray &body);

} // namespace fix789::ike
