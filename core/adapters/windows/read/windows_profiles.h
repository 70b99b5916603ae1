// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/vpn_profile.h"
#include "ports/stored_connection.h"

#include <QString>

#include <vector>

namespace fix789::adapters {

/// The VPN connections in the phonebooks of this user and of all users, through the Remote Access API. Needs no
/// administrator. One that Windows does not tell of hides none of the others; if it tells of none, its error. NotSupported with
/// Wine's own library, which succeeds and lists nothing.
Result<std::vector<VpnProfile>> windowsProfiles();
/// How Windows stores one of the user's own connections (ports/stored_connection.h), from the phonebook file.
Result<StoredConnection> windowsStoredConnection(const QString &connection);

} // namespace fix789::adapters
