// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/offer_sweep.h"

#include "probes/ladder_view.h"

#include <algorithm>

namespace fix789 {
namespace {

using namespace std::chrono_literals;
using Ms = OfferSweep::Ms;

// A server that just refused answers; one that was silent has had its twelve sends of the real message.
constexpr Ms kPatience = 2800ms;
// One of the new and the one of the old that servers of every age can do.
constexpr std::size_t kSingles[] = {2, 4};

} // namespace

void OfferSweep::add(Offer offer, std::vector<MainModeSuite> suites)
{
    m_trials.push_back({offer, PortLadder(kIkePort, std::move(suites)), {}, false});
}

void OfferSweep::startAfterRefusal(Ms now, bool withCertificate)
{
    add(Offer::Modern, suitesOf(Offer::Modern));
    if (!withCertificate)
        add(Offer::Certificate, suitesOf(Offer::Certificate));
    add(Offer::Outdated, suitesOf(Offer::Outdated));
    m_trials.front().start = now;
    m_trials.front().ladder.start(now);
}

void OfferSweep::startAfterSilence(Ms now)
{
    m_sideBySide = true;
    const std::vector<MainModeSuite> suites = windowsMainModeSuites();
    for (const std::size_t single : kSingles) {
        add(Offer::Single, {suites.at(single)});
        m_trials.back().start = now;
        m_trials.back().ladder.start(now);
    }
}

void OfferSweep::drop()
{
    if (!m_sideBySide)
        return;
    m_dropped = true;
    m_trials.clear();
}

bool OfferSweep::isDone() const
{
    return std::ranges::all_of(m_trials, &Trial::isOver);
}

bool OfferSweep::isHeard() const
{
    return std::ranges::any_of(m_trials, [](const Trial &trial) { return trial.ladder.isHeard(); });
}

void OfferSweep::advance(Ms now)
{
    bool accepted = false;
    for (Trial &trial : m_trials) {
        if (!trial.isOver && trial.ladder.isStarted()) {
            trial.ladder.advance(now);
            trial.isOver = trial.ladder.isHeard() || trial.ladder.isDone() || now >= trial.start + kPatience;
        }
        accepted = accepted || trial.ladder.accepted().has_value();
        if (!trial.isOver && !trial.ladder.isStarted()) {
            if (accepted)
                trial.isOver = true; // what was found is enough
            else {
                trial.start = now;
                trial.ladder.start(now);
            }
        }
        if (!trial.isOver && !m_sideBySide)
            return;
    }
}

std::optional<PortLadder::Outgoing> OfferSweep::due(Ms now)
{
    for (Trial &trial : m_trials) {
        if (trial.isOver || !trial.ladder.isStarted())
            continue;
        if (auto outgoing = trial.ladder.due(now)) {
            trial.ladder.sent(now);
            return outgoing;
        }
    }
    return std::nullopt;
}

PortLadder::Meaning OfferSweep::received(const QByteArray &datagram, Source on, Ms now)
{
    for (Trial &trial : m_trials) {
        const auto meaning = trial.ladder.received(datagram, on, now);
        if (meaning != PortLadder::Meaning::Nothing)
            return meaning;
    }
    return PortLadder::Meaning::Nothing;
}

Ms OfferSweep::wakeAt() const
{
    Ms next = Ms::max();
    for (const Trial &trial : m_trials)
        if (!trial.isOver && trial.ladder.isStarted())
            next = std::min({next, trial.ladder.wakeAt(), trial.start + kPatience});
    return next;
}

std::vector<OfferResult> OfferSweep::results() const
{
    std::vector<OfferResult> results;
    for (const Trial &trial : m_trials) {
        if (!trial.ladder.isStarted())
            continue;
        const RungResult seen = trial.ladder.mainMode();
        // Cut short, it was silent for as long as it was asked.
        const bool silent = seen.outcome == RungOutcome::NotTried && seen.sends > 0;
        results.push_back(
            {trial.offer, silent ? RungOutcome::Silent : seen.outcome, trial.ladder.accepted() ? seen.detail : QString()});
    }
    return results;
}

} // namespace fix789
