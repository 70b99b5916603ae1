// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <memory>

namespace fix789::probes {

// All exchanges of a run. Only exchanges in this list run; at the same moment each advances after those before it, and
// reports after them. The source of an exchange defines its make function.
#define FIX789_EXCHANGES(X)                                                                                                      \
    X(FirstMessages)                                                                                                             \
    X(OtherAddresses)                                                                                                            \
    X(LossEstimate)                                                                                                              \
    X(PathRepeat)                                                                                                                \
    X(PskVerification)                                                                                                           \
    X(MtuProbe)                                                                                                                  \
    X(SuiteControl)                                                                                                              \
    X(Ikev2Controls)                                                                                                             \
    X(SilentPortTrace)                                                                                                           \
    X(LivenessProbe)                                                                                                             \
    X(ProposalScan)                                                                                                              \
    X(AggressiveModeProbe)

#define FIX789_DECLARE_EXCHANGE(Name) std::unique_ptr<Exchange> make##Name(NegotiationState &state);
FIX789_EXCHANGES(FIX789_DECLARE_EXCHANGE)
#undef FIX789_DECLARE_EXCHANGE

} // namespace fix789::probes
