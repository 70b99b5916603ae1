// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonArray>
#include <QJsonValue>

namespace fix789 {

/// What was asked of others than the server, as a case holds it. Malformed: the message names the member.
Result<Answer<std::vector<UdpControl>>> udpControlsAnswer(const QJsonValue &json);
Result<Answer<std::vector<NameAnswer>>> namesAnswer(const QJsonValue &json);
QJsonArray toCaseJson(const std::vector<UdpControl> &controls);
QJsonArray toCaseJson(const std::vector<NameAnswer> &names);

} // namespace fix789
