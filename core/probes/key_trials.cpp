// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/key_trials.h"

#include "probes/ladder_view.h"

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

using Ms = KeyTrials::Ms;
using Plan = TunnelLadder::Plan;

constexpr int kFarewells = 3;
constexpr int kFarewellsOnLoss = 5;

} // namespace

KeyTrials::KeyTrials(Credentials credentials, const SecretsGate &gate) : m_credentials(std::move(credentials)), m_gate(gate)
{
    if (m_credentials.signer || m_credentials.key.isEmpty())
        return;
    if (const auto cleaned = cleanedKey(m_credentials.key)) {
        m_secondKey = cleaned->key;
        m_secondForm = cleaned->form;
        m_secondRung = Rung::Auth;
    } else {
        m_secondKey = decoyKey();
    }
}

Result<std::unique_ptr<TunnelNegotiation>> KeyTrials::negotiation(const PortLadder::Accepted &accepted, const Wire &wire,
                                                                  Credentials credentials, Rung rung) const
{
    TunnelSetup setup;
    setup.message1 = accepted.message1;
    setup.message2 = accepted.message2;
    setup.local = wire.local(accepted.line);
    setup.server = {wire.address(), accepted.line.port};
    setup.credentials = std::move(credentials);
    setup.authRung = rung;
    return TunnelNegotiation::begin(std::move(setup));
}

void KeyTrials::beginFirst(const PortLadder &port, const Wire &wire, Ms now)
{
    auto begun = negotiation(*port.accepted(), wire, m_credentials, Rung::Auth);
    m_firstFailed = !begun;
    const auto then = m_gate.state() == SecretsGate::State::Open ? Plan::Then::GoOn : Plan::Then::Hold;
    if (begun)
        m_first.emplace(std::move(*begun),
                        Plan{.begun = port.accepted()->line, .roundTrip = Ms(port.mainMode().ms), .then = then}, now);
}

void KeyTrials::beginSecond(const PortLadder &port, const Wire &wire, Ms now, bool atOnce)
{
    Credentials credentials;
    credentials.key = m_secondKey;
    auto begun = negotiation(*port.accepted(), wire, std::move(credentials), m_secondRung);
    if (!begun)
        return;
    const Plan plan{.begun = port.accepted()->line,
                    .roundTrip = m_first ? std::min(m_first->roundTrip(), Ms(port.mainMode().ms)) : Ms(port.mainMode().ms),
                    .keyForm = m_secondForm,
                    .first = atOnce ? Plan::First::Small : Plan::First::Large,
                    .then = atOnce ? Plan::Then::GoOn : Plan::Then::Hold};
    m_second.emplace(std::move(*begun), plan, now);
}

void KeyTrials::advance(const PortLadder &on500, const PortLadder &on4500, bool mayBegin4500, const Wire &wire, Ms now)
{
    if (!m_first && !m_firstFailed && on500.accepted())
        beginFirst(on500, wire, now);
    if (!m_second && !m_hadThird && mayBegin4500 && on4500.accepted())
        beginSecond(on4500, wire, now, false);
    for (auto *ladder : {&m_first, &m_second})
        if (*ladder)
            (*ladder)->advance(now);
    if (m_first && on4500.isHeard())
        m_first->knowOpen4500();
    if (m_first && m_first->isHeld() && m_gate.state() == SecretsGate::State::Open)
        m_first->release(now);
    tryFullPacket(now);

    if (m_third) {
        m_third->advance(now);
        if (m_third->accepted() && !m_second)
            beginSecond(*m_third, wire, now, true);
        if (m_second && m_third->accepted() && on4500.isHeard())
            m_second->knowOpen4500();
    }
    if (m_secondKey.isEmpty() || !m_first || !m_first->looksWrong(now))
        return;
    if (m_second && !m_hadThird)
        m_second->release(now);
    else if (!m_hadThird && !on4500.accepted())
        m_wantsThird = true;
}

// What the person will do in the tunnel, once there is one.
void KeyTrials::tryFullPacket(Ms now)
{
    if (!m_first || !m_first->isDone())
        return;
    const auto stands = [](const RungResult &last) {
        return (last.rung == Rung::L2tp || last.rung == Rung::Ppp) && last.outcome == RungOutcome::Answered;
    };
    if (!m_full && !m_first->results().empty() && stands(m_first->results().back()))
        m_full.emplace(m_first->negotiation(), m_first->line(), m_first->roundTrip(), now);
    if (m_full)
        m_full->advance(now);
}

void KeyTrials::beginThird(Ms now)
{
    m_wantsThird = false;
    m_hadThird = true;
    m_third.emplace(kIkePort);
    m_third->start(now);
}

std::optional<TunnelLadder::Outgoing> KeyTrials::due(Ms now)
{
    if (m_third)
        if (auto outgoing = m_third->due(now)) {
            m_third->sent(now);
            return TunnelLadder::Outgoing{{kIkePort, outgoing->source}, std::move(outgoing->bytes)};
        }
    for (auto *ladder : {&m_first, &m_second})
        if (*ladder)
            if (auto outgoing = (*ladder)->due(now))
                return outgoing;
    if (m_full && m_outbox.empty())
        for (QByteArray &bytes : m_full->due(now))
            m_outbox.push_back({m_full->line(), std::move(bytes)});
    if (m_outbox.empty())
        return std::nullopt;
    auto next = std::move(m_outbox.front());
    m_outbox.pop_front();
    return next;
}

void KeyTrials::notSent(const Error &error)
{
    for (auto *ladder : {&m_first, &m_second})
        if (*ladder)
            (*ladder)->notSent(error);
    if (m_full)
        m_full->giveUp();
}

PortLadder::Meaning KeyTrials::received(const QByteArray &datagram, Line on, Ms now)
{
    for (auto *ladder : {&m_first, &m_second})
        if (*ladder && (*ladder)->received(datagram, on, now))
            return PortLadder::Meaning::Answer;
    return m_third && on.port == kIkePort ? m_third->received(datagram, on.source, now) : PortLadder::Meaning::Nothing;
}

void KeyTrials::unreachable(const IcmpError &error, Line on, Ms now)
{
    for (auto *ladder : {&m_first, &m_second})
        if (*ladder)
            (*ladder)->unreachable(error, on, now);
}

Ms KeyTrials::wakeAt() const
{
    Ms next = Ms::max();
    for (const auto *ladder : {&m_first, &m_second})
        if (*ladder)
            next = std::min(next, (*ladder)->wakeAt());
    if (m_full)
        next = std::min(next, m_full->wakeAt());
    return m_third && !m_third->isDone() ? std::min(next, m_third->wakeAt()) : next;
}

bool KeyTrials::isIdle() const
{
    const auto isDone = [](const std::optional<TunnelLadder> &ladder) { return !ladder || ladder->isDone(); };
    const bool thirdIsDone = !m_third || m_third->isDone();
    const bool fullIsDone = !m_full || m_full->isDone();
    return isDone(m_first) && isDone(m_second) && thirdIsDone && fullIsDone && !m_wantsThird && !waitsAtGate();
}

bool KeyTrials::waitsAtGate() const
{
    return m_first && m_first->isHeld() && m_gate.state() != SecretsGate::State::Shut;
}

std::optional<Rung> KeyTrials::current() const
{
    return m_first ? m_first->current() : std::nullopt;
}

bool KeyTrials::hasResent() const
{
    return m_first && m_first->hasResent();
}

KeyTrials::Farewell KeyTrials::farewell(bool lossy)
{
    const int times = lossy || hasResent() ? kFarewellsOnLoss : kFarewells;
    Farewell all;
    for (auto *ladder : {&m_first, &m_second}) {
        if (!*ladder)
            continue;
        for (int time = 0; time < times; ++time)
            for (TunnelLadder::Outgoing &last : (*ladder)->farewell())
                all.datagrams.push_back(std::move(last));
        all.established += (*ladder)->isAuthenticated() ? 1 : 0;
    }
    return all;
}

QString KeyTrials::whyNotTried(Rung rung) const
{
    if (m_firstFailed)
        return QStringLiteral("no key exchange with what the server chose can be made here");
    if (!m_first && !m_second)
        return QStringLiteral("message 1 was not accepted");
    if (rung == Rung::Decoy && m_first && m_first->isAuthenticated())
        return QStringLiteral("the key was accepted");
    if (rung == Rung::Decoy && m_secondRung == Rung::Auth)
        return QStringLiteral("the cleaned key was tried instead");
    if (!m_credentials.canAuthenticate())
        return QStringLiteral("no key was given");
    if (m_gate.said(SecretsGate::Asked::Names) == SecretsGate::State::Shut)
        return QStringLiteral("kept back: this address may not be the server's");
    if (m_gate.state() != SecretsGate::State::Open)
        return QStringLiteral("kept back: this network asks for a login first");
    if (rung == Rung::Ppp && m_credentials.user.isEmpty())
        return QStringLiteral("no name was given");
    return QStringLiteral("not reached");
}

void KeyTrials::report(IkeObservation &seen) const
{
    if (seen.loss && m_first) {
        seen.loss->sent += m_first->pairs().sent;
        seen.loss->answered += m_first->pairs().answered;
    }
    std::vector<RungResult> tried;
    for (const auto *ladder : {&m_first, &m_second}) {
        if (!*ladder)
            continue;
        std::ranges::copy((*ladder)->results(), std::back_inserter(tried));
        if (ladder == &m_first && m_full && m_full->answered() == false)
            tried.push_back(m_full->result());
        if (!seen.serverBehindNat)
            seen.serverBehindNat = (*ladder)->negotiation().serverBehindNat();
        if (!seen.clientBehindNat)
            seen.clientBehindNat = (*ladder)->negotiation().clientBehindNat();
        if (!seen.serverCertificate)
            seen.serverCertificate = (*ladder)->negotiation().serverCertificate();
        if (!seen.largeAnswered)
            seen.largeAnswered = (*ladder)->largeAnswered();
    }
    for (const auto &[rung, port] : {std::pair{Rung::Mm3, kIkePort},
                                     {Rung::Auth, kNatTraversalPort},
                                     {Rung::Decoy, kNatTraversalPort},
                                     {Rung::Quick, kNatTraversalPort},
                                     {Rung::L2tp, kNatTraversalPort},
                                     {Rung::Ppp, kNatTraversalPort}}) {
        bool any = false;
        for (const RungResult &result : tried)
            if (result.rung == rung) {
                seen.rungs.push_back(result);
                any = true;
            }
        if (any)
            continue;
        RungResult untried;
        untried.rung = rung;
        untried.port = port;
        untried.detail = whyNotTried(rung);
        seen.rungs.push_back(untried);
    }
}

} // namespace fix789
