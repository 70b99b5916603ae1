// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/vpn_profile.h"
#include "ports/stored_connection.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace fix789 {

/// The VPN connections in the phonebooks of this person and of all users, through the Remote Access API. Needs no
/// administrator. NotSupported where Wine's own library answers, which succeeds and lists nothing.
Result<std::vector<VpnProfile>> windowsProfiles();
/// How one of the person's own is kept (ports/stored_connection.h), from the file of the phonebook.
Result<StoredConnection> windowsStoredConnection(const QString &connection);

/// Which connections of a phonebook (rasphone.pbk: lines "Key=value" below "[name]") have IPsec parameters of their own, and
/// which say that they have none; by the name in folded case. Sections that are broken, or do not say, are not in it.
QHash<QString, bool> ownIpsecIn(const QByteArray &phonebook);

} // namespace fix789
