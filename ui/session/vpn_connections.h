// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ras_attempt.h"
#include "model/machine/vpn_profile.h"
#include "model/target.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace fix789::ui {

/// A VPN connection of Windows, with its last attempt in Windows' event log.
struct VpnConnection {
    VpnProfile profile;
    std::optional<RasAttempt> last;
};

/// The connections with their attempts, in Windows' order, but the most recently failed one first.
std::vector<VpnConnection> connectionsWith(const std::vector<VpnProfile> &profiles, const std::vector<RasAttempt> &attempts);
/// The target of a check of this connection.
Target targetOf(const VpnConnection &connection);

/// "Head office (vpn.example.com)".
QString connectionTitle(const VpnConnection &connection);
/// "L2TP/IPsec, pre-shared key": the kind of connection.
QString connectionKind(const VpnConnection &connection);
/// "Last attempt: error 789, today at 14:02". `now` in local time; it distinguishes today from other days.
QString lastAttemptOf(const VpnConnection &connection, const QDateTime &now);

} // namespace fix789::ui
