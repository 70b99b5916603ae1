// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/tunnel_run.h"

#include "analysis/negotiation_view.h"
#include "ike/ike_message.h"

#include <algorithm>
#include <utility>

namespace fix789::probes {
namespace {

using namespace std::chrono_literals;
using Ms = TunnelRun::Ms;

// If UDP 4500 is unproven and the answer is slow, authentication goes to UDP 500 as well.
constexpr Ms kAlsoOn500After = 1200ms;
// Windows fragments a message that was not answered for 1 to 5 s ([MS-IKEE]).
constexpr std::size_t kWholeSends = 3;
// A better answer may follow an undecryptable one.
constexpr Ms kUnreadableFor = 700ms;
constexpr int kUnreadableSends = 2;
// A sign-in may wait for the user to confirm it on a phone.
constexpr Ms kSignInPatience = 30s;
constexpr Ms kWaitingPatience = 4s;
// Later than a name and password lookup takes, and than our retransmissions on a slow path.
constexpr int kSlowRefusal = 7'500; // ms

using Kind = ike::TunnelNegotiation::Heard::Kind;
using Size = ike::TunnelNegotiation::Size;

} // namespace

TunnelRun::TunnelRun(std::unique_ptr<ike::TunnelNegotiation> negotiation, Plan plan, Ms now)
    : m_negotiation(std::move(negotiation)), m_plan(plan), m_flow(plan.begun), m_roundTrip(plan.roundTrip),
      m_large(plan.first == Plan::First::Large)
{
    m_open4500 = plan.begun.port == ike::kNatTraversalPort;
    beginStage(now);
}

void TunnelRun::release(Ms now)
{
    m_plan.then = Plan::Then::GoOn;
    if (m_large && !m_attempts.empty()) {
        if (m_attempts.front().series.isSilentSoFar(now))
            m_largeAnswered = false;
        m_large = false;
        ask(m_attempts.front(), now);
    }
    if (std::exchange(m_held, false))
        beginStage(now);
}

bool TunnelRun::isDone() const
{
    return (m_over || m_held) && m_outbox.empty();
}

bool TunnelRun::looksWrong(Ms now) const
{
    if (m_authenticated)
        return false;
    if (m_over)
        return std::ranges::any_of(m_results, [](const StageResult &result) {
            return result.stage == Stage::Auth && !result.authenticated &&
                   (result.outcome == StageOutcome::Refused || result.outcome == StageOutcome::Silent);
        });
    return isAtKey() && std::ranges::any_of(m_attempts, [now](const Attempt &attempt) {
               return attempt.isOver || attempt.series.isSilentSoFar(now);
           });
}

std::optional<Stage> TunnelRun::current() const
{
    return m_over || m_held ? std::nullopt : std::optional(m_step.stage);
}

bool TunnelRun::isAtKey() const
{
    return m_step.stage == Stage::Auth || m_step.stage == Stage::Decoy;
}

// Begins the negotiation's current stage, or ends.
void TunnelRun::beginStage(Ms now)
{
    m_attempts.clear();
    const auto step = m_negotiation->step();
    if (!step)
        return finish();
    m_step = *step;
    if (isAtKey() && m_plan.then == Plan::Then::Hold) {
        m_held = true;
        return;
    }
    if (isAtKey() && m_flow.port == ike::kIkePort)
        m_flow = {ike::kNatTraversalPort, Source::Tunnel};
    addAttempt(m_flow, now);
}

void TunnelRun::addAttempt(FlowId flow, Ms now)
{
    Attempt attempt;
    attempt.flow = flow;
    attempt.start = now;
    ask(attempt, now);
    attempt.result.stage = m_step.stage;
    attempt.result.port = flow.port;
    attempt.result.key = isAtKey() ? m_plan.keyForm : KeyForm::AsTyped;
    attempt.result.sourcePorts = 1;
    m_attempts.push_back(std::move(attempt));
}

// A server that is silent on UDP 4500 may answer where the negotiation began: its answer decides about the key and the port.
std::optional<Ms> TunnelRun::alsoOn500At() const
{
    if (!isAtKey() || m_plan.begun.port != ike::kIkePort || m_attempts.size() != 1 || m_open4500)
        return std::nullopt;
    const Attempt &on4500 = m_attempts.front();
    if (on4500.unreadableSince || on4500.result.outcome == StageOutcome::Answered)
        return std::nullopt;
    return on4500.isOver ? on4500.start : on4500.start + kAlsoOn500After;
}

void TunnelRun::addAttemptOn500(Ms now)
{
    if (const auto at = alsoOn500At(); at && now >= *at)
        addAttempt(m_plan.begun, now);
}

// Begins to send the negotiation's current request.
void TunnelRun::ask(Attempt &attempt, Ms now)
{
    const bool large = m_large && m_step.stage == Stage::Mm3;
    attempt.whole = m_negotiation->request(attempt.flow.port, large ? Size::Padded : Size::Whole);
    attempt.fragments.clear();
    if (m_negotiation->canFragment())
        attempt.fragments = m_negotiation->request(attempt.flow.port, Size::Fragments);
    const bool signsIn = m_negotiation->hasSentSecrets();
    if (attempt.whole.empty())
        attempt.series = waitingSeries(signsIn ? kSignInPatience : kWaitingPatience);
    else
        attempt.series = signsIn ? patientSeries(attempt.flow.source) : silenceSeries(attempt.flow.source);
    attempt.series = slowed(attempt.series, m_roundTrip);
    attempt.series.begin(now);
}

// The next request of the same stage; the time of its answer counts from the stage's beginning.
void TunnelRun::beginStep(Ms now)
{
    m_step = *m_negotiation->step();
    for (Attempt &attempt : m_attempts)
        ask(attempt, now);
}

void TunnelRun::advance(Ms now)
{
    if (m_over || m_held)
        return;
    addAttemptOn500(now);
    for (Attempt &attempt : m_attempts) {
        if (attempt.isOver)
            continue;
        const bool unreadableLongEnough = attempt.unreadableSince && now >= *attempt.unreadableSince + kUnreadableFor &&
                                          attempt.result.sends >= kUnreadableSends;
        if (unreadableLongEnough) {
            attempt.result.sign = StageSign::Unreadable;
            settle(attempt, StageOutcome::Refused);
        } else if (attempt.series.isSilent(now)) {
            giveUp(attempt);
        }
    }
    endStageIfOver(now);
}

// Silence after the large message 3 only says that: the small one comes next.
void TunnelRun::giveUp(Attempt &attempt)
{
    if (m_large && m_step.stage == Stage::Mm3) {
        m_large = false;
        m_largeAnswered = false;
        const Ms now = attempt.series.silentAt();
        ask(attempt, now);
        return;
    }
    attempt.result.sign = m_negotiation->silence();
    const bool allLeft = attempt.result.detail.isEmpty() && (attempt.result.sends > 0 || attempt.series.plan.empty());
    settle(attempt, allLeft ? StageOutcome::Silent : StageOutcome::NotTried);
}

void TunnelRun::settle(Attempt &attempt, StageOutcome outcome)
{
    attempt.isOver = true;
    attempt.series.running = false;
    attempt.result.outcome = outcome;
}

// A stage without an answer on any flow is the last one.
void TunnelRun::endStageIfOver(Ms now)
{
    if (m_attempts.empty())
        return;
    addAttemptOn500(now);
    // If the first flow answers, the other one is superfluous; if only the other answers, the first one's silence is still
    // unproven.
    if (m_attempts.front().result.outcome == StageOutcome::Answered)
        m_attempts.resize(1);
    if (!std::ranges::all_of(m_attempts, &Attempt::isOver))
        return;
    const auto good = std::ranges::find(m_attempts, StageOutcome::Answered, [](const Attempt &a) { return a.result.outcome; });
    const bool goesOn = good != m_attempts.end();
    if (goesOn)
        m_flow = good->flow;
    keepResults();
    if (goesOn)
        beginStage(now);
    else
        finish();
}

void TunnelRun::keepResults()
{
    for (Attempt &attempt : m_attempts)
        m_results.push_back(std::move(attempt.result));
    m_attempts.clear();
}

void TunnelRun::finish()
{
    keepResults();
    m_over = true;
}

std::optional<Outgoing> TunnelRun::due(Ms now)
{
    if (m_outbox.empty() && !m_over && !m_held) {
        for (Attempt &attempt : m_attempts) {
            if (!attempt.series.isDue(now))
                continue;
            const bool inFragments = attempt.series.tried >= kWholeSends && !attempt.fragments.empty();
            if (attempt.series.tried > 0)
                m_negotiation->renew();
            if (m_step.stage != Stage::Mm3 && !isAtKey()) // inside ESP every packet has its own number
                attempt.whole = m_negotiation->request(attempt.flow.port);
            for (const QByteArray &bytes : inFragments ? attempt.fragments : attempt.whole)
                m_outbox.push_back({attempt.flow, bytes});
            attempt.fragmentSends += inFragments ? 1 : 0;
            attempt.series.count(now);
            ++attempt.result.sends;
        }
    }
    if (m_outbox.empty())
        return std::nullopt;
    Outgoing next = std::move(m_outbox.front());
    m_outbox.pop_front();
    return next;
}

void TunnelRun::notSent(const Error &error)
{
    for (Attempt &attempt : m_attempts) {
        attempt.result.sends = std::max(0, attempt.result.sends - 1);
        attempt.result.detail =
            QLatin1String(error.kind == ErrorKind::Refused ? "this computer does not let it out" : "could not be sent");
    }
}

TunnelRun::Attempt *TunnelRun::attemptOn(FlowId flow)
{
    const auto attempt = std::ranges::find(m_attempts, flow, &Attempt::flow);
    return attempt == m_attempts.end() ? nullptr : &*attempt;
}

bool TunnelRun::received(const QByteArray &datagram, FlowId on, Ms now)
{
    if (m_held)
        return false;
    auto heard = m_negotiation->received(datagram, on.port);
    for (QByteArray &reply : heard.replies)
        m_outbox.push_back({on, std::move(reply)});
    if (m_over)
        return !heard.replies.empty();
    Attempt *attempt = attemptOn(on); // a late answer to a finished flow counts for the current one
    if (heard.kind == Kind::Nothing)
        return isMessage6Again(datagram, on) || !heard.replies.empty();
    if (attempt == nullptr && !m_attempts.empty())
        attempt = &m_attempts.front();
    if (attempt == nullptr)
        return true;
    if (heard.kind != Kind::Unreadable)
        countPair(attempt->series);
    switch (heard.kind) {
    case Kind::Nothing:
        break;
    case Kind::Progress:
        beginStep(now);
        break;
    case Kind::Unreadable:
        if (!attempt->unreadableSince)
            attempt->unreadableSince = now;
        attempt->series.hastened = now;
        break;
    case Kind::Answered:
        answered(*attempt, heard, datagram, now);
        break;
    case Kind::Refused:
        refused(*attempt, heard, now);
        break;
    }
    return true;
}

// The same message 6 on the silent flow: that one is open after all.
bool TunnelRun::isMessage6Again(const QByteArray &datagram, FlowId on)
{
    Attempt *attempt = attemptOn(on);
    const QByteArray message = ike::withoutNonEspMarker(datagram).value_or(datagram);
    if (attempt == nullptr || attempt->isOver || m_message6.isEmpty() || message != m_message6)
        return false;
    settle(*attempt, StageOutcome::Answered);
    return true;
}

void TunnelRun::answered(Attempt &attempt, const ike::TunnelNegotiation::Heard &heard, const QByteArray &datagram, Ms now)
{
    attempt.result.ms = int((now - attempt.start).count());
    m_roundTrip = std::min(m_roundTrip, now - attempt.start);
    attempt.result.detail = heard.detail;
    attempt.result.l2tpVendor = heard.l2tpVendor;
    attempt.result.sign = heard.sign;
    if (std::exchange(m_large, false) && m_step.stage == Stage::Mm3)
        m_largeAnswered = true;
    if (isAtKey()) {
        m_authenticated = true;
        m_message6 = ike::withoutNonEspMarker(datagram).value_or(datagram);
        attempt.result.authenticated = true;
        if (attempt.fragmentSends > 0)
            attempt.result.sign = StageSign::InFragments;
    }
    settle(attempt, StageOutcome::Answered);
    endStageIfOver(now);
}

void TunnelRun::refused(Attempt &attempt, const ike::TunnelNegotiation::Heard &heard, Ms now)
{
    attempt.result.ms = int((now - attempt.start).count());
    attempt.result.detail = heard.detail;
    attempt.result.notification = heard.notification;
    attempt.result.sign = heard.sign;
    attempt.result.authenticated = isAtKey() && heard.authenticated;
    m_authenticated = m_authenticated || attempt.result.authenticated;
    if (heard.sign == StageSign::SignInRejected && attempt.result.ms >= kSlowRefusal)
        attempt.result.sign = StageSign::SignInGaveUp;
    settle(attempt, StageOutcome::Refused);
    finish();
}

void TunnelRun::unreachable(const IcmpError &error, FlowId on, Ms now)
{
    Attempt *attempt = attemptOn(on);
    if (!error.saysUnreachable() || attempt == nullptr || attempt->isOver || attempt->result.ms >= 0)
        return;
    const bool confirmed = attempt->result.icmp && attempt->result.sends > 1;
    if (!attempt->result.icmp || !error.reporter.isEmpty())
        attempt->result.icmp = error;
    if (!confirmed) {
        attempt->series.hastened = now;
        return;
    }
    settle(*attempt, StageOutcome::Unreachable);
    endStageIfOver(now);
}

Ms TunnelRun::wakeAt() const
{
    Ms next = Ms::max();
    if (m_over || m_held)
        return next;
    for (const Attempt &attempt : m_attempts) {
        if (attempt.isOver)
            continue;
        next = std::min(next, attempt.series.wakeAt());
        if (attempt.unreadableSince && attempt.result.sends >= kUnreadableSends)
            next = std::min(next, *attempt.unreadableSince + kUnreadableFor);
    }
    if (const auto also = alsoOn500At())
        next = std::min(next, *also);
    return next;
}

std::vector<Outgoing> TunnelRun::teardown()
{
    std::vector<Outgoing> last;
    for (const QByteArray &bytes : m_negotiation->teardown(m_flow.port))
        last.push_back({m_flow, bytes});
    return last;
}

} // namespace fix789::probes
