// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/negotiation_run.h"

#include "ike/ike_message.h"
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/ikev2_controls.h"
#include "probes/ike/psk_verification.h"
#include "analysis/negotiation_view.h"
#include "analysis/negotiation_text.h"
#include "probes/ike/late_answers.h"
#include "probes/ike/loss_probe.h"
#include "probes/ike/proposal_scan.h"
#include "probes/ike/port_negotiation.h"
#include "probes/ike/silent_port_trace.h"
#include "probes/ike/liveness_probe.h"
#include "probes/ike/probe_sockets.h"

#include <QRandomGenerator>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <set>

namespace fix789 {
namespace {

using Ms = std::chrono::milliseconds;

// How much later than UDP 500 the other port begins: longer than a server nearby takes for its answer.
constexpr Ms kAfterUdp500{4};
// How often the ledger is asked again while we wait for it.
constexpr Ms kLedgerPoll{1000};
constexpr Ms kSlowest{1000}; // that an answer is waited for, whatever the first one took
// How often somebody who looks at the network beside us is asked whether a secret may leave.
constexpr Ms kGatePoll{10};
// Of a run's packets, those that an estimate of loss must leave: for the large message, and for what is to be ended.
constexpr int kKeptPackets = 14;
constexpr int kKeptPacketsWithKey = 32;
constexpr int kTeardownPackets = 18; // of these
constexpr int kIcmpTimeExceeded = 11;
constexpr int kIcmpInTransit = 0;

std::shared_ptr<spdlog::logger> log()
{
    static const auto logger = spdlog::default_logger()->clone("fix789.probes");
    return logger;
}

class NegotiationLoop {
public:
    NegotiationLoop(const IkeQuestion &question, const Credentials &credentials, Datagrams &datagrams, const Clock &clock,
          HalfOpenBudget &ledger, const CredentialGate &gate, const Progress &progress)
        : m_question(question), m_clock(clock), m_ledger(ledger, question.address), m_watch(progress),
          m_wire(datagrams, question.address), m_withCertificate(credentials.signer != nullptr),
          m_suites(m_withCertificate ? suitesOf(Offer::Certificate) : windowsMainModeSuites()),
          m_ports{PortNegotiation(kIkePort, m_suites), PortNegotiation(kNatTraversalPort, m_suites)}, m_keys(credentials, gate),
          m_withSecrets(credentials.canAuthenticate())
    {
    }

    Result<IkeObservation> run();

private:
    void startWhatMay();
    void startOffers(Ms now);
    void beginLossProbe(Ms now);
    void goOnAbove(Ms now);
    void sendWhatIsDue();
    void sendMessage1(PortNegotiation &negotiation);
    void saySecondTry(const PortNegotiation &negotiation, Source source);
    void take(const ProbeSockets::Heard &heard);
    void takeDatagram(const ProbeSockets::Heard &heard, PortNegotiation &negotiation);
    void takeError(const ProbeSockets::Heard &heard, PortNegotiation &negotiation);
    void takeStranger(const ProbeSockets::Heard &heard);
    void sendTeardown();
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] bool answersFromElsewhere() const;
    [[nodiscard]] std::optional<Error> whyNothingLeft() const;
    [[nodiscard]] StageResult mainModeOf(const PortNegotiation &negotiation) const;
    [[nodiscard]] Result<IkeObservation> observation() const;

    const IkeQuestion &m_question;
    const Clock &m_clock;
    LateAnswers m_ledger;
    const Progress &m_watch;
    ProbeSockets m_wire;
    bool m_withCertificate;
    std::vector<MainModeSuite> m_suites; ///< those that message 1 offers
    std::array<PortNegotiation, 2> m_ports;
    PortNegotiation &m_on500 = m_ports.front();
    PortNegotiation &m_on4500 = m_ports.back();
    PskVerification m_keys;
    bool m_withSecrets;
    ProposalScan m_offers;
    std::optional<LossProbe> m_loss;
    SilentPortTrace m_silentPortTrace{m_on500, m_on4500};
    LivenessProbe m_livenessProbe{m_on500, m_on4500};
    std::optional<Ms> m_ledgerOpens; ///< when the ledger is to be asked again for a port that has not begun
    std::optional<Stage> m_said;      ///< the rung that was last told of
    std::set<std::uint16_t> m_saidSecond;
};

Result<IkeObservation> NegotiationLoop::run()
{
    while (true) {
        if (m_watch.stop.stop_requested()) {
            sendTeardown();
            return failure(ErrorKind::Cancelled, QStringLiteral("talking to the server"));
        }
        startWhatMay();
        const Ms now = m_clock.monotonic();
        for (PortNegotiation &negotiation : m_ports)
            negotiation.advance(now);
        m_offers.advance(now);
        m_ledger.advance(now);
        goOnAbove(now);
        if (m_offers.isRefusedThroughout())
            for (PortNegotiation &negotiation : m_ports)
                negotiation.askControlToo();
        controls::advance(m_on500, m_on4500, m_ledger, now);
        startOffers(now);
        const auto goesAlong = [](const PortNegotiation &negotiation) { return negotiation.isControlHeard() && !negotiation.wantsCookieOnly(); };
        const bool others = std::ranges::any_of(m_ports, goesAlong) || m_offers.isHeard() || answersFromElsewhere();
        if (m_livenessProbe.advance(others, now) == LivenessProbe::Begins::ToWait)
            m_watch.say(words::waitingForNotice());
        if (isDone())
            break;
        m_silentPortTrace.advance(now);
        sendWhatIsDue();
        if (isDone()) // sending failed for good, and there is nothing to wait for
            continue;
        for (const ProbeSockets::Heard &heard : m_wire.wait(wakeAt(), m_watch.stop))
            take(heard);
        for (const ProbeSockets::Heard &heard : m_wire.takeStrangers())
            takeStranger(heard);
    }
    sendTeardown();
    if (m_silentPortTrace.finish(m_clock.monotonic()) == SilentPortTrace::Left::HalfOpen)
        m_ledger.opened(m_clock.monotonic());
    return observation();
}

// By UDP 4500, where nearly all of a VPN travels.
void NegotiationLoop::beginLossProbe(Ms now)
{
    const bool without4500 = m_on4500.isDone() || m_on4500.isSilentSoFar(now);
    for (const PortNegotiation *negotiation : {&m_on4500, &m_on500})
        if (!m_loss && negotiation->accepted() && (negotiation == &m_on4500 || without4500))
            m_loss.emplace(negotiation->accepted()->line, QRandomGenerator::system()->generate64(),
                           std::min(Ms(negotiation->mainMode().ms), kSlowest), now);
}

// The rungs above message 2; the negotiation on UDP 4500 when the estimate of loss is not disturbed by it any more.
void NegotiationLoop::goOnAbove(Ms now)
{
    beginLossProbe(now);
    if (m_loss) {
        const auto wasResent = [](const PortNegotiation &negotiation) { return negotiation.isHeard() && negotiation.mainMode().sends > 1; };
        const bool isLossy = !m_livenessProbe.isThere() && std::ranges::any_of(m_ports, wasResent);
        if (isLossy || m_keys.hasResent())
            m_loss->suspect();
        m_loss->advance(now);
    }
    m_keys.advance(m_on500, m_on4500, !m_loss || m_loss->isDone(), m_wire, now);
    if (m_keys.wantsThird() && m_ledger.wait(1) == Ms(0))
        m_keys.beginThird(now);
    if (const auto stage = m_keys.current(); stage && stage != m_said) {
        m_said = stage;
        m_watch.say(words::negotiating(*stage));
    }
}

// What a server would take that does not take what Windows offers.
void NegotiationLoop::startOffers(Ms now)
{
    for (const PortNegotiation &negotiation : m_ports)
        if (negotiation.isHeard())
            m_offers.drop();
    if (m_offers.isStarted())
        return;
    const StageResult seen = m_on500.mainMode();
    if (seen.outcome == StageOutcome::Refused && seen.notification == int(isakmp::kNoProposalChosen) && !m_on4500.accepted())
        m_offers.startAfterRefusal(now, m_withCertificate);
    else if (m_on500.isSilentSoFar(now) && m_on4500.isSilentSoFar(now) && !answersFromElsewhere())
        m_offers.startAfterSilence(now);
}

// UDP 500 before 4500: where only one more may be begun, it is the one that Windows begins with.
void NegotiationLoop::startWhatMay()
{
    const bool waited = m_ledgerOpens.has_value();
    m_ledgerOpens.reset();
    int mayOpen = int(std::ranges::count_if(m_ports, &PortNegotiation::mayOpen));
    for (PortNegotiation &negotiation : m_ports) {
        if (negotiation.isStarted())
            continue;
        const Ms now = m_clock.monotonic();
        if (const Ms wait = m_ledger.wait(++mayOpen); wait > Ms(0)) {
            if (!waited && !m_ledgerOpens)
                m_watch.say(words::waitingForLedger(wait));
            m_ledgerOpens = now + std::min(wait, kLedgerPoll);
            continue;
        }
        m_watch.say(words::asking(negotiation.port()));
        // A server that works on both at once answers the first of them later.
        negotiation.start(&negotiation == &m_on500 ? now : now + kAfterUdp500);
    }
}

void NegotiationLoop::sendWhatIsDue()
{
    for (PortNegotiation &negotiation : m_ports)
        sendMessage1(negotiation);
    const Ms now = m_clock.monotonic();
    while (const auto outgoing = m_keys.due(now)) {
        const bool mayStill = m_wire.left() > (m_withSecrets ? kTeardownPackets : 0);
        const auto sent = mayStill ? m_wire.send(outgoing->line, outgoing->bytes) : Result<void>(failure(ErrorKind::Failed, {}));
        if (!sent)
            m_keys.notSent(sent.error());
    }
    // What could not be sent is not reported, and then nothing is concluded.
    while (const auto outgoing = m_silentPortTrace.due(now))
        static_cast<void>(m_wire.send(outgoing->line, outgoing->bytes, outgoing->hopLimit));
    while (const auto outgoing = m_livenessProbe.due(now))
        static_cast<void>(m_wire.send(outgoing->line, outgoing->bytes));
    while (const auto outgoing = m_offers.due(now))
        static_cast<void>(m_wire.send({kIkePort, outgoing->source}, outgoing->bytes));
    while (m_loss) {
        if (m_wire.left() < (m_withSecrets ? kKeptPacketsWithKey : kKeptPackets))
            m_loss->finish();
        const auto bytes = m_loss->due(now);
        if (!bytes)
            break;
        static_cast<void>(m_wire.send(m_loss->line(), *bytes));
    }
}

void NegotiationLoop::sendMessage1(PortNegotiation &negotiation)
{
    while (const auto outgoing = negotiation.due(m_clock.monotonic())) {
        saySecondTry(negotiation, outgoing->source);
        if (const auto sent = m_wire.send({negotiation.port(), outgoing->source}, outgoing->bytes); sent)
            negotiation.sent(m_clock.monotonic());
        else
            negotiation.notSent(sent.error());
    }
}

void NegotiationLoop::saySecondTry(const PortNegotiation &negotiation, Source source)
{
    if (source == Source::Second && m_saidSecond.insert(negotiation.port()).second)
        m_watch.say(words::tryingAgain(negotiation.port()));
}

void NegotiationLoop::take(const ProbeSockets::Heard &heard)
{
    PortNegotiation &negotiation = heard.line.port == kIkePort ? m_on500 : m_on4500;
    heard.arrival.icmp ? takeError(heard, negotiation) : takeDatagram(heard, negotiation);
}

void NegotiationLoop::takeDatagram(const ProbeSockets::Heard &heard, PortNegotiation &negotiation)
{
    const Arrival &arrival = heard.arrival;
    if (m_loss && m_loss->received(arrival.bytes, heard.line, arrival.at))
        return;
    auto meaning = m_livenessProbe.received(arrival.bytes, heard.line, arrival.at);
    if (meaning == PortNegotiation::Meaning::Nothing)
        m_silentPortTrace.heard(negotiation.port());
    if (meaning == PortNegotiation::Meaning::Nothing && heard.line.source != Source::Tunnel)
        meaning = negotiation.received(arrival.bytes, heard.line.source, arrival.at);
    if (meaning == PortNegotiation::Meaning::Nothing)
        meaning = m_keys.received(arrival.bytes, heard.line, arrival.at);
    if (meaning == PortNegotiation::Meaning::Nothing && heard.line.port == kIkePort)
        meaning = m_offers.received(arrival.bytes, heard.line.source, arrival.at);
    if (meaning == PortNegotiation::Meaning::HalfOpen)
        m_ledger.opened(m_clock.monotonic());
}

void NegotiationLoop::takeError(const ProbeSockets::Heard &heard, PortNegotiation &negotiation)
{
    const IcmpError &error = *heard.arrival.icmp;
    log()->debug("UDP {}: ICMP type {} code {}", negotiation.port(), error.type, error.code);
    if (error.type != kIcmpTimeExceeded) {
        if (heard.line.source != Source::Tunnel)
            negotiation.unreachable(error, heard.arrival.at);
        m_keys.unreachable(error, heard.line, heard.arrival.at);
    } else if (error.code == kIcmpInTransit) {
        m_silentPortTrace.reported(negotiation.port(), error.reporter);
    }
}

// Anybody can send these: the port's own ladder alone, which knows its cookie, is asked whether one is meant for us.
void NegotiationLoop::takeStranger(const ProbeSockets::Heard &heard)
{
    PortNegotiation &negotiation = heard.line.port == kIkePort ? m_on500 : m_on4500;
    if (negotiation.receivedFromElsewhere(heard.arrival.bytes, heard.arrival.from.address) == PortNegotiation::Meaning::HalfOpen)
        m_ledger.opened(m_clock.monotonic());
}

// It is there, and holds what we began: whatever else were asked would only leave more of that behind.
bool NegotiationLoop::answersFromElsewhere() const
{
    return std::ranges::any_of(m_ports, &PortNegotiation::isAnsweredFromElsewhere);
}

void NegotiationLoop::sendTeardown()
{
    const PskVerification::Teardown teardown = m_keys.teardown(m_loss && m_loss->sample());
    for (const TunnelRun::Outgoing &last : teardown.datagrams)
        static_cast<void>(m_wire.send(last.line, last.bytes));
    for (int count = teardown.established; count > 0; --count)
        m_ledger.closed();
}

Ms NegotiationLoop::wakeAt() const
{
    Ms next = m_ledgerOpens.value_or(Ms::max());
    for (const PortNegotiation &negotiation : m_ports)
        next = std::min(next, negotiation.wakeAt());
    next = std::min({next, m_keys.wakeAt(), m_offers.wakeAt(), m_ledger.wakeAt(), m_loss ? m_loss->wakeAt() : Ms::max()});
    if (m_keys.waitsAtGate())
        next = std::min(next, m_clock.monotonic() + kGatePoll);
    if (m_keys.wantsThird()) // the ledger may let it begin later
        next = std::min(next, m_clock.monotonic() + kLedgerPoll);
    next = std::min(next, controls::wakeAt(m_on500, m_on4500, m_clock.monotonic()));
    return std::min({next, m_silentPortTrace.wakeAt(), m_livenessProbe.wakeAt()});
}

bool NegotiationLoop::isDone() const
{
    return std::ranges::all_of(m_ports, &PortNegotiation::isDone) && m_keys.isIdle() && m_offers.isDone() && m_livenessProbe.isDone() &&
           (!m_loss || m_loss->isDone());
}

// Only where both ports' first message could not leave.
std::optional<Error> NegotiationLoop::whyNothingLeft() const
{
    if (!std::ranges::all_of(m_ports, [](const PortNegotiation &negotiation) { return negotiation.localError().has_value(); }))
        return std::nullopt;
    return m_on4500.localError();
}

StageResult NegotiationLoop::mainModeOf(const PortNegotiation &negotiation) const
{
    StageResult result = negotiation.mainMode();
    const bool someLeft = std::ranges::any_of(m_ports, [](const PortNegotiation &other) { return other.mainMode().sends > 0; });
    // Ways do not differ by port: where another port's datagrams left, a filter of this computer kept these back. Not every
    // system says so.
    if (someLeft && result.outcome == StageOutcome::Unreachable && !result.icmp) {
        result.outcome = StageOutcome::NotTried;
        result.detail = kKeptBack;
    }
    result.droppedAfterHop = m_silentPortTrace.droppedAfter(negotiation.port());
    if (negotiation.accepted() && negotiation.accepted()->line.source == Source::Second)
        result.onlyFromServicePort = m_wire.local(negotiation.accepted()->line).port == negotiation.port();
    return result;
}

Result<IkeObservation> NegotiationLoop::observation() const
{
    if (const auto error = whyNothingLeft())
        return Failure(*error);
    IkeObservation seen;
    seen.server = m_question.server;
    seen.address = m_question.address;
    seen.withCertificate = m_withCertificate;
    for (const PortNegotiation &negotiation : m_ports)
        seen.stages.push_back(mainModeOf(negotiation));
    if (m_loss)
        seen.loss = m_loss->sample();
    m_keys.report(seen);
    for (const PortNegotiation &negotiation : m_ports)
        seen.stages.push_back(negotiation.control());
    seen.offers = m_offers.results();
    if (std::ranges::none_of(m_ports, &PortNegotiation::isHeard))
        seen.otherVersion = m_livenessProbe.answeredVersion();
    for (const StageResult &stage : seen.stages)
        if (stage.outcome != StageOutcome::NotTried)
            log()->info("{} on UDP {}: {} {}", toString(stage.stage).toStdString(), stage.port, toString(stage.outcome).toStdString(),
                        stage.detail.toStdString());
    return seen;
}

} // namespace

Result<IkeObservation> runNegotiation(const IkeQuestion &question, const Credentials &credentials, Datagrams &datagrams,
                             const Clock &clock, HalfOpenBudget &ledger, const CredentialGate &gate, const Progress &progress)
{
    return NegotiationLoop(question, credentials, datagrams, clock, ledger, gate, progress).run();
}

} // namespace fix789
