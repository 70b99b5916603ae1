// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace fix789 {

/// "192.0.2.1" as 4 bytes, "2001:db8::1" as 16 (RFC 4291, 2.2; no zone, no embedded dotted quad). Empty for anything else.
QByteArray addressBytes(const QString &address);
/// The reverse: a dotted quad, or eight groups without "::". Empty for any other number of bytes.
QString addressText(const QByteArray &bytes);

} // namespace fix789
