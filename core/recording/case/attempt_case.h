// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonValue>

namespace fix789 {

/// What Windows' own attempts gave, as a case holds it. Malformed: the message names the member.
Result<Answer<std::vector<RasAttempt>>> attemptsAnswer(const QJsonValue &json);
QJsonValue toCaseJson(const std::vector<RasAttempt> &attempts);

} // namespace fix789
