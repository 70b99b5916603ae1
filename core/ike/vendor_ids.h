// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace fix789::ike {

/// What Windows 8 and later put into message 1, in their order (facts: error-789.md 3.1).
std::vector<QByteArray> windowsVendorIds();
/// Ours: the first 16 bytes of SHA-256 of "Fix789 diagnostic probe". It tells the server's administrator who sent the
/// message.
QByteArray ownVendorId();

/// The name of the vendor ID, "strongSwan"; empty if unknown. `hex` is lower or upper case.
QString vendorName(const QString &hex);
/// True if one of these identifies a server that answers message 1 on UDP 4500 as on UDP 500, so that silence there
/// implicates the path.
bool answersMessage1On4500(const QStringList &hex);

} // namespace fix789::ike
