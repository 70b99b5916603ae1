// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonValue>

#include <vector>

namespace fix789 {

/// The member "filterEvents" of a case. Malformed: `doing` names the member.
Result<Answer<std::vector<FilterEvent>>> filterEventsAnswer(const QJsonValue &json);
QJsonValue toCaseJson(const std::vector<FilterEvent> &events);

} // namespace fix789
