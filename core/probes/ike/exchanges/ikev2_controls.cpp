// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"

namespace fix789::probes {
namespace {

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

using Ms = Ikev2Controls::Ms;

// How long IKEv2 on UDP 500 may stay unanswered before UDP 4500 follows.
constexpr Ms kSecondAfter{500};

} // namespace

// On one port only, because a server keeps each negotiation half-open. If the other port answered, the server supports IKEv1
// there; no known setup opens UDP 500 for IKEv2 alone.
void Ikev2Controls::advance(Ms now)
{
    PortNegotiation &on500 = m_state.on500;
    PortNegotiation &on4500 = m_state.on4500;
    if (on500.wantsControl(now)) {
        if (on4500.isHeard() && !on4500.wantsControl(now))
            on500.dropControl(QStringLiteral("UDP 4500 was answered"));
        else
            on500.startControl(now);
    }
    if (on500.isControlHeard()) {
        if (on4500.controlSince())
            m_state.budget.opened(now); // the server may have received it
        if (on4500.controlSince() || on4500.wantsControl(now))
            on4500.dropControl(QStringLiteral("UDP 500 was answered"));
    }
    const auto since = on500.controlSince();
    if (on4500.wantsControl(now) && (!since || now >= *since + kSecondAfter))
        on4500.startControl(now);
}

// When the control on UDP 4500 may have to start without an arrival.
Ms Ikev2Controls::wakeAt(Ms now) const
{
    if (m_state.on500.isControlDue())
        return now;
    const auto since = m_state.on500.controlSince();
    const bool mayFollow = since && !m_state.on4500.isDone() && *since + kSecondAfter > now;
    return mayFollow ? *since + kSecondAfter : Ms::max();
}

// ProposalScan requests controls after this exchange's turn.
bool Ikev2Controls::isDone() const
{
    return !m_state.on500.isControlDue() && !m_state.on4500.isControlDue();
}

void Ikev2Controls::report(IkeObservation &seen) const
{
    seen.stages.push_back(m_state.on500.control());
    seen.stages.push_back(m_state.on4500.control());
}

std::unique_ptr<Exchange> makeIkev2Controls(NegotiationState &state)
{
    return std::make_unique<Ikev2Controls>(state);
}

} // namespace fix789::probes
