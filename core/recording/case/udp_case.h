// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonValue>

namespace fix789 {

/// Who holds UDP 500 and 4500, as a case holds it. Malformed: the message names the member.
Result<Answer<std::vector<UdpOwner>>> udpOwnersAnswer(const QJsonValue &json);
QJsonValue toCaseJson(const std::vector<UdpOwner> &owners);

} // namespace fix789
