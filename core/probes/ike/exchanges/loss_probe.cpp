// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/exchanges/loss_probe.h"

#include "ike/ike_message.h"
#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/exchanges.h"

#include <QRandomGenerator>

#include <algorithm>

namespace fix789::probes {
namespace {

using namespace std::chrono_literals;
using Ms = LossProbe::Ms;

constexpr int kFew = 10; // with the stages below, all of them pass 20 % loss each way once in three hundred runs
// A busy server drops packets that arrive too close together; after an answer it is ready for the next.
constexpr Ms kFewGap = 10ms;
// Enough to distinguish 20 % each way from 10 % in most runs, and few enough for a run's packets.
constexpr int kMany = 96;
constexpr Ms kManyGap = 15ms;
// With at most one of these missing, the loss does not harm a VPN: harmful loss gives this result once in 700 times.
constexpr int kEnough = 30;
constexpr int kEnoughMissing = 1;
constexpr Ms kLeastLossWait = 60ms;
// At any loss a VPN survives, that many in a row are not chance.
constexpr int kGivesUpAfter = 14;
// With fewer answers than this, a negotiation would have failed: so the server does not refuse each of them.
constexpr int kOneInAtLeast = 4;
constexpr int kPackets = 2;     // one each way
constexpr Ms kSlowest = 1000ms; // the longest wait for an answer, however long the first one took

} // namespace

LossProbe::LossProbe(FlowId flow, std::uint64_t firstCookie, Ms roundTrip, Ms now)
    : m_flow(flow), m_firstCookie(firstCookie), m_roundTrip(roundTrip), m_wanted(kFew), m_begun(now)
{
}

void LossProbe::suspect()
{
    if (m_estimates || m_mayNotSend || (m_done && answered() == 0))
        return;
    m_estimates = true;
    m_done = false; // the few survived by chance
    m_wanted = kMany;
}

void LossProbe::finish()
{
    m_mayNotSend = true;
    m_wanted = std::min(m_wanted, int(m_sent.size()));
}

int LossProbe::answered() const
{
    return int(std::ranges::count_if(m_sent, &Sent::answered));
}

int LossProbe::overdue(Ms now) const
{
    return int(std::ranges::count_if(
        m_sent, [&](const Sent &one) { return !one.answered && one.at + m_roundTrip * 2 + kLeastLossWait < now; }));
}

int LossProbe::unansweredInARow() const
{
    const auto last = std::find_if(m_sent.rbegin(), m_sent.rend(), [](const Sent &one) { return one.answered; });
    return int(last - m_sent.rbegin());
}

Ms LossProbe::nextAt() const
{
    if (m_sent.empty())
        return m_begun;
    const Sent &last = m_sent.back();
    if (m_estimates)
        return last.at + kManyGap;
    return last.answered ? last.at : last.at + kFewGap;
}

// When the answer to the last one is due.
Ms LossProbe::endAt() const
{
    return (m_sent.empty() ? m_begun : m_sent.back().at) + m_roundTrip * 2 + kLeastLossWait;
}

void LossProbe::advance(Ms now)
{
    if (m_done)
        return;
    const int sent = int(m_sent.size());
    const int onTheWay = int(m_roundTrip / kManyGap) + 1;
    const bool allAnswered = sent >= m_wanted && answered() == sent;
    const bool isOver = sent >= m_wanted && now >= endAt();
    if (m_estimates && answered() >= kEnough && overdue(now) <= kEnoughMissing)
        m_wanted = std::min(m_wanted, sent); // still waits for the answers in flight
    if (unansweredInARow() >= kGivesUpAfter + onTheWay || allAnswered || (isOver && (m_estimates || answered() == 0)))
        m_done = true;
    else if (isOver)
        suspect();
}

std::optional<QByteArray> LossProbe::due(Ms now)
{
    if (m_done || int(m_sent.size()) >= m_wanted || now < nextAt())
        return std::nullopt;
    const QByteArray message = ike::hopelessMessage1(m_firstCookie + m_sent.size());
    m_sent.push_back({now});
    return m_flow.port == ike::kNatTraversalPort ? ike::withNonEspMarker(message) : message;
}

bool LossProbe::received(const QByteArray &datagram, FlowId on, Ms now)
{
    const auto bytes = m_flow.port == ike::kNatTraversalPort ? ike::withoutNonEspMarker(datagram) : std::optional(datagram);
    if (on != m_flow || !bytes)
        return false;
    const auto message = ike::parseIkeMessage(*bytes);
    if (!message)
        return false;
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        if (!ike::isAbout(*message, m_firstCookie + i))
            continue;
        // The earlier round trip may include lost sends.
        m_roundTrip = std::min(m_roundTrip, now - m_sent[i].at);
        m_sent[i].answered = true;
        return true;
    }
    return false;
}

Ms LossProbe::wakeAt() const
{
    if (m_done)
        return Ms::max();
    return int(m_sent.size()) < m_wanted ? nextAt() : endAt();
}

std::optional<LossSample> LossProbe::sample() const
{
    const int sent = int(m_sent.size());
    if (!m_estimates || !m_done || answered() * kOneInAtLeast < sent)
        return std::nullopt;
    return LossSample{sent, answered(), kPackets};
}

void LossEstimate::begin(Ms now)
{
    const bool without4500 = m_state.on4500.isDone() || m_state.on4500.isSilentSoFar(now);
    for (const PortNegotiation *port : {&m_state.on4500, &m_state.on500})
        if (!m_probe && port->accepted() && (port == &m_state.on4500 || without4500))
            m_probe.emplace(port->accepted()->flow, QRandomGenerator::system()->generate64(),
                            std::min(Ms(port->mainMode().ms), kSlowest), now);
}

bool LossEstimate::isSuspicious() const
{
    const auto wasResent = [](const PortNegotiation &port) { return port.isHeard() && port.mainMode().sends > 1; };
    return m_state.hasResent || (!m_state.isThere && (wasResent(m_state.on500) || wasResent(m_state.on4500)));
}

void LossEstimate::advance(Ms now)
{
    begin(now);
    if (!m_probe)
        return;
    if (isSuspicious())
        m_probe->suspect();
    m_probe->advance(now);
    tell();
}

void LossEstimate::tell()
{
    m_state.estimatesLoss = !m_probe->isDone();
    m_state.lossy = m_probe->sample().has_value();
    m_state.refusesHopeless = m_probe->isRefused();
}

std::optional<Outgoing> LossEstimate::nextDatagram(Ms now)
{
    if (!m_probe)
        return std::nullopt;
    if (m_state.sockets.left() <
        (m_state.credentials.canAuthenticate() ? NegotiationState::kKeptPacketsWithKey : NegotiationState::kKeptPackets))
        m_probe->finish();
    auto bytes = m_probe->due(now);
    return bytes ? std::optional(Outgoing{m_probe->flow(), std::move(*bytes)}) : std::nullopt;
}

Meaning LossEstimate::received(const QByteArray &datagram, FlowId on, Ms now)
{
    if (!m_probe || !m_probe->received(datagram, on, now))
        return Meaning::Nothing;
    tell();
    return Meaning::Answer;
}

Ms LossEstimate::wakeAt(Ms) const
{
    return m_probe ? m_probe->wakeAt() : Ms::max();
}

void LossEstimate::report(IkeObservation &seen) const
{
    if (m_probe)
        seen.loss = m_probe->sample();
}

std::unique_ptr<Exchange> makeLossEstimate(NegotiationState &state)
{
    return std::make_unique<LossEstimate>(state);
}

} // namespace fix789::probes
