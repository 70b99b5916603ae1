// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ras_attempt.h"

#include <QStringList>

#include <vector>

namespace fix789::adapters {

/// This person's events of RasClient in the Application log. Needs no administrator.
Result<std::vector<RasAttempt>> windowsAttempts();

/// The attempts in these events, newest first: 20225 connected, 20226 ended (with its reason), 20227 failed (with its
/// number); 20221 to 20224 of the same CoId show when it began, how far it came, and which server and device it last dialled.
/// The number is the last integer, with its sign, of the event's last text, which is translated. Other events are ignored.
/// `accounts`: the names whose attempts count, without their domains; empty: everybody's.
std::vector<RasAttempt> attemptsIn(const QStringList &events, const QStringList &accounts = {});

} // namespace fix789::adapters
