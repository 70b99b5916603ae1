// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/negotiation_text.h"
#include "analysis/negotiation_view.h"
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace fix789::probes {
namespace {

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

using Ms = FirstMessages::Ms;

// The delay of UDP 4500 after UDP 500: longer than a nearby server takes to answer.
constexpr Ms kAfterUdp500{4};

bool isItsOwn(FlowId flow)
{
    return flow.source == Source::First || flow.source == Source::Second;
}

} // namespace

FirstMessages::FirstMessages(NegotiationState &state)
    : Exchange(Turn::Negotiation), m_state(state), m_ports{&state.on500, &state.on4500}, m_sending(&state.on500)
{
}

PortNegotiation &FirstMessages::portOf(FlowId flow) const
{
    return flow.port == ike::kIkePort ? m_state.on500 : m_state.on4500;
}

void FirstMessages::advance(Ms now)
{
    startWhatMay();
    for (PortNegotiation *port : m_ports)
        port->advance(now);
}

// UDP 500 before 4500: if the budget permits only one, it is the one that Windows begins with.
void FirstMessages::startWhatMay()
{
    const bool waited = m_budgetOpens.has_value();
    m_budgetOpens.reset();
    int mayOpen = int(std::ranges::count_if(m_ports, [](const PortNegotiation *port) { return port->mayOpen(); }));
    for (PortNegotiation *port : m_ports) {
        if (port->isStarted())
            continue;
        const Ms now = m_state.clock.monotonic();
        if (const Ms wait = m_state.budget.wait(++mayOpen); wait > Ms(0)) {
            if (!waited && !m_budgetOpens)
                m_state.progress.say(analysis::words::waitingForBudget(wait));
            m_budgetOpens = now + std::min(wait, DeferredBudget::kPoll);
            continue;
        }
        m_state.progress.say(analysis::words::asking(port->port()));
        // A server that handles both at once answers the first of them later.
        port->start(port == &m_state.on500 ? now : now + kAfterUdp500);
    }
}

std::optional<Outgoing> FirstMessages::nextDatagram(Ms now)
{
    for (PortNegotiation *port : m_ports)
        if (auto outgoing = port->due(now)) {
            m_sending = port;
            saySecondTry(*outgoing);
            return outgoing;
        }
    return std::nullopt;
}

void FirstMessages::saySecondTry(const Outgoing &outgoing)
{
    if (outgoing.flow.source == Source::Second && m_saidSecond.insert(outgoing.flow.port).second)
        m_state.progress.say(analysis::words::tryingAgain(outgoing.flow.port));
}

void FirstMessages::sent(Ms now)
{
    m_sending->sent(now);
}

void FirstMessages::notSent(const Error &error)
{
    m_sending->notSent(error);
}

Meaning FirstMessages::received(const QByteArray &datagram, FlowId on, Ms now)
{
    return isItsOwn(on) ? portOf(on).received(datagram, on.source, now) : Meaning::Nothing;
}

// Only the port knows its cookie and can tell whether the datagram is for us.
Meaning FirstMessages::receivedFromElsewhere(const QByteArray &datagram, const QString &address, FlowId on)
{
    return portOf(on).receivedFromElsewhere(datagram, address);
}

void FirstMessages::icmp(const IcmpError &error, FlowId on, Ms now)
{
    if (isItsOwn(on))
        portOf(on).unreachable(error, now);
}

Ms FirstMessages::wakeAt(Ms) const
{
    return std::min({m_budgetOpens.value_or(Ms::max()), m_state.on500.wakeAt(), m_state.on4500.wakeAt()});
}

bool FirstMessages::isDone() const
{
    return std::ranges::all_of(m_ports, [](const PortNegotiation *port) { return port->isDone(); });
}

StageResult FirstMessages::resultOf(const PortNegotiation &port) const
{
    StageResult result = port.mainMode();
    const bool someLeft = std::ranges::any_of(m_ports, [](const PortNegotiation *other) { return other->mainMode().sends > 0; });
    // Routes do not depend on the port: if another port's datagrams left, a filter on this computer blocked these. Some
    // systems do not report it.
    if (someLeft && result.outcome == StageOutcome::Unreachable && !result.icmp) {
        result.outcome = StageOutcome::NotTried;
        result.detail = kKeptBack;
    }
    if (port.accepted() && port.accepted()->flow.source == Source::Second)
        result.onlyFromServicePort = m_state.sockets.local(port.accepted()->flow).port == port.port();
    return result;
}

void FirstMessages::report(IkeObservation &seen) const
{
    for (const PortNegotiation *port : m_ports)
        seen.stages.push_back(resultOf(*port));
}

std::unique_ptr<Exchange> makeFirstMessages(NegotiationState &state)
{
    return std::make_unique<FirstMessages>(state);
}

} // namespace fix789::probes
