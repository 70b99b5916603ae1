// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <deque>
#include <memory>
#include <optional>

namespace fix789::probes {

/// Message 1 on UDP 500 of the other addresses of the server's name, each with its own budget of half-open negotiations (one that
/// would have to wait is left out). They begin a little after the first address, so that it decides where all answer. Where it
/// may be (IkeQuestion::mayMove), and the first one is not heard meanwhile, the negotiation moves to the other that answers
/// first.
class OtherAddresses : public Exchange {
public:
    explicit OtherAddresses(NegotiationState &state);

    [[nodiscard]] bool talksTo(int address) const override { return address != 0; }
    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void sent(Ms now) override;
    void notSent(const Error &error) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    void icmp(const IcmpError &error, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    void report(IkeObservation &seen) const override;

private:
    struct Other {
        int number; ///< FlowId::address
        PortNegotiation on500;
        std::unique_ptr<DeferredBudget> budget;
        std::optional<PortNegotiation> on4500 = {}; ///< of an address that the negotiation has left
    };
    void beginWhenDue(Ms now);
    [[nodiscard]] bool mayMove(Ms now) const;
    void moveTo(Other &other);
    [[nodiscard]] bool isOfSameFamily(const Other &other) const;
    [[nodiscard]] Other &at(FlowId flow) { return m_others.at(std::size_t(flow.address) - 1); }

    NegotiationState &m_state;
    std::deque<Other> m_others;
    Other *m_sending = nullptr;
    std::optional<Ms> m_firstBegan;
    bool m_begun = false;
    bool m_moved = false;
};

} // namespace fix789::probes
