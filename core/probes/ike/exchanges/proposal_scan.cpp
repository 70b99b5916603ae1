// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/negotiation_view.h"
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"

#include <algorithm>
#include <deque>

namespace fix789::probes {
namespace {

/// Finds the suites that a server accepts if it refuses, or does not answer, those of Windows: message 1 with other suites on
/// UDP 500; where the connection's own parameters were offered, with those of Windows first. After a refusal one at a time,
/// until the server accepts one, since each acceptance leaves a half-open SA. After silence single suites in parallel, for a
/// server that cannot parse a list; an answer to message 1 drops them.
class ProposalScan : public Exchange {
public:
    explicit ProposalScan(NegotiationState &state) : Exchange(Turn::Question), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    void report(IkeObservation &seen) const override;

private:
    void startOrDrop(Ms now);
    void startAfterRefusal(Ms now);
    void startAfterSilence(Ms now);
    void goOn(Ms now);
    /// The server answered one of them.
    [[nodiscard]] bool isHeard() const;
    /// After a refusal: the server refused every other proposal as well.
    [[nodiscard]] bool isRefusedThroughout() const;

    struct Trial {
        Offer offer;
        PortNegotiation negotiation;
        Ms start{};
        bool isOver = false;
    };
    void add(Offer offer, std::vector<ike::MainModeSuite> suites);
    /// What message 1 would offer without parameters of the connection's own.
    [[nodiscard]] std::vector<ike::MainModeSuite> windowsSuites() const
    {
        return ike::suitesOf(m_state.withCertificate() ? Offer::Certificate : Offer::Windows);
    }

    NegotiationState &m_state;
    std::deque<Trial> m_trials;
    bool m_sideBySide = false;
    bool m_dropped = false;
};

using namespace std::chrono_literals;
using Ms = ProposalScan::Ms;

// A server that has just refused is alive; a silent one has had its twelve sends of the real message.
constexpr Ms kScanPatience = 2800ms;
// A modern and an outdated suite, which cover servers of every age.
constexpr std::size_t kSingles[] = {2, 4};

} // namespace

void ProposalScan::add(Offer offer, std::vector<ike::MainModeSuite> suites)
{
    m_trials.push_back({offer, PortNegotiation(ike::kIkePort, std::move(suites)), {}, false});
}

void ProposalScan::startOrDrop(Ms now)
{
    const PortNegotiation &on500 = m_state.on500;
    const PortNegotiation &on4500 = m_state.on4500;
    if (m_sideBySide && (on500.isHeard() || on4500.isHeard())) {
        m_dropped = true;
        m_trials.clear();
    }
    if (m_dropped || !m_trials.empty())
        return;
    const StageResult seen = on500.mainMode();
    if (seen.outcome == StageOutcome::Refused && seen.notification == int(ike::isakmp::kNoProposalChosen) && !on4500.accepted())
        startAfterRefusal(now);
    else if (on500.isSilentSoFar(now) && on4500.isSilentSoFar(now) && !m_state.isAnsweredFromElsewhere())
        startAfterSilence(now);
}

void ProposalScan::startAfterRefusal(Ms now)
{
    if (m_state.ownParameters())
        add(Offer::Windows, windowsSuites());
    add(Offer::Modern, ike::suitesOf(Offer::Modern));
    if (!m_state.withCertificate())
        add(Offer::Certificate, ike::suitesOf(Offer::Certificate));
    add(Offer::Outdated, ike::suitesOf(Offer::Outdated));
    m_trials.front().start = now;
    m_trials.front().negotiation.start(now);
}

void ProposalScan::startAfterSilence(Ms now)
{
    m_sideBySide = true;
    if (m_state.ownParameters()) { // a single suite already
        add(Offer::Windows, windowsSuites());
        m_trials.back().start = now;
        m_trials.back().negotiation.start(now);
        return;
    }
    const std::vector<ike::MainModeSuite> suites = ike::windowsMainModeSuites();
    for (const std::size_t single : kSingles) {
        add(Offer::Single, {suites.at(single)});
        m_trials.back().start = now;
        m_trials.back().negotiation.start(now);
    }
}

bool ProposalScan::isDone() const
{
    return std::ranges::all_of(m_trials, &Trial::isOver);
}

bool ProposalScan::isHeard() const
{
    return std::ranges::any_of(m_trials, [](const Trial &trial) { return trial.negotiation.isHeard(); });
}

bool ProposalScan::isRefusedThroughout() const
{
    return !m_sideBySide && !m_trials.empty() && std::ranges::all_of(m_trials, [](const Trial &trial) {
        return trial.isOver && trial.negotiation.mainMode().outcome == StageOutcome::Refused;
    });
}

void ProposalScan::advance(Ms now)
{
    startOrDrop(now);
    goOn(now);
    m_state.offerHeard = isHeard();
    m_state.refusesEveryOffer = isRefusedThroughout();
    if (m_state.refusesEveryOffer) // perhaps it refuses IKEv1 itself
        for (PortNegotiation *negotiation : {&m_state.on500, &m_state.on4500})
            negotiation->askControlToo();
}

void ProposalScan::goOn(Ms now)
{
    bool accepted = false;
    for (Trial &trial : m_trials) {
        if (!trial.isOver && trial.negotiation.isStarted()) {
            trial.negotiation.advance(now);
            trial.isOver = trial.negotiation.isHeard() || trial.negotiation.isDone() || now >= trial.start + kScanPatience;
        }
        accepted = accepted || trial.negotiation.accepted().has_value();
        if (!trial.isOver && !trial.negotiation.isStarted()) {
            if (accepted)
                trial.isOver = true; // one acceptance is enough
            else {
                trial.start = now;
                trial.negotiation.start(now);
            }
        }
        if (!trial.isOver && !m_sideBySide)
            return;
    }
}

std::optional<Outgoing> ProposalScan::nextDatagram(Ms now)
{
    for (Trial &trial : m_trials) {
        if (trial.isOver || !trial.negotiation.isStarted())
            continue;
        if (auto outgoing = trial.negotiation.due(now)) {
            trial.negotiation.sent(now);
            return outgoing;
        }
    }
    return std::nullopt;
}

Meaning ProposalScan::received(const QByteArray &datagram, FlowId on, Ms now)
{
    if (on.port != ike::kIkePort)
        return Meaning::Nothing;
    for (Trial &trial : m_trials) {
        const Meaning meaning = trial.negotiation.received(datagram, on.source, now);
        if (meaning == Meaning::Nothing)
            continue;
        m_state.offerHeard = isHeard();
        return meaning;
    }
    return Meaning::Nothing;
}

Ms ProposalScan::wakeAt(Ms) const
{
    Ms next = Ms::max();
    for (const Trial &trial : m_trials)
        if (!trial.isOver && trial.negotiation.isStarted())
            next = std::min({next, trial.negotiation.wakeAt(), trial.start + kScanPatience});
    return next;
}

void ProposalScan::report(IkeObservation &seen) const
{
    for (const Trial &trial : m_trials) {
        if (!trial.negotiation.isStarted())
            continue;
        const StageResult result = trial.negotiation.mainMode();
        // Cut short, it counts as silent for the time it had.
        const bool silent = result.outcome == StageOutcome::NotTried && result.sends > 0;
        seen.offers.push_back({trial.offer, silent ? StageOutcome::Silent : result.outcome,
                               trial.negotiation.accepted() ? result.detail : QString()});
    }
}

std::unique_ptr<Exchange> makeProposalScan(NegotiationState &state)
{
    return std::make_unique<ProposalScan>(state);
}

} // namespace fix789::probes
