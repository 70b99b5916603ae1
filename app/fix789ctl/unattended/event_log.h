// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>

namespace fix789::app {

/// The messages of resources/fix789_events.mc, by their numbers.
enum class EventKind { Healthy = 1, Caused = 2, Undetermined = 3, Repaired = 4, NotRepaired = 5, Error = 6 };

/// Writes into the event log "Application" under the source "Fix789", which the installers register. `strings`: what the message
/// names %1 and %2. NotSupported: this system has no such log.
Result<void> writeEvent(EventKind kind, const QStringList &strings);

/// An exit code has room for this and every code of ours.
int largestExitBase();

} // namespace fix789::app
