// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>
#include <QJsonValue>

namespace fix789 {

/// The network that a computer is on, and its earlier looks from others, as a case holds them. Malformed: the message names the
/// member.
Result<Answer<NetworkIdentity>> networkAnswer(const QJsonValue &json);
QJsonObject toCaseJson(const NetworkIdentity &network);
Result<Answer<std::vector<RememberedRun>>> runsAnswer(const QJsonValue &json);
QJsonValue toCaseJson(const std::vector<RememberedRun> &runs);

} // namespace fix789
