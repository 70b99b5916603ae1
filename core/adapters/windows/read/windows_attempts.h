// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ras_attempt.h"

#include <QStringList>

#include <vector>

namespace fix789::adapters {

/// The events of RasClient in the Application log. Needs no administrator.
Result<std::vector<RasAttempt>> windowsAttempts();

/// The attempts in these events, newest first: 20225 connected, 20226 ended (with its reason), 20227 failed (with its
/// number); 20221 to 20224 of the same CoId show how far it came. The number is the last integer, with its sign, of the
/// event's last text, which is translated. Other events are ignored.
std::vector<RasAttempt> attemptsIn(const QStringList &events);

} // namespace fix789::adapters
