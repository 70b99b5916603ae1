// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike_ladder.h"

#include "probes/hop_trace.h"
#include "probes/ladder_view.h"
#include "probes/port_ladder.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

using Ms = std::chrono::milliseconds;

constexpr int kMostPackets = 120;
// How often the ledger is asked again while we wait for it.
constexpr Ms kLedgerPoll{1000};
// How long IKEv2 on UDP 500 may stay unanswered before UDP 4500 is asked as well.
constexpr Ms kSecondControlAfter{1000};

constexpr int kIcmpTimeExceeded = 11;
constexpr int kIcmpInTransit = 0;

std::shared_ptr<spdlog::logger> log()
{
    static const auto logger = spdlog::default_logger()->clone("fix789.probes");
    return logger;
}

class Climb {
public:
    Climb(const IkeQuestion &question, Datagrams &datagrams, const Clock &clock, HalfOpenLedger &ledger, const Watch &watch)
        : m_question(question), m_clock(clock), m_ledger(ledger), m_watch(watch), m_conversation(datagrams.begin())
    {
    }

    Result<IkeObservation> run();

private:
    struct Socket {
        PortLadder *ladder;
        Source source;
        int number;
    };

    void startWhatMay();
    void startControls(Ms now);
    void traceHops(Ms now);
    void sendWhatIsDue();
    Result<void> send(PortLadder &ladder, const PortLadder::Outgoing &outgoing, std::optional<int> hopLimit = {});
    void takeError(PortLadder &ladder, const Arrival &arrival);
    void finish();
    Result<int> socketFor(PortLadder &ladder, Source source);
    void take(const Arrival &arrival);
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] Result<IkeObservation> observation() const;

    const IkeQuestion &m_question;
    const Clock &m_clock;
    HalfOpenLedger &m_ledger;
    const Watch &m_watch;
    std::unique_ptr<DatagramConversation> m_conversation;
    std::array<PortLadder, 2> m_ladders{PortLadder(kIkePort), PortLadder(kNatTraversalPort)};
    PortLadder &m_on500 = m_ladders.front();
    PortLadder &m_on4500 = m_ladders.back();
    /// Where the datagrams to one port get lost, while those to the other arrive.
    struct Trace {
        PortLadder *silent;
        PortLadder *open;
        HopTrace hops;
    };
    std::optional<Trace> m_trace;
    std::optional<int> m_droppedAfterHop;
    std::vector<Socket> m_sockets;
    std::optional<Ms> m_ledgerOpens; ///< when the ledger is to be asked again for a port that has not begun
    int m_packets = 0;
};

Result<IkeObservation> Climb::run()
{
    while (true) {
        if (m_watch.stop.stop_requested())
            return failure(ErrorKind::Cancelled, QStringLiteral("talking to the server"));
        startWhatMay();
        const Ms now = m_clock.monotonic();
        for (PortLadder &ladder : m_ladders)
            ladder.advance(now);
        startControls(now);
        if (isDone())
            break;
        traceHops(now);
        sendWhatIsDue();
        if (isDone()) // sending failed for good, and there is nothing to wait for
            continue;
        for (const Arrival &arrival : m_conversation->wait(wakeAt(), m_watch.stop))
            take(arrival);
    }
    finish();
    return observation();
}

// On one port only, because a server keeps each negotiation half-open. Where the other port was answered IKEv1 is spoken
// there; that UDP 500 were open for the newer version alone is nothing that happens.
void Climb::startControls(Ms now)
{
    if (m_on500.wantsControl(now)) {
        if (m_on4500.isHeard() && !m_on4500.wantsControl(now))
            m_on500.dropControl(QStringLiteral("UDP 4500 was answered"));
        else
            m_on500.startControl(now);
    }
    if (m_on500.isControlHeard()) {
        if (m_on4500.controlSince())
            m_ledger.opened(m_question.address); // it may have been heard
        if (m_on4500.controlSince() || m_on4500.wantsControl(now))
            m_on4500.dropControl(QStringLiteral("UDP 500 was answered"));
    }
    const auto since = m_on500.controlSince();
    if (m_on4500.wantsControl(now) && (!since || now >= *since + kSecondControlAfter))
        m_on4500.startControl(now);
}

// Beside the sends that silence needs anyway, as resends of message 1 on both ports: one that reaches the server is a resend
// to it, and opens nothing.
void Climb::traceHops(Ms now)
{
    for (auto [silent, open] : {std::pair{&m_on500, &m_on4500}, std::pair{&m_on4500, &m_on500}})
        if (!m_trace && open->isHeard() && silent->isSilentSoFar(now))
            m_trace.emplace(silent, open, HopTrace(now, silent->silentAt(), Ms(open->mainMode().ms)));
    if (!m_trace)
        return;
    while (const auto next = m_trace->hops.due(now)) {
        PortLadder &ladder = next->way == HopTrace::Way::Silent ? *m_trace->silent : *m_trace->open;
        // What could not be sent is not reported, and then nothing is concluded.
        static_cast<void>(send(ladder, ladder.message1(), next->hopLimit));
    }
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
        if (const Ms wait = m_ledger.wait(m_question.address, ++mayOpen); wait > Ms(0)) {
            if (!waited && !m_ledgerOpens) {
                const QString seconds = QString::number((wait.count() + 999) / 1000);
                m_watch.say({QT_TRANSLATE_NOOP("Text", "Waiting %1 s so that the server is not asked more often than it allows."),
                             {seconds}});
            }
            m_ledgerOpens = now + std::min(wait, kLedgerPoll);
            continue;
        }
        m_watch.say(
            {QT_TRANSLATE_NOOP("Text", "Key exchange on UDP %1: waiting for an answer"), {QString::number(ladder.port())}});
        ladder.start(now);
    }
}

void Climb::sendWhatIsDue()
{
    for (PortLadder &ladder : m_ladders) {
        while (const auto outgoing = ladder.due(m_clock.monotonic())) {
            if (const auto sent = send(ladder, *outgoing); sent)
                ladder.sent(m_clock.monotonic());
            else
                ladder.notSent(sent.error());
        }
    }
}

Result<void> Climb::send(PortLadder &ladder, const PortLadder::Outgoing &outgoing, std::optional<int> hopLimit)
{
    if (++m_packets > kMostPackets)
        return failure(ErrorKind::Refused, QStringLiteral("sending more packets than a run may"));
    const auto socket = socketFor(ladder, outgoing.source);
    if (!socket)
        return Failure(socket.error());
    return m_conversation->send(*socket, outgoing.bytes, hopLimit);
}

Result<int> Climb::socketFor(PortLadder &ladder, Source source)
{
    for (const Socket &socket : m_sockets)
        if (socket.ladder == &ladder && socket.source == source)
            return socket.number;
    auto opened = m_conversation->open({m_question.address, ladder.port()});
    if (opened)
        m_sockets.push_back({&ladder, source, *opened});
    else if (opened.error().kind == ErrorKind::Failed)
        opened.error().kind = ErrorKind::NotSupported; // no socket is not "no way there"
    if (source == Source::Second)
        m_watch.say(
            {QT_TRANSLATE_NOOP("Text", "Key exchange on UDP %1: no answer yet, trying again"), {QString::number(ladder.port())}});
    return opened;
}

void Climb::take(const Arrival &arrival)
{
    const auto socket = std::ranges::find(m_sockets, arrival.socket, &Socket::number);
    if (socket == m_sockets.end())
        return;
    PortLadder &ladder = *socket->ladder;
    if (arrival.icmp)
        return takeError(ladder, arrival);
    if (m_trace && &ladder == m_trace->open)
        m_trace->hops.reached();
    if (ladder.received(arrival.bytes, socket->source, arrival.at) == PortLadder::Meaning::HalfOpen)
        m_ledger.opened(m_question.address);
}

void Climb::takeError(PortLadder &ladder, const Arrival &arrival)
{
    const IcmpError &error = *arrival.icmp;
    log()->debug("UDP {}: ICMP type {} code {}", ladder.port(), error.type, error.code);
    if (error.type != kIcmpTimeExceeded)
        ladder.unreachable(error, arrival.at);
    else if (m_trace && error.code == kIcmpInTransit)
        m_trace->hops.reported(&ladder == m_trace->silent ? HopTrace::Way::Silent : HopTrace::Way::Open, error.reporter);
}

// A silent port's message may have arrived, and only its answer got lost on the way back: a server that answers the other
// port keeps a negotiation then.
void Climb::finish()
{
    if (!m_trace || m_trace->silent->mainMode().outcome != RungOutcome::Silent)
        return;
    m_droppedAfterHop = m_trace->hops.droppedAfter(m_clock.monotonic());
    if (!m_droppedAfterHop && m_trace->open->mainMode().outcome == RungOutcome::Answered)
        m_ledger.opened(m_question.address);
}

Ms Climb::wakeAt() const
{
    Ms next = m_ledgerOpens.value_or(Ms::max());
    for (const PortLadder &ladder : m_ladders)
        next = std::min(next, ladder.wakeAt());
    if (const auto since = m_on500.controlSince(); since && !m_on4500.isDone())
        if (const Ms second = *since + kSecondControlAfter; second > m_clock.monotonic())
            next = std::min(next, second);
    return m_trace ? std::min(next, m_trace->hops.wakeAt()) : next;
}

bool Climb::isDone() const
{
    return std::ranges::all_of(m_ladders, &PortLadder::isDone);
}

Result<IkeObservation> Climb::observation() const
{
    std::optional<Error> error;
    for (const PortLadder &ladder : m_ladders) {
        if (!ladder.localError()) {
            error.reset();
            break;
        }
        error = ladder.localError();
    }
    if (error)
        return Failure(*error);

    IkeObservation seen;
    seen.server = m_question.server;
    seen.address = m_question.address;
    const bool someLeft = std::ranges::any_of(m_ladders, [](const PortLadder &ladder) { return ladder.mainMode().sends > 0; });
    for (const PortLadder &ladder : m_ladders) {
        RungResult result = ladder.mainMode();
        // Ways do not differ by port: where another port's datagrams left, a filter of this computer kept these back. Not
        // every system says so.
        if (someLeft && result.outcome == RungOutcome::Unreachable && !result.icmp) {
            result.outcome = RungOutcome::NotTried;
            result.detail = kKeptBack;
        }
        if (m_trace && m_trace->silent == &ladder)
            result.droppedAfterHop = m_droppedAfterHop;
        log()->info("mm1 on UDP {}: {} {}", result.port, toString(result.outcome).toStdString(), result.detail.toStdString());
        seen.rungs.push_back(std::move(result));
    }
    for (const auto &[rung, port] : {std::pair{Rung::Mm3, kIkePort},
                                     {Rung::Auth, kNatTraversalPort},
                                     {Rung::Decoy, kNatTraversalPort},
                                     {Rung::Quick, kNatTraversalPort},
                                     {Rung::L2tp, kNatTraversalPort},
                                     {Rung::Ppp, kNatTraversalPort}}) {
        RungResult higher;
        higher.rung = rung;
        higher.port = port;
        higher.detail = QStringLiteral("not part of this version");
        seen.rungs.push_back(higher);
    }
    for (const PortLadder &ladder : m_ladders)
        seen.rungs.push_back(ladder.control());
    return seen;
}

} // namespace

Result<IkeObservation> climb(const IkeQuestion &question, Datagrams &datagrams, const Clock &clock, HalfOpenLedger &ledger,
                             const Watch &watch)
{
    return Climb(question, datagrams, clock, ledger, watch).run();
}

} // namespace fix789
