// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ansi_code_pages.h"
#include "analysis/negotiation_text.h"
#include "analysis/negotiation_view.h"
#include "analysis/psk_normalisation.h"
#include "base/secret.h"
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"
#include "probes/ike/port_negotiation.h"
#include "probes/ike/tunnel_run.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace fix789::probes {
namespace {

/// All stages after message 2, with at most two negotiations. The first one uses the key as typed, or the certificate. The
/// second one begins on UDP 4500, or on UDP 500 if that is silent; it carries the large message. If the first key meets the
/// result of a wrong one, the second tries the cleaned key, or a key beyond ASCII in this computer's ANSI code page, or else
/// a decoy: if both meet the same, the result does not depend on the key's characters. So a run never uses more than two
/// wrong keys. Until the gate opens, only the key exchange runs, which proves nothing about a key.
class PskVerification : public Exchange {
public:
    explicit PskVerification(NegotiationState &state);

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void notSent(const Error &error) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    void icmp(const IcmpError &error, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    /// Repeated, since a teardown gets no acknowledgement.
    void tearDown() override;
    /// The stages from message 3 on, NAT, the large message; for an estimate of loss, the retransmissions. Untried stages
    /// say why.
    void report(IkeObservation &seen) const override;

private:
    void chooseSecondKey(const Secret &typed);
    [[nodiscard]] Result<std::unique_ptr<ike::TunnelNegotiation>> negotiation(const PortNegotiation::Accepted &accepted,
                                                                              Credentials credentials, Stage stage) const;
    void beginFirst(const PortNegotiation &port, Ms now);
    void beginSecond(const PortNegotiation &port, Ms now, bool atOnce);
    void advanceThird(Ms now);
    void trySecondKey(Ms now);
    void beginThirdWhereAllowed(Ms now);
    void tell();
    std::optional<Outgoing> due(Ms now);
    /// Everything before the key is done, and the gate has not decided yet.
    [[nodiscard]] bool waitsAtGate() const;
    [[nodiscard]] bool firstStands() const;
    [[nodiscard]] QString whyNotTried(Stage stage) const;

    NegotiationState &m_state;
    Secret m_secondKey;
    Stage m_secondStage = Stage::Decoy;
    KeyForm m_secondForm = KeyForm::AsTyped;
    std::optional<TunnelRun> m_first;
    std::optional<TunnelRun> m_second;
    std::optional<PortNegotiation> m_third; ///< message 1 for the second key, if UDP 4500 gave none
    bool m_firstFailed = false;             ///< it could not even begin
    bool m_wantsThird = false;              ///< it waits for the budget of half-open negotiations
    bool m_hadThird = false;
    std::optional<Stage> m_said; ///< the stage last reported
};

using Ms = PskVerification::Ms;
using Plan = TunnelRun::Plan;

constexpr int kTeardowns = 3;
constexpr int kTeardownsOnLoss = 5;
// How often to check whether the parallel probes have opened the gate.
constexpr Ms kGatePoll{10};

} // namespace

PskVerification::PskVerification(NegotiationState &state) : Exchange(Turn::Negotiation), m_state(state)
{
    const Credentials &given = state.credentials;
    if (!given.signer && !given.key.isEmpty())
        chooseSecondKey(given.key);
}

// A key that is still beyond ASCII after cleaning is a word of another script: a letter in it that looks like a Latin one
// belongs to that script.
void PskVerification::chooseSecondKey(const Secret &typed)
{
    const auto cleaned = analysis::cleanedKey(typed);
    const bool isMeant = cleaned && (!analysis::isBeyondAscii(cleaned->key) || cleaned->form == KeyForm::WithoutBlanks);
    const auto inCodePage = isMeant ? std::nullopt : analysis::inAnsiCodePage(typed, m_state.question.ansiCodePage);
    m_secondStage = inCodePage || cleaned ? Stage::Auth : Stage::Decoy;
    if (inCodePage) {
        m_secondKey = *inCodePage;
        m_secondForm = KeyForm::AnsiCodePage;
    } else if (cleaned) {
        m_secondKey = cleaned->key;
        m_secondForm = cleaned->form;
    } else {
        m_secondKey = analysis::decoyKey();
    }
}

Result<std::unique_ptr<ike::TunnelNegotiation>> PskVerification::negotiation(const PortNegotiation::Accepted &accepted,
                                                                             Credentials credentials, Stage stage) const
{
    ike::TunnelSetup setup;
    setup.message1 = accepted.message1;
    setup.message2 = accepted.message2;
    setup.local = m_state.sockets.local(accepted.flow);
    setup.server = {m_state.sockets.address(), accepted.flow.port};
    setup.credentials = std::move(credentials);
    setup.authStage = stage;
    setup.encryption = m_state.question.encryption;
    setup.ipsecParameters = m_state.ownParameters();
    return ike::TunnelNegotiation::begin(std::move(setup));
}

void PskVerification::beginFirst(const PortNegotiation &port, Ms now)
{
    auto begun = negotiation(*port.accepted(), m_state.credentials, Stage::Auth);
    m_firstFailed = !begun;
    const auto then = m_state.gate.state() == CredentialGate::State::Open ? Plan::Then::GoOn : Plan::Then::Hold;
    if (begun)
        m_first.emplace(std::move(*begun),
                        Plan{.begun = port.accepted()->flow, .roundTrip = Ms(port.mainMode().ms), .then = then}, now);
}

void PskVerification::beginSecond(const PortNegotiation &port, Ms now, bool atOnce)
{
    Credentials credentials;
    credentials.key = m_secondKey;
    auto begun = negotiation(*port.accepted(), std::move(credentials), m_secondStage);
    if (!begun)
        return;
    const Plan plan{.begun = port.accepted()->flow,
                    .roundTrip = m_first ? std::min(m_first->roundTrip(), Ms(port.mainMode().ms)) : Ms(port.mainMode().ms),
                    .keyForm = m_secondForm,
                    .first = atOnce ? Plan::First::Small : Plan::First::Large,
                    .then = atOnce ? Plan::Then::GoOn : Plan::Then::Hold};
    m_second.emplace(std::move(*begun), plan, now);
}

void PskVerification::advance(Ms now)
{
    const PortNegotiation &on500 = m_state.on500;
    const PortNegotiation &on4500 = m_state.on4500;
    if (!m_first && !m_firstFailed && on500.accepted())
        beginFirst(on500, now);
    if (!m_second && !m_hadThird && !m_state.estimatesLoss && on4500.accepted())
        beginSecond(on4500, now, false);
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            (*negotiation)->advance(now);
    if (m_first && on4500.isHeard())
        m_first->knowOpen4500();
    if (m_first && m_first->isHeld() && m_state.gate.state() == CredentialGate::State::Open)
        m_first->release(now);
    tell();
    advanceThird(now);
    trySecondKey(now);
    beginThirdWhereAllowed(now);
    if (const auto stage = m_first ? m_first->current() : std::nullopt; stage && stage != m_said) {
        m_said = stage;
        m_state.progress.say(analysis::words::negotiating(*stage));
    }
}

void PskVerification::advanceThird(Ms now)
{
    if (!m_third)
        return;
    m_third->advance(now);
    if (m_third->accepted() && !m_second)
        beginSecond(*m_third, now, true);
    if (m_second && m_third->accepted() && m_state.on4500.isHeard())
        m_second->knowOpen4500();
}

void PskVerification::trySecondKey(Ms now)
{
    if (m_secondKey.isEmpty() || m_hadThird || !m_first || !m_first->looksWrong(now))
        return;
    if (m_second)
        m_second->release(now);
    else if (!m_state.on4500.accepted())
        m_wantsThird = true;
}

void PskVerification::beginThirdWhereAllowed(Ms now)
{
    if (!m_wantsThird || m_state.budget.wait(1) > Ms(0))
        return;
    m_wantsThird = false;
    m_hadThird = true;
    m_third.emplace(ike::kIkePort, offeredWith(m_state.credentials, m_state.question));
    m_third->start(now);
}

bool PskVerification::firstStands() const
{
    if (!m_first || !m_first->isDone() || m_first->results().empty())
        return false;
    const StageResult &last = m_first->results().back();
    return (last.stage == Stage::L2tp || last.stage == Stage::Ppp) && last.outcome == StageOutcome::Answered;
}

void PskVerification::tell()
{
    m_state.hasResent = m_first && m_first->hasResent();
    m_state.tunnel = firstStands() ? &*m_first : nullptr;
    m_state.refusesIdentity =
        m_first && std::ranges::any_of(m_first->results(), [](const StageResult &result) {
            return result.stage == Stage::Auth && result.outcome == StageOutcome::Refused && result.authenticated;
        });
    m_state.over = nullptr;
    for (auto *negotiation : {&m_first, &m_second})
        if (m_state.over == nullptr && *negotiation && (*negotiation)->isDone() && (*negotiation)->isAuthenticated())
            m_state.over = &**negotiation;
}

std::optional<Outgoing> PskVerification::due(Ms now)
{
    if (m_third)
        if (auto outgoing = m_third->due(now)) {
            m_third->sent(now);
            return outgoing;
        }
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            if (auto outgoing = (*negotiation)->due(now))
                return outgoing;
    return std::nullopt;
}

std::optional<Outgoing> PskVerification::nextDatagram(Ms now)
{
    while (auto outgoing = due(now)) {
        if (m_state.maySend())
            return outgoing;
        notSent(Error{});
    }
    return std::nullopt;
}

void PskVerification::notSent(const Error &error)
{
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            (*negotiation)->notSent(error);
}

Meaning PskVerification::received(const QByteArray &datagram, FlowId on, Ms now)
{
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation && (*negotiation)->received(datagram, on, now)) {
            tell();
            return Meaning::Answer;
        }
    return m_third && on.port == ike::kIkePort ? m_third->received(datagram, on.source, now) : Meaning::Nothing;
}

void PskVerification::icmp(const IcmpError &error, FlowId on, Ms now)
{
    for (auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            (*negotiation)->unreachable(error, on, now);
}

Ms PskVerification::wakeAt(Ms now) const
{
    Ms next = Ms::max();
    if (waitsAtGate())
        next = now + kGatePoll;
    if (m_wantsThird) // the budget may permit it later
        next = std::min(next, now + DeferredBudget::kPoll);
    for (const auto *negotiation : {&m_first, &m_second})
        if (*negotiation)
            next = std::min(next, (*negotiation)->wakeAt());
    return m_third && !m_third->isDone() ? std::min(next, m_third->wakeAt()) : next;
}

bool PskVerification::isDone() const
{
    const auto isDone = [](const std::optional<TunnelRun> &negotiation) { return !negotiation || negotiation->isDone(); };
    const bool thirdIsDone = !m_third || m_third->isDone();
    return isDone(m_first) && isDone(m_second) && thirdIsDone && !m_wantsThird && !waitsAtGate();
}

bool PskVerification::waitsAtGate() const
{
    return m_first && m_first->isHeld() && m_state.gate.state() != CredentialGate::State::Shut;
}

void PskVerification::tearDown()
{
    const int times = m_state.lossy || (m_first && m_first->hasResent()) ? kTeardownsOnLoss : kTeardowns;
    int established = 0;
    for (auto *negotiation : {&m_first, &m_second}) {
        if (!*negotiation)
            continue;
        for (int time = 0; time < times; ++time)
            for (const Outgoing &last : (*negotiation)->teardown())
                static_cast<void>(m_state.sockets.send(last.flow, last.bytes));
        established += (*negotiation)->isAuthenticated() ? 1 : 0;
    }
    for (; established > 0; --established)
        m_state.budget.closed();
}

QString PskVerification::whyNotTried(Stage stage) const
{
    if (m_firstFailed)
        return QStringLiteral("the key exchange that the server chose is not supported here");
    if (!m_first && !m_second)
        return QStringLiteral("message 1 was not accepted");
    if (stage == Stage::Decoy && m_first && m_first->isAuthenticated())
        return QStringLiteral("the key was accepted");
    if (stage == Stage::Decoy && m_secondStage == Stage::Auth)
        return m_secondForm == KeyForm::AnsiCodePage ? QStringLiteral("the key in the ANSI code page was tried instead")
                                                     : QStringLiteral("the cleaned key was tried instead");
    if (!m_state.credentials.canAuthenticate())
        return QStringLiteral("no key was given");
    if (m_state.gate.said(CredentialGate::Asked::Names) == CredentialGate::State::Shut)
        return QStringLiteral("kept back: this address may not be the server's");
    if (m_state.gate.state() != CredentialGate::State::Open)
        return QStringLiteral("kept back: this network asks for a login first");
    if (stage == Stage::Ppp && m_state.credentials.user.isEmpty())
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
        if (!seen.serverBehindNat)
            seen.serverBehindNat = (*negotiation)->negotiation().serverBehindNat();
        if (!seen.clientBehindNat)
            seen.clientBehindNat = (*negotiation)->negotiation().clientBehindNat();
        if (!seen.serverCertificate)
            seen.serverCertificate = (*negotiation)->negotiation().serverCertificate();
        if (!seen.largeAnswered)
            seen.largeAnswered = (*negotiation)->largeAnswered();
    }
    for (const auto &[stage, port] : {std::pair{Stage::Mm3, ike::kIkePort},
                                      {Stage::Auth, ike::kNatTraversalPort},
                                      {Stage::Decoy, ike::kNatTraversalPort},
                                      {Stage::Quick, ike::kNatTraversalPort},
                                      {Stage::L2tp, ike::kNatTraversalPort},
                                      {Stage::Ppp, ike::kNatTraversalPort}}) {
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

std::unique_ptr<Exchange> makePskVerification(NegotiationState &state)
{
    return std::make_unique<PskVerification>(state);
}

} // namespace fix789::probes
