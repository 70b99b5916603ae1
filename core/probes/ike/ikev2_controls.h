// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/late_answers.h"
#include "probes/ike/port_negotiation.h"

/// IKEv2 as a control where message 1 met silence, or where everything that it may offer is refused: on UDP 500 first, on 4500 only where that stays silent too.
namespace fix789::controls {

/// Starts those that are due, and drops those that need not be tried any more.
void advance(PortNegotiation &on500, PortNegotiation &on4500, LateAnswers &ledger, PortNegotiation::Ms now);
/// When one may have to be started without anything having arrived.
PortNegotiation::Ms wakeAt(const PortNegotiation &on500, const PortNegotiation &on4500, PortNegotiation::Ms now);

} // namespace fix789::controls
