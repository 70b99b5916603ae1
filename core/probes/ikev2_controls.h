// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/late_ledger.h"
#include "probes/port_ladder.h"

/// IKEv2 as a control where message 1 met silence: on UDP 500 first, on 4500 only where that stays silent too.
namespace fix789::controls {

/// Starts those that are due, and drops those that need not be tried any more.
void advance(PortLadder &on500, PortLadder &on4500, LateLedger &ledger, PortLadder::Ms now);
/// When one may have to be started without anything having arrived.
PortLadder::Ms wakeAt(const PortLadder &on500, const PortLadder &on4500, PortLadder::Ms now);

} // namespace fix789::controls
