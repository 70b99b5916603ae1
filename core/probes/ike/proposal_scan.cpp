// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/proposal_scan.h"

#include "analysis/negotiation_view.h"

#include <algorithm>

namespace fix789 {
namespace {

using namespace std::chrono_literals;
using Ms = ProposalScan::Ms;

// A server that just refused answers; one that was silent has had its twelve sends of the real message.
constexpr Ms kPatience = 2800ms;
// One of the new and the one of the old that servers of every age can do.
constexpr std::size_t kSingles[] = {2, 4};

} // namespace

void ProposalScan::add(Offer offer, std::vector<MainModeSuite> suites)
{
    m_trials.push_back({offer, PortNegotiation(kIkePort, std::move(suites)), {}, false});
}

void ProposalScan::startAfterRefusal(Ms now, bool withCertificate)
{
    add(Offer::Modern, suitesOf(Offer::Modern));
    if (!withCertificate)
        add(Offer::Certificate, suitesOf(Offer::Certificate));
    add(Offer::Outdated, suitesOf(Offer::Outdated));
    m_trials.front().start = now;
    m_trials.front().negotiation.start(now);
}

void ProposalScan::startAfterSilence(Ms now)
{
    m_sideBySide = true;
    const std::vector<MainModeSuite> suites = windowsMainModeSuites();
    for (const std::size_t single : kSingles) {
        add(Offer::Single, {suites.at(single)});
        m_trials.back().start = now;
        m_trials.back().negotiation.start(now);
    }
}

void ProposalScan::drop()
{
    if (!m_sideBySide)
        return;
    m_dropped = true;
    m_trials.clear();
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
    bool accepted = false;
    for (Trial &trial : m_trials) {
        if (!trial.isOver && trial.negotiation.isStarted()) {
            trial.negotiation.advance(now);
            trial.isOver = trial.negotiation.isHeard() || trial.negotiation.isDone() || now >= trial.start + kPatience;
        }
        accepted = accepted || trial.negotiation.accepted().has_value();
        if (!trial.isOver && !trial.negotiation.isStarted()) {
            if (accepted)
                trial.isOver = true; // what was found is enough
            else {
                trial.start = now;
                trial.negotiation.start(now);
            }
        }
        if (!trial.isOver && !m_sideBySide)
            return;
    }
}

std::optional<PortNegotiation::Outgoing> ProposalScan::due(Ms now)
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

PortNegotiation::Meaning ProposalScan::received(const QByteArray &datagram, Source on, Ms now)
{
    for (Trial &trial : m_trials) {
        const auto meaning = trial.negotiation.received(datagram, on, now);
        if (meaning != PortNegotiation::Meaning::Nothing)
            return meaning;
    }
    return PortNegotiation::Meaning::Nothing;
}

Ms ProposalScan::wakeAt() const
{
    Ms next = Ms::max();
    for (const Trial &trial : m_trials)
        if (!trial.isOver && trial.negotiation.isStarted())
            next = std::min({next, trial.negotiation.wakeAt(), trial.start + kPatience});
    return next;
}

std::vector<OfferResult> ProposalScan::results() const
{
    std::vector<OfferResult> results;
    for (const Trial &trial : m_trials) {
        if (!trial.negotiation.isStarted())
            continue;
        const StageResult seen = trial.negotiation.mainMode();
        // Cut short, it was silent for as long as it was asked.
        const bool silent = seen.outcome == StageOutcome::NotTried && seen.sends > 0;
        results.push_back(
            {trial.offer, silent ? StageOutcome::Silent : seen.outcome, trial.negotiation.accepted() ? seen.detail : QString()});
    }
    return results;
}

} // namespace fix789
