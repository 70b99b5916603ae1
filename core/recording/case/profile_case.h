// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/vpn_profile.h"
#include "ports/stored_connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789 {

/// What stands for a recorded connection's entry in the phonebook: its line of the case, as bytes. There and back it is equal.
QByteArray entryOf(const VpnProfile &profile);
Result<VpnProfile> profileFromEntry(const QByteArray &entry);
/// How the person's connection of this name is kept. A record keeps what it is, not its lines in the phonebook.
Result<StoredConnection> storedIn(const std::vector<VpnProfile> &profiles, const QString &connection);

} // namespace fix789
