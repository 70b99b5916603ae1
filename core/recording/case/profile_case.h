// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"
#include "ports/stored_connection.h"

#include <QJsonValue>

namespace fix789 {

/// The VPN connections, as a case holds them. Malformed: the message names the member.
Result<Answer<std::vector<VpnProfile>>> profilesAnswer(const QJsonValue &json);
QJsonValue toCaseJson(const std::vector<VpnProfile> &profiles);

/// What stands for a recorded connection's entry in the phonebook: its line of the case, as bytes. There and back it is equal.
QByteArray entryOf(const VpnProfile &profile);
Result<VpnProfile> profileFromEntry(const QByteArray &entry);
/// How the person's connection of this name is kept. A record keeps what it is, not its lines in the phonebook.
Result<StoredConnection> storedIn(const std::vector<VpnProfile> &profiles, const QString &connection);

} // namespace fix789
