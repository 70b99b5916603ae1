// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace fix789 {

/// "192.0.2.1" as 4 bytes, "2001:db8::1" as 16 (RFC 4291, 2.2; without a zone and without dots inside). Empty for anything else.
QByteArray addressBytes(const QString &address);
/// Back: four numbers with dots, or eight groups without "::". Empty for another number of bytes.
QString addressText(const QByteArray &bytes);

} // namespace fix789
