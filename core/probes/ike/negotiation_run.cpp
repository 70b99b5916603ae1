// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/negotiation_run.h"
#include "probes/ike/exchanges.h"

#include "analysis/negotiation_view.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace fix789::probes {
namespace {

using Ms = Exchange::Ms;

std::shared_ptr<spdlog::logger> log()
{
    static const auto logger = spdlog::default_logger()->clone("fix789.probes");
    return logger;
}

std::vector<std::unique_ptr<Exchange>> allExchanges(NegotiationState &state)
{
    std::vector<std::unique_ptr<Exchange>> all;
#define FIX789_MAKE_EXCHANGE(Name) all.push_back(make##Name(state));
    FIX789_EXCHANGES(FIX789_MAKE_EXCHANGE)
#undef FIX789_MAKE_EXCHANGE
    return all;
}

class NegotiationRun {
public:
    NegotiationRun(const IkeQuestion &question, const Credentials &credentials, Datagrams &datagrams, const Clock &clock,
                   HalfOpenBudget &budget, const CredentialGate &gate, const Progress &progress)
        : m_question(question), m_clock(clock), m_stop(progress.stop), m_budget(budget, question.address),
          m_sockets(datagrams, question.address, question.others), m_on500(ike::kIkePort, offeredWith(credentials, question)),
          m_on4500(ike::kNatTraversalPort, offeredWith(credentials, question)),
          m_state{clock, progress, credentials, gate, m_budget, m_sockets, m_on500, m_on4500, question, budget}
    {
        for (const auto &exchange : m_exchanges)
            m_inTurn.push_back(exchange.get());
        std::ranges::stable_sort(m_inTurn, {}, &Exchange::turn);
    }

    Result<IkeObservation> run();

private:
    void advance();
    void send();
    void take(const ProbeSockets::Heard &heard);
    void takeDatagram(const ProbeSockets::Heard &heard);
    void takeStranger(const ProbeSockets::Heard &heard);
    void tearDown();
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] Result<IkeObservation> observation() const;

    const IkeQuestion &m_question;
    const Clock &m_clock;
    std::stop_token m_stop;
    DeferredBudget m_budget;
    ProbeSockets m_sockets;
    PortNegotiation m_on500;
    PortNegotiation m_on4500;
    NegotiationState m_state;
    std::vector<std::unique_ptr<Exchange>> m_exchanges = allExchanges(m_state);
    std::vector<Exchange *> m_inTurn; ///< the same, in sending order
};

Result<IkeObservation> NegotiationRun::run()
{
    while (true) {
        if (m_stop.stop_requested()) {
            tearDown();
            return failure(ErrorKind::Cancelled, QStringLiteral("talking to the server"));
        }
        advance();
        if (isDone())
            break;
        send();
        if (isDone()) // sending failed for good, so there is nothing to wait for
            continue;
        for (const ProbeSockets::Heard &heard : m_sockets.wait(wakeAt(), m_stop))
            take(heard);
        for (const ProbeSockets::Heard &heard : m_sockets.takeStrangers())
            takeStranger(heard);
    }
    tearDown();
    for (const auto &exchange : m_exchanges)
        exchange->conclude(m_clock.monotonic());
    return observation();
}

void NegotiationRun::advance()
{
    const Ms now = m_clock.monotonic();
    for (const auto &exchange : m_exchanges)
        exchange->advance(now);
    m_budget.advance(now);
}

void NegotiationRun::send()
{
    for (Exchange *exchange : m_inTurn)
        while (const auto outgoing = exchange->nextDatagram(m_clock.monotonic())) {
            if (const auto sent = m_sockets.send(outgoing->flow, outgoing->bytes, outgoing->hopLimit); sent)
                exchange->sent(m_clock.monotonic());
            else
                exchange->notSent(sent.error());
        }
}

void NegotiationRun::take(const ProbeSockets::Heard &heard)
{
    if (!heard.arrival.icmp)
        return takeDatagram(heard);
    const IcmpError &error = *heard.arrival.icmp;
    log()->debug("UDP {}: ICMP type {} code {}", heard.flow.port, error.type, error.code);
    for (const auto &exchange : m_exchanges)
        if (exchange->talksTo(heard.flow.address))
            exchange->icmp(error, heard.flow, heard.arrival.at);
}

void NegotiationRun::takeDatagram(const ProbeSockets::Heard &heard)
{
    Meaning meaning = Meaning::Nothing;
    const auto understands = [&](const auto &exchange) {
        if (!exchange->talksTo(heard.flow.address))
            return false;
        meaning = exchange->received(heard.arrival.bytes, heard.flow, heard.arrival.at);
        return meaning != Meaning::Nothing;
    };
    const auto whose = std::ranges::find_if(m_exchanges, understands);
    if (whose == m_exchanges.end() || !(*whose)->isAside())
        for (const auto &exchange : m_exchanges)
            if (exchange->talksTo(heard.flow.address))
                exchange->heard(heard.flow);
    if (meaning == Meaning::HalfOpen)
        m_budget.opened(m_clock.monotonic());
}

void NegotiationRun::takeStranger(const ProbeSockets::Heard &heard)
{
    for (const auto &exchange : m_exchanges)
        if (exchange->talksTo(heard.flow.address) &&
            exchange->receivedFromElsewhere(heard.arrival.bytes, heard.arrival.from.address, heard.flow) == Meaning::HalfOpen)
            m_budget.opened(m_clock.monotonic());
}

void NegotiationRun::tearDown()
{
    for (const auto &exchange : m_exchanges)
        exchange->tearDown();
}

Ms NegotiationRun::wakeAt() const
{
    const Ms now = m_clock.monotonic();
    Ms next = m_budget.wakeAt();
    for (const auto &exchange : m_exchanges)
        next = std::min(next, exchange->wakeAt(now));
    return next;
}

bool NegotiationRun::isDone() const
{
    return std::ranges::all_of(m_exchanges, [](const auto &exchange) { return exchange->isDone(); });
}

Result<IkeObservation> NegotiationRun::observation() const
{
    if (m_on500.localError() && m_on4500.localError()) // no first message could be sent
        return Failure(*m_on4500.localError());
    IkeObservation seen;
    seen.server = m_question.server;
    seen.address = m_sockets.address();
    seen.withCertificate = m_state.withCertificate();
    seen.ipsecParameters = m_state.ownParameters();
    for (const auto &exchange : m_exchanges)
        exchange->report(seen);
    for (const StageResult &stage : seen.stages)
        if (stage.outcome != StageOutcome::NotTried)
            log()->info("{} on UDP {}: {} {}", toString(stage.stage).toStdString(), stage.port,
                        toString(stage.outcome).toStdString(), stage.detail.toStdString());
    return seen;
}

} // namespace

Result<IkeObservation> runNegotiation(const IkeQuestion &question, const Credentials &credentials, Datagrams &datagrams,
                                      const Clock &clock, HalfOpenBudget &budget, const CredentialGate &gate,
                                      const Progress &progress)
{
    return NegotiationRun(question, credentials, datagrams, clock, budget, gate, progress).run();
}

} // namespace fix789::probes
