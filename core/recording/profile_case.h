// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine_state.h"

#include <QJsonValue>

namespace fix789 {

/// The VPN connections, as a case holds them. Malformed: the message names the member.
Result<Answer<std::vector<VpnProfile>>> profilesAnswer(const QJsonValue &json);
QJsonValue toCaseJson(const std::vector<VpnProfile> &profiles);

} // namespace fix789
