// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <array>
#include <optional>
#include <set>

namespace fix789::probes {

/// Message 1 on UDP 500 and UDP 4500 in parallel, as soon as the budget of half-open negotiations permits; also sends the
/// IKEv2 controls of these ports (Ikev2Controls decides when).
class FirstMessages : public Exchange {
public:
    explicit FirstMessages(NegotiationState &state);

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void sent(Ms now) override;
    void notSent(const Error &error) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    Meaning receivedFromElsewhere(const QByteArray &datagram, const QString &address, FlowId on) override;
    void icmp(const IcmpError &error, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    void report(IkeObservation &seen) const override;

private:
    void startWhatMay();
    void saySecondTry(const Outgoing &outgoing);
    [[nodiscard]] PortNegotiation &portOf(FlowId flow) const;
    [[nodiscard]] StageResult resultOf(const PortNegotiation &port) const;

    NegotiationState &m_state;
    std::array<PortNegotiation *, 2> m_ports; ///< UDP 500 first
    PortNegotiation *m_sending;
    std::optional<Ms> m_budgetOpens; ///< when to query the budget again for a port that has not begun
    std::set<std::uint16_t> m_saidSecond;
};

} // namespace fix789::probes
