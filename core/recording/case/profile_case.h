// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/vpn_profile.h"
#include "ports/stored_connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789::recording {

/// Stands for a recorded connection's phonebook entry: its line of the case, as bytes. The round trip is exact.
QByteArray entryOf(const VpnProfile &profile);
Result<VpnProfile> profileFromEntry(const QByteArray &entry);
/// How Windows stores the user's connection of this name. A recording holds its settings, not its lines in the phonebook.
Result<StoredConnection> storedIn(const std::vector<VpnProfile> &profiles, const QString &connection);

} // namespace fix789::recording
