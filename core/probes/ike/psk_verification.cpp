// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/psk_verification.h"

#include "analysis/negotiation_view.h"

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

using Ms = PskVerification::Ms;
using Plan = TunnelRun::Plan;

constexpr int kTeardowns = 3;
constexpr int kTeardownsOnLoss = 5;

} // namespace

PskVerification::PskVerification(Credentials credentials, const CredentialGate &gate) : m_credentials(std::move(credentials)), m_gate(gate)
{
    if (m_credentials.signer || m_credentials.key.isEmpty())
        return;
    if (const auto cleaned = cleanedKey(m_credentials.key)) {
        m_secondKey = cleaned->key;
        m_secondForm = cleaned->form;
        m_secondStage = Stage::Auth;
    } else {
        m_secondKey = decoyKey();
    }
}

Result<std::unique_ptr<TunnelNegotiation>> PskVerification::negotiation(const PortNegotiation::Accepted &accepted, const ProbeSockets &wire,
                                                                  Credentials credentials, Stage stage) const
{
    TunnelSetup setup;
    setup.message1 = accepted.message1;
    setup.message2 = accepted.message2;
    setup.local = wire.local(accepted.line);
    setup.server = {wire.address(), accepted.line.port};
    setup.credentials = std::move(credentials);
    setup.authStage = stage;
    return TunnelNegotiation::begin(std::move(setup));
}

void PskVerification::beginFirst(const PortNegotiation &port, const ProbeSockets &wire, Ms now)
{
    auto begun = negotiation(*port.accepted(), wire, m_credentials, Stage::Auth);
    m_firstFailed = !begun;
    const auto then = m_gate.state() == CredentialGate::State::Open ? Plan::Then::GoOn : Plan::Then::Hold;
    if (begun)
        m_first.emplace(std::move(*begun),
                        Plan{.begun = port.accepted()->line, .roundTrip = Ms(port.mainMode().ms), .then = then}, now);
}

void PskVerification::beginSecond(const PortNegotiation &port, const ProbeSockets &wire, Ms now, bool atOnce)
{
    Credentials credentials;
    credentials.key = m_secondKey;
    auto begun = negotiation(*port.accepted(), wire, std::move(credentials), m_secondStage);
    if (!begun)
        return;
    const Plan plan{.begun = port.accepted()->line,
                    .roundTrip = m_first ? std::min(m_first->roundTrip(), Ms(port.mainMode().ms)) : Ms(port.mainMode().ms),
                    .keyForm = m_secondForm,
                    .first = atOnce ? Plan::First::Small : Plan::First::Large,
                    .then = atOnce ? Plan::Then::GoOn : Plan::Then::Hold};
    m_second.emplace(std::move(*begun), plan, now);
}

void PskVerification::advance(const PortNegotiation &on500, const PortNegotiation &on4500, bool mayBegin4500, const ProbeSockets &wire, Ms now)
{
    if (!m_first && !m_firstFailed && on500.accepted())
        beginFirst(on500, wire, now);
    if (!m_second && !m_hadThird && mayBegin4500 && on4500.accepted())
        beginSecond(on4500, wire, now, false);
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            (*negotiation)->advance(now);
    if (m_first && on4500.isHeard())
        m_first->knowOpen4500();
    if (m_first && m_first->isHeld() && m_gate.state() == CredentialGate::State::Open)
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
void PskVerification::tryFullPacket(Ms now)
{
    if (!m_first || !m_first->isDone())
        return;
    const auto stands = [](const StageResult &last) {
        return (last.stage == Stage::L2tp || last.stage == Stage::Ppp) && last.outcome == StageOutcome::Answered;
    };
    if (!m_full && !m_first->results().empty() && stands(m_first->results().back()))
        m_full.emplace(m_first->negotiation(), m_first->line(), m_first->roundTrip(), now);
    if (m_full)
        m_full->advance(now);
}

void PskVerification::beginThird(Ms now)
{
    m_wantsThird = false;
    m_hadThird = true;
    m_third.emplace(kIkePort);
    m_third->start(now);
}

std::optional<TunnelRun::Outgoing> PskVerification::due(Ms now)
{
    if (m_third)
        if (auto outgoing = m_third->due(now)) {
            m_third->sent(now);
            return TunnelRun::Outgoing{{kIkePort, outgoing->source}, std::move(outgoing->bytes)};
        }
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            if (auto outgoing = (*negotiation)->due(now))
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

void PskVerification::notSent(const Error &error)
{
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            (*negotiation)->notSent(error);
    if (m_full)
        m_full->giveUp();
}

PortNegotiation::Meaning PskVerification::received(const QByteArray &datagram, FlowId on, Ms now)
{
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation && (*negotiation)->received(datagram, on, now))
            return PortNegotiation::Meaning::Answer;
    return m_third && on.port == kIkePort ? m_third->received(datagram, on.source, now) : PortNegotiation::Meaning::Nothing;
}

void PskVerification::unreachable(const IcmpError &error, FlowId on, Ms now)
{
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            (*negotiation)->unreachable(error, on, now);
}

Ms PskVerification::wakeAt() const
{
    Ms next = Ms::max();
    for (const auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            next = std::min(next, (*negotiation)->wakeAt());
    if (m_full)
        next = std::min(next, m_full->wakeAt());
    return m_third && !m_third->isDone() ? std::min(next, m_third->wakeAt()) : next;
}

bool PskVerification::isIdle() const
{
    const auto isDone = [](const std::optional<TunnelRun> &negotiation) { return !negotiation || negotiation->isDone(); };
    const bool thirdIsDone = !m_third || m_third->isDone();
    const bool fullIsDone = !m_full || m_full->isDone();
    return isDone(m_first) && isDone(m_second) && thirdIsDone && fullIsDone && !m_wantsThird && !waitsAtGate();
}

bool PskVerification::waitsAtGate() const
{
    return m_first && m_first->isHeld() && m_gate.state() != CredentialGate::State::Shut;
}

std::optional<Stage> PskVerification::current() const
{
    return m_first ? m_first->current() : std::nullopt;
}

bool PskVerification::hasResent() const
{
    return m_first && m_first->hasResent();
}

PskVerification::Teardown PskVerification::teardown(bool lossy)
{
    const int times = lossy || hasResent() ? kTeardownsOnLoss : kTeardowns;
    Teardown all;
    for (auto *negotiation : {&m_first, &m_second}) {
        if (!*negotiation)
            continue;
        for (int time = 0; time < times; ++time)
            for (TunnelRun::Outgoing &last : (*negotiation)->teardown())
                all.datagrams.push_back(std::move(last));
        all.established += (*negotiation)->isAuthenticated() ? 1 : 0;
    }
    return all;
}

QString PskVerification::whyNotTried(Stage stage) const
{
    if (m_firstFailed)
        return QStringLiteral("no key exchange with what the server chose can be made here");
    if (!m_first && !m_second)
        return QStringLiteral("message 1 was not accepted");
    if (stage == Stage::Decoy && m_first && m_first->isAuthenticated())
        return QStringLiteral("the key was accepted");
    if (stage == Stage::Decoy && m_secondStage == Stage::Auth)
        return QStringLiteral("the cleaned key was tried instead");
    if (!m_credentials.canAuthenticate())
        return QStringLiteral("no key was given");
    if (m_gate.said(CredentialGate::Asked::Names) == CredentialGate::State::Shut)
        return QStringLiteral("kept back: this address may not be the server's");
    if (m_gate.state() != CredentialGate::State::Open)
        return QStringLiteral("kept back: this network asks for a login first");
    if (stage == Stage::Ppp && m_credentials.user.isEmpty())
        return QStringLiteral("no name was given");
    return QStringLiteral("not reached");
}

void PskVerification::report(IkeObservation &seen) const
{
    if (seen.loss && m_first) {
        seen.loss->sent += m_first->pairs().sent;
        seen.loss->answered += m_first->pairs().answered;
    }
    std::vector<StageResult> tried;
    for (const auto *negotiation : {&m_first, &m_second}) {
        if (!*negotiation)
            continue;
        std::ranges::copy((*negotiation)->results(), std::back_inserter(tried));
        if (negotiation == &m_first && m_full && m_full->answered() == false)
            tried.push_back(m_full->result());
        if (!seen.serverBehindNat)
            seen.serverBehindNat = (*negotiation)->negotiation().serverBehindNat();
        if (!seen.clientBehindNat)
            seen.clientBehindNat = (*negotiation)->negotiation().clientBehindNat();
        if (!seen.serverCertificate)
            seen.serverCertificate = (*negotiation)->negotiation().serverCertificate();
        if (!seen.largeAnswered)
            seen.largeAnswered = (*negotiation)->largeAnswered();
    }
    for (const auto &[stage, port] : {std::pair{Stage::Mm3, kIkePort},
                                     {Stage::Auth, kNatTraversalPort},
                                     {Stage::Decoy, kNatTraversalPort},
                                     {Stage::Quick, kNatTraversalPort},
                                     {Stage::L2tp, kNatTraversalPort},
                                     {Stage::Ppp, kNatTraversalPort}}) {
        bool any = false;
        for (const StageResult &result : tried)
            if (result.stage == stage) {
                seen.stages.push_back(result);
                any = true;
            }
        if (any)
            continue;
        StageResult untried;
        untried.stage = stage;
        untried.port = port;
        untried.detail = whyNotTried(stage);
        seen.stages.push_back(untried);
    }
}

} // namespace fix789
