// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>

namespace fix789::probes {
namespace {

/// Sends message 1 to UDP 500 of the other addresses of the server's name, each with its own budget of half-open SAs (an
/// address that would have to wait is skipped). They start shortly after the first address, so that the first is preferred
/// if all answer. If the negotiation may move (IkeQuestion::mayMove) and the first address has not answered by then, it
/// moves to the other address that answers first.
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

using Ms = OtherAddresses::Ms;

// Longer than most servers take to answer: chance must not decide the address of the negotiation.
constexpr Ms kHeadStart{300};

} // namespace

OtherAddresses::OtherAddresses(NegotiationState &state) : Exchange(Turn::Question), m_state(state)
{
    int number = 0;
    for (const QString &address : state.question.others)
        m_others.push_back({++number, PortNegotiation(ike::kIkePort, offeredWith(state.credentials, state.question)),
                            std::make_unique<DeferredBudget>(state.halfOpen, address)});
}

bool OtherAddresses::isOfSameFamily(const Other &other) const
{
    const auto isSix = [this](int number) { return m_state.sockets.address(number).contains(u':'); };
    return isSix(0) == isSix(other.number);
}

void OtherAddresses::advance(Ms now)
{
    beginWhenDue(now);
    for (Other &other : m_others) {
        if (other.on500.isStarted())
            other.on500.advance(now);
        other.budget->advance(now);
    }
    if (!mayMove(now))
        return;
    const auto heard = std::ranges::find_if(m_others, [](const Other &other) { return other.on500.isHeard(); });
    if (heard != m_others.end())
        moveTo(*heard);
}

void OtherAddresses::beginWhenDue(Ms now)
{
    const PortNegotiation &first = m_state.on500;
    if (m_begun || m_others.empty() || !first.isStarted())
        return;
    if (!m_firstBegan)
        m_firstBegan = now;
    if (!first.isHeard() && !first.isDone() && now < *m_firstBegan + kHeadStart)
        return;
    m_begun = true;
    for (Other &other : m_others)
        if (other.budget->wait(1) <= Ms(0))
            other.on500.start(now);
}

// Later is too late: other exchanges have already started at the first address.
bool OtherAddresses::mayMove(Ms now) const
{
    const PortNegotiation &first = m_state.on500;
    return m_state.question.mayMove && m_begun && !m_moved && !first.isHeard() && !m_state.on4500.isHeard() &&
           !first.isSilentSoFar(now) && !m_state.on4500.isSilentSoFar(now) && !m_state.isAnsweredFromElsewhere();
}

void OtherAddresses::moveTo(Other &other)
{
    m_moved = true;
    std::swap(m_state.on500, other.on500);
    other.on4500 = std::exchange(m_state.on4500,
                                 PortNegotiation(ike::kNatTraversalPort, offeredWith(m_state.credentials, m_state.question)));
    m_state.sockets.exchange(0, other.number);
    m_state.budget.swap(*other.budget);
}

std::optional<Outgoing> OtherAddresses::nextDatagram(Ms now)
{
    for (Other &other : m_others) {
        auto outgoing = other.on500.isStarted() ? other.on500.due(now) : std::nullopt;
        if (!outgoing)
            continue;
        outgoing->flow.address = other.number;
        m_sending = &other;
        if (m_state.maySend())
            return outgoing;
        notSent({ErrorKind::Refused, QStringLiteral("sending more packets than a run may"), 0});
    }
    return std::nullopt;
}

void OtherAddresses::sent(Ms now)
{
    m_sending->on500.sent(now);
}

void OtherAddresses::notSent(const Error &error)
{
    m_sending->on500.notSent(error);
}

Meaning OtherAddresses::received(const QByteArray &datagram, FlowId on, Ms now)
{
    Other &other = at(on);
    Meaning meaning = Meaning::Nothing;
    if (on.port == ike::kIkePort)
        meaning = other.on500.received(datagram, on.source, now);
    else if (other.on4500)
        meaning = other.on4500->received(datagram, on.source, now);
    if (meaning != Meaning::HalfOpen)
        return meaning;
    // Both addresses may belong to one server, which counts half-open SAs by our address.
    other.budget->opened(now);
    return isOfSameFamily(other) ? Meaning::HalfOpen : Meaning::Answer;
}

void OtherAddresses::icmp(const IcmpError &error, FlowId on, Ms now)
{
    if (on.port == ike::kIkePort)
        at(on).on500.unreachable(error, now);
}

Ms OtherAddresses::wakeAt(Ms now) const
{
    if (m_moved && !m_state.on4500.isStarted()) // UDP 4500 may start at the new address now
        return now;
    if (!m_begun)
        return m_firstBegan ? *m_firstBegan + kHeadStart : Ms::max();
    Ms next = Ms::max();
    for (const Other &other : m_others)
        next = std::min({next, other.on500.wakeAt(), other.budget->wakeAt()});
    return next;
}

bool OtherAddresses::isDone() const
{
    const auto isOver = [](const Other &other) { return !other.on500.isStarted() || other.on500.isDone(); };
    return m_others.empty() || (m_begun && std::ranges::all_of(m_others, isOver));
}

void OtherAddresses::report(IkeObservation &seen) const
{
    for (const Other &other : m_others)
        if (other.on500.isStarted())
            seen.others.push_back({m_state.sockets.address(other.number), other.on500.mainMode()});
}

std::unique_ptr<Exchange> makeOtherAddresses(NegotiationState &state)
{
    return std::make_unique<OtherAddresses>(state);
}

} // namespace fix789::probes
