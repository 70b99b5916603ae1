// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/exchanges/path_repeat.h"

#include "ike/ike_message.h"
#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/exchanges.h"

#include <QRandomGenerator>

#include <algorithm>

namespace fix789::probes {
namespace {

using namespace std::chrono_literals;
using Ms = RepeatProbe::Ms;

constexpr int kMostRounds = 8;
constexpr int kFewestRounds = 6; // fewer cannot distinguish chance from a path that comes and goes
constexpr Ms kRoundGap = 500ms;
constexpr Ms kSourceGap = 12ms; // a busy server drops packets that arrive too close together
constexpr Ms kLastWait = 700ms;
// Longer than an answer normally takes, even if one or two datagrams are lost.
constexpr int kLongSilence = 1000; // ms
constexpr int kSendsInVain = 3;
constexpr int kTransient = 4500; // ms: a server that ignores message 1 at first (NegotiationView::wasIgnoredAtFirst)

} // namespace

RepeatProbe::RepeatProbe(std::uint16_t port, std::uint64_t firstCookie, int rounds, Ms now)
    : m_port(port), m_firstCookie(firstCookie), m_begun(now), m_answered(std::size_t(rounds) * kSources.size())
{
}

Ms RepeatProbe::sendAt(std::size_t number) const
{
    return m_begun + kRoundGap * int(number / kSources.size()) + kSourceGap * int(number % kSources.size());
}

Ms RepeatProbe::endAt() const
{
    return sendAt(m_answered.size() - 1) + kLastWait;
}

void RepeatProbe::advance(Ms now)
{
    const bool sentAll = m_sent == m_answered.size();
    const bool heardAll = sentAll && std::ranges::find(m_answered, false) == m_answered.end();
    m_done = m_done || heardAll || (sentAll && now >= endAt());
}

std::optional<Outgoing> RepeatProbe::due(Ms now)
{
    if (m_done || m_sent == m_answered.size() || now < sendAt(m_sent))
        return std::nullopt;
    const QByteArray message = ike::hopelessMessage1(m_firstCookie + m_sent);
    const FlowId flow{m_port, kSources.at(m_sent % kSources.size())};
    ++m_sent;
    return Outgoing{flow, m_port == ike::kNatTraversalPort ? ike::withNonEspMarker(message) : message};
}

bool RepeatProbe::received(const QByteArray &datagram, FlowId on)
{
    const auto bytes = m_port == ike::kNatTraversalPort ? ike::withoutNonEspMarker(datagram) : std::optional(datagram);
    const auto message =
        on.port == m_port && bytes ? ike::parseIkeMessage(*bytes) : Result<ike::IkeMessage>(failure(ErrorKind::Malformed, {}));
    if (!message)
        return false;
    for (std::size_t number = 0; number < m_sent; ++number)
        if (kSources.at(number % kSources.size()) == on.source && ike::isAbout(*message, m_firstCookie + number)) {
            m_answered.at(number) = true;
            return true;
        }
    return false;
}

Ms RepeatProbe::wakeAt() const
{
    if (m_done)
        return Ms::max();
    return m_sent < m_answered.size() ? sendAt(m_sent) : endAt();
}

QString RepeatProbe::answers(std::size_t source) const
{
    QString signs;
    for (std::size_t number = source; number < m_sent; number += kSources.size())
        signs += m_answered.at(number) ? u'+' : u'-';
    return signs;
}

bool PathRepeat::isMixed(const PortNegotiation &port) const
{
    if (!port.accepted())
        return false;
    const StageResult seen = port.mainMode();
    const bool late = seen.ms >= kLongSilence && seen.ms <= kTransient && seen.sends >= kSendsInVain;
    return late || port.accepted()->flow.source == Source::Second;
}

void PathRepeat::decide(Ms now)
{
    if (m_decided || !m_state.on500.isDone() || !m_state.on4500.isDone() || m_state.estimatesLoss)
        return;
    m_decided = true;
    const PortNegotiation *port = isMixed(m_state.on500) ? &m_state.on500 : isMixed(m_state.on4500) ? &m_state.on4500 : nullptr;
    const int kept =
        m_state.credentials.canAuthenticate() ? NegotiationState::kKeptPacketsWithKey : NegotiationState::kKeptPackets;
    const int rounds = std::min(kMostRounds, (m_state.sockets.left() - kept) / int(RepeatProbe::kSources.size()));
    if (port != nullptr && m_state.refusesHopeless && !m_state.isThere && rounds >= kFewestRounds)
        m_probe.emplace(port->port(), QRandomGenerator::system()->generate64(), rounds, now);
}

void PathRepeat::advance(Ms now)
{
    decide(now);
    if (m_probe)
        m_probe->advance(now);
}

std::optional<Outgoing> PathRepeat::nextDatagram(Ms now)
{
    return m_probe ? m_probe->due(now) : std::nullopt;
}

void PathRepeat::notSent(const Error &)
{
    if (m_probe)
        m_probe->notSent();
}

Meaning PathRepeat::received(const QByteArray &datagram, FlowId on, Ms)
{
    return m_probe && m_probe->received(datagram, on) ? Meaning::Answer : Meaning::Nothing;
}

Ms PathRepeat::wakeAt(Ms) const
{
    return m_probe ? m_probe->wakeAt() : Ms::max();
}

void PathRepeat::report(IkeObservation &seen) const
{
    if (!m_probe)
        return;
    for (std::size_t source = 0; source < RepeatProbe::kSources.size(); ++source) {
        const FlowId flow{m_probe->port(), RepeatProbe::kSources.at(source)};
        const bool fromServicePort = m_state.sockets.local(flow).port == m_probe->port();
        seen.repeats.push_back({m_probe->port(), fromServicePort, m_probe->answers(source)});
    }
}

std::unique_ptr<Exchange> makePathRepeat(NegotiationState &state)
{
    return std::make_unique<PathRepeat>(state);
}

} // namespace fix789::probes
