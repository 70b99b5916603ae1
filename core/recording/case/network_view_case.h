// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>
#include <QJsonValue>

namespace fix789 {

/// How a network is shown, as a case holds it. Malformed: the message names the member.
Result<Answer<NetworkView>> networkViewAnswer(const QJsonValue &json);
QJsonObject toCaseJson(const NetworkView &view);

} // namespace fix789
