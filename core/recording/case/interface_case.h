// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonValue>

namespace fix789 {

/// The connected network interfaces, as a case holds them. Malformed: the message names the member.
Result<Answer<std::vector<LocalInterface>>> interfacesAnswer(const QJsonValue &json);
QJsonValue toCaseJson(const std::vector<LocalInterface> &networks);

} // namespace fix789
