// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike_ladder.h"

#include "ike/ike_message.h"
#include "ike/isakmp_numbers.h"
#include "probes/ikev2_controls.h"
#include "probes/key_trials.h"
#include "probes/ladder_view.h"
#include "probes/ladder_words.h"
#include "probes/late_ledger.h"
#include "probes/loss_probe.h"
#include "probes/offer_sweep.h"
#include "probes/port_ladder.h"
#include "probes/silent_port.h"
#include "probes/still_there.h"
#include "probes/wire.h"

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
constexpr int kFarewellPackets = 18; // of these
constexpr int kIcmpTimeExceeded = 11;
constexpr int kIcmpInTransit = 0;

std::shared_ptr<spdlog::logger> log()
{
    static const auto logger = spdlog::default_logger()->clone("fix789.probes");
    return logger;
}

class Climb {
public:
    Climb(const IkeQuestion &question, const Credentials &credentials, Datagrams &datagrams, const Clock &clock,
          HalfOpenLedger &ledger, const SecretsGate &gate, const Watch &watch)
        : m_question(question), m_clock(clock), m_ledger(ledger, question.address), m_watch(watch),
          m_wire(datagrams, question.address), m_withCertificate(credentials.signer != nullptr),
          m_suites(m_withCertificate ? suitesOf(Offer::Certificate) : windowsMainModeSuites()),
          m_ladders{PortLadder(kIkePort, m_suites), PortLadder(kNatTraversalPort, m_suites)}, m_keys(credentials, gate),
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
    void sendMessage1(PortLadder &ladder);
    void saySecondTry(const PortLadder &ladder, Source source);
    void take(const Wire::Heard &heard);
    void takeDatagram(const Wire::Heard &heard, PortLadder &ladder);
    void takeError(const Wire::Heard &heard, PortLadder &ladder);
    void takeStranger(const Wire::Heard &heard);
    void sayFarewell();
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] bool answersFromElsewhere() const;
    [[nodiscard]] std::optional<Error> whyNothingLeft() const;
    [[nodiscard]] RungResult mainModeOf(const PortLadder &ladder) const;
    [[nodiscard]] Result<IkeObservation> observation() const;

    const IkeQuestion &m_question;
    const Clock &m_clock;
    LateLedger m_ledger;
    const Watch &m_watch;
    Wire m_wire;
    bool m_withCertificate;
    std::vector<MainModeSuite> m_suites; ///< those that message 1 offers
    std::array<PortLadder, 2> m_ladders;
    PortLadder &m_on500 = m_ladders.front();
    PortLadder &m_on4500 = m_ladders.back();
    KeyTrials m_keys;
    bool m_withSecrets;
    OfferSweep m_offers;
    std::optional<LossProbe> m_loss;
    SilentPort m_silentPort{m_on500, m_on4500};
    StillThere m_stillThere{m_on500, m_on4500};
    std::optional<Ms> m_ledgerOpens; ///< when the ledger is to be asked again for a port that has not begun
    std::optional<Rung> m_said;      ///< the rung that was last told of
    std::set<std::uint16_t> m_saidSecond;
};

Result<IkeObservation> Climb::run()
{
    while (true) {
        if (m_watch.stop.stop_requested()) {
            sayFarewell();
            return failure(ErrorKind::Cancelled, QStringLiteral("talking to the server"));
        }
        startWhatMay();
        const Ms now = m_clock.monotonic();
        for (PortLadder &ladder : m_ladders)
            ladder.advance(now);
        m_offers.advance(now);
        m_ledger.advance(now);
        goOnAbove(now);
        controls::advance(m_on500, m_on4500, m_ledger, now);
        startOffers(now);
        const auto goesAlong = [](const PortLadder &ladder) { return ladder.isControlHeard() && !ladder.wantsCookieOnly(); };
        const bool others = std::ranges::any_of(m_ladders, goesAlong) || m_offers.isHeard() || answersFromElsewhere();
        if (m_stillThere.advance(others, now) == StillThere::Begins::ToWait)
            m_watch.say(words::waitingForNotice());
        if (isDone())
            break;
        m_silentPort.advance(now);
        sendWhatIsDue();
        if (isDone()) // sending failed for good, and there is nothing to wait for
            continue;
        for (const Wire::Heard &heard : m_wire.wait(wakeAt(), m_watch.stop))
            take(heard);
        for (const Wire::Heard &heard : m_wire.takeStrangers())
            takeStranger(heard);
    }
    sayFarewell();
    if (m_silentPort.finish(m_clock.monotonic()) == SilentPort::Left::HalfOpen)
        m_ledger.opened(m_clock.monotonic());
    return observation();
}

// By UDP 4500, where nearly all of a VPN travels.
void Climb::beginLossProbe(Ms now)
{
    const bool without4500 = m_on4500.isDone() || m_on4500.isSilentSoFar(now);
    for (const PortLadder *ladder : {&m_on4500, &m_on500})
        if (!m_loss && ladder->accepted() && (ladder == &m_on4500 || without4500))
            m_loss.emplace(ladder->accepted()->line, QRandomGenerator::system()->generate64(),
                           std::min(Ms(ladder->mainMode().ms), kSlowest), now);
}

// The rungs above message 2; the negotiation on UDP 4500 when the estimate of loss is not disturbed by it any more.
void Climb::goOnAbove(Ms now)
{
    beginLossProbe(now);
    if (m_loss) {
        const auto wasResent = [](const PortLadder &ladder) { return ladder.isHeard() && ladder.mainMode().sends > 1; };
        const bool isLossy = !m_stillThere.isThere() && std::ranges::any_of(m_ladders, wasResent);
        if (isLossy || m_keys.hasResent())
            m_loss->suspect();
        m_loss->advance(now);
    }
    m_keys.advance(m_on500, m_on4500, !m_loss || m_loss->isDone(), m_wire, now);
    if (m_keys.wantsThird() && m_ledger.wait(1) == Ms(0))
        m_keys.beginThird(now);
    if (const auto rung = m_keys.current(); rung && rung != m_said) {
        m_said = rung;
        m_watch.say(words::climbing(*rung));
    }
}

// What a server would take that does not take what Windows offers.
void Climb::startOffers(Ms now)
{
    for (const PortLadder &ladder : m_ladders)
        if (ladder.isHeard())
            m_offers.drop();
    if (m_offers.isStarted())
        return;
    const RungResult seen = m_on500.mainMode();
    if (seen.outcome == RungOutcome::Refused && seen.notification == int(isakmp::kNoProposalChosen) && !m_on4500.accepted())
        m_offers.startAfterRefusal(now, m_withCertificate);
    else if (m_on500.isSilentSoFar(now) && m_on4500.isSilentSoFar(now) && !answersFromElsewhere())
        m_offers.startAfterSilence(now);
}

// UDP 500 before 4500: where only one more may be begun, it is the one that Windows begins with.
void Climb::startWhatMay()
{
    const bool waited = m_ledgerOpens.has_value();
    m_ledgerOpens.reset();
    int mayOpen = int(std::ranges::count_if(m_ladders, &PortLadder::mayOpen));
    for (PortLadder &ladder : m_ladders) {
        if (ladder.isStarted())
            continue;
        const Ms now = m_clock.monotonic();
        if (const Ms wait = m_ledger.wait(++mayOpen); wait > Ms(0)) {
            if (!waited && !m_ledgerOpens)
                m_watch.say(words::waitingForLedger(wait));
            m_ledgerOpens = now + std::min(wait, kLedgerPoll);
            continue;
        }
        m_watch.say(words::asking(ladder.port()));
        // A server that works on both at once answers the first of them later.
        ladder.start(&ladder == &m_on500 ? now : now + kAfterUdp500);
    }
}

void Climb::sendWhatIsDue()
{
    for (PortLadder &ladder : m_ladders)
        sendMessage1(ladder);
    const Ms now = m_clock.monotonic();
    while (const auto outgoing = m_keys.due(now)) {
        const bool mayStill = m_wire.left() > (m_withSecrets ? kFarewellPackets : 0);
        const auto sent = mayStill ? m_wire.send(outgoing->line, outgoing->bytes) : Result<void>(failure(ErrorKind::Failed, {}));
        if (!sent)
            m_keys.notSent(sent.error());
    }
    // What could not be sent is not reported, and then nothing is concluded.
    while (const auto outgoing = m_silentPort.due(now))
        static_cast<void>(m_wire.send(outgoing->line, outgoing->bytes, outgoing->hopLimit));
    while (const auto outgoing = m_stillThere.due(now))
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

void Climb::sendMessage1(PortLadder &ladder)
{
    while (const auto outgoing = ladder.due(m_clock.monotonic())) {
        saySecondTry(ladder, outgoing->source);
        if (const auto sent = m_wire.send({ladder.port(), outgoing->source}, outgoing->bytes); sent)
            ladder.sent(m_clock.monotonic());
        else
            ladder.notSent(sent.error());
    }
}

void Climb::saySecondTry(const PortLadder &ladder, Source source)
{
    if (source == Source::Second && m_saidSecond.insert(ladder.port()).second)
        m_watch.say(words::tryingAgain(ladder.port()));
}

void Climb::take(const Wire::Heard &heard)
{
    PortLadder &ladder = heard.line.port == kIkePort ? m_on500 : m_on4500;
    heard.arrival.icmp ? takeError(heard, ladder) : takeDatagram(heard, ladder);
}

void Climb::takeDatagram(const Wire::Heard &heard, PortLadder &ladder)
{
    const Arrival &arrival = heard.arrival;
    if (m_loss && m_loss->received(arrival.bytes, heard.line, arrival.at))
        return;
    auto meaning = m_stillThere.received(arrival.bytes, heard.line, arrival.at);
    if (meaning == PortLadder::Meaning::Nothing)
        m_silentPort.heard(ladder.port());
    if (meaning == PortLadder::Meaning::Nothing && heard.line.source != Source::Tunnel)
        meaning = ladder.received(arrival.bytes, heard.line.source, arrival.at);
    if (meaning == PortLadder::Meaning::Nothing)
        meaning = m_keys.received(arrival.bytes, heard.line, arrival.at);
    if (meaning == PortLadder::Meaning::Nothing && heard.line.port == kIkePort)
        meaning = m_offers.received(arrival.bytes, heard.line.source, arrival.at);
    if (meaning == PortLadder::Meaning::HalfOpen)
        m_ledger.opened(m_clock.monotonic());
}

void Climb::takeError(const Wire::Heard &heard, PortLadder &ladder)
{
    const IcmpError &error = *heard.arrival.icmp;
    log()->debug("UDP {}: ICMP type {} code {}", ladder.port(), error.type, error.code);
    if (error.type != kIcmpTimeExceeded) {
        if (heard.line.source != Source::Tunnel)
            ladder.unreachable(error, heard.arrival.at);
        m_keys.unreachable(error, heard.line, heard.arrival.at);
    } else if (error.code == kIcmpInTransit) {
        m_silentPort.reported(ladder.port(), error.reporter);
    }
}

// Anybody can send these: the port's own ladder alone, which knows its cookie, is asked whether one is meant for us.
void Climb::takeStranger(const Wire::Heard &heard)
{
    PortLadder &ladder = heard.line.port == kIkePort ? m_on500 : m_on4500;
    if (ladder.receivedFromElsewhere(heard.arrival.bytes, heard.arrival.from.address) == PortLadder::Meaning::HalfOpen)
        m_ledger.opened(m_clock.monotonic());
}

// It is there, and holds what we began: whatever else were asked would only leave more of that behind.
bool Climb::answersFromElsewhere() const
{
    return std::ranges::any_of(m_ladders, &PortLadder::isAnsweredFromElsewhere);
}

void Climb::sayFarewell()
{
    const KeyTrials::Farewell farewell = m_keys.farewell(m_loss && m_loss->sample());
    for (const TunnelLadder::Outgoing &last : farewell.datagrams)
        static_cast<void>(m_wire.send(last.line, last.bytes));
    for (int count = farewell.established; count > 0; --count)
        m_ledger.closed();
}

Ms Climb::wakeAt() const
{
    Ms next = m_ledgerOpens.value_or(Ms::max());
    for (const PortLadder &ladder : m_ladders)
        next = std::min(next, ladder.wakeAt());
    next = std::min({next, m_keys.wakeAt(), m_offers.wakeAt(), m_ledger.wakeAt(), m_loss ? m_loss->wakeAt() : Ms::max()});
    if (m_keys.waitsAtGate())
        next = std::min(next, m_clock.monotonic() + kGatePoll);
    if (m_keys.wantsThird()) // the ledger may let it begin later
        next = std::min(next, m_clock.monotonic() + kLedgerPoll);
    next = std::min(next, controls::wakeAt(m_on500, m_on4500, m_clock.monotonic()));
    return std::min({next, m_silentPort.wakeAt(), m_stillThere.wakeAt()});
}

bool Climb::isDone() const
{
    return std::ranges::all_of(m_ladders, &PortLadder::isDone) && m_keys.isIdle() && m_offers.isDone() && m_stillThere.isDone() &&
           (!m_loss || m_loss->isDone());
}

// Only where both ports' first message could not leave.
std::optional<Error> Climb::whyNothingLeft() const
{
    if (!std::ranges::all_of(m_ladders, [](const PortLadder &ladder) { return ladder.localError().has_value(); }))
        return std::nullopt;
    return m_on4500.localError();
}

RungResult Climb::mainModeOf(const PortLadder &ladder) const
{
    RungResult result = ladder.mainMode();
    const bool someLeft = std::ranges::any_of(m_ladders, [](const PortLadder &other) { return other.mainMode().sends > 0; });
    // Ways do not differ by port: where another port's datagrams left, a filter of this computer kept these back. Not every
    // system says so.
    if (someLeft && result.outcome == RungOutcome::Unreachable && !result.icmp) {
        result.outcome = RungOutcome::NotTried;
        result.detail = kKeptBack;
    }
    result.droppedAfterHop = m_silentPort.droppedAfter(ladder.port());
    if (ladder.accepted() && ladder.accepted()->line.source == Source::Second)
        result.onlyFromServicePort = m_wire.local(ladder.accepted()->line).port == ladder.port();
    return result;
}

Result<IkeObservation> Climb::observation() const
{
    if (const auto error = whyNothingLeft())
        return Failure(*error);
    IkeObservation seen;
    seen.server = m_question.server;
    seen.address = m_question.address;
    seen.withCertificate = m_withCertificate;
    for (const PortLadder &ladder : m_ladders)
        seen.rungs.push_back(mainModeOf(ladder));
    if (m_loss)
        seen.loss = m_loss->sample();
    m_keys.report(seen);
    for (const PortLadder &ladder : m_ladders)
        seen.rungs.push_back(ladder.control());
    seen.offers = m_offers.results();
    if (std::ranges::none_of(m_ladders, &PortLadder::isHeard))
        seen.otherVersion = m_stillThere.answeredVersion();
    for (const RungResult &rung : seen.rungs)
        if (rung.outcome != RungOutcome::NotTried)
            log()->info("{} on UDP {}: {} {}", toString(rung.rung).toStdString(), rung.port, toString(rung.outcome).toStdString(),
                        rung.detail.toStdString());
    return seen;
}

} // namespace

Result<IkeObservation> climb(const IkeQuestion &question, const Credentials &credentials, Datagrams &datagrams,
                             const Clock &clock, HalfOpenLedger &ledger, const SecretsGate &gate, const Watch &watch)
{
    return Climb(question, credentials, datagrams, clock, ledger, gate, watch).run();
}

} // namespace fix789
