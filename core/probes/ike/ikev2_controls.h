// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

namespace fix789::probes {

/// IKEv2 as a control if message 1 met silence, or the server refuses every proposal: on UDP 500 first, and on UDP 4500 only
/// if that is silent too. Starts controls when due and drops superfluous ones; FirstMessages sends them.
class Ikev2Controls : public Exchange {
public:
    explicit Ikev2Controls(NegotiationState &state) : Exchange(Turn::Negotiation), m_state(state) {}

    void advance(Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    void report(IkeObservation &seen) const override;

private:
    NegotiationState &m_state;
};

} // namespace fix789::probes
