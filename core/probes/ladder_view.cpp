// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ladder_view.h"

#include "ike/isakmp_numbers.h"

#include <algorithm>

namespace fix789 {
namespace {

RungResult rungOf(const IkeObservation &observation, Rung rung, std::uint16_t port)
{
    if (const RungResult *result = observation.find(rung, port))
        return *result;
    RungResult none;
    none.rung = rung;
    none.port = port;
    return none;
}

PortState refusal(const RungResult &result)
{
    switch (result.notification.value_or(0)) {
    case isakmp::kNoProposalChosen:
    case isakmp::kAttributesNotSupported:
        return PortState::Mismatch;
    case isakmp::kInvalidMajorVersion:
        return PortState::NoIkev1;
    default:
        return PortState::Complains;
    }
}

// RFC 792 and RFC 1122, 3.2.2.1, and RFC 1812, 5.2.7.1: what the codes of "destination unreachable" blame.
PortState unreachable(const RungResult &result, const QString &server)
{
    if (!result.icmp)
        return PortState::NoWay;
    const bool fromServer = result.icmp->reporter.isEmpty() || result.icmp->reporter == server;
    switch (result.icmp->code) {
    case 2: // protocol
    case 3: // port
        return fromServer ? PortState::Closed : PortState::Rejected;
    case 9:  // network prohibited
    case 10: // host prohibited
    case 13: // communication prohibited
    case 14: // host precedence
    case 15: // precedence cut off
        return PortState::Rejected;
    default: // network, host, source route
        return PortState::NoWay;
    }
}

} // namespace

bool isFromIke(PortState state)
{
    return state == PortState::Answered || state == PortState::Mismatch || state == PortState::NoIkev1 ||
           state == PortState::Complains;
}

LadderView::LadderView(const IkeObservation &observation)
    : m_observation(observation), m_500{rungOf(observation, Rung::Mm1, kIkePort), rungOf(observation, Rung::Ikev2, kIkePort)},
      m_4500{rungOf(observation, Rung::Mm1, kNatTraversalPort), rungOf(observation, Rung::Ikev2, kNatTraversalPort)}
{
}

PortState LadderView::state(std::uint16_t port) const
{
    const RungResult &result = mainMode(port);
    switch (result.outcome) {
    case RungOutcome::Answered:
        return PortState::Answered;
    case RungOutcome::Silent:
        return result.answeredFrom.isEmpty() ? PortState::Silent : PortState::Elsewhere;
    case RungOutcome::Refused:
        return refusal(result);
    case RungOutcome::Unreachable:
        return unreachable(result, m_observation.address);
    case RungOutcome::NotTried:
        break;
    }
    return PortState::NotTried;
}

bool LadderView::speaks(std::uint16_t port) const
{
    return isFromIke(state(port)) || state(port) == PortState::Elsewhere;
}

bool LadderView::ikev2Answers(std::uint16_t port) const
{
    return ikev2Spoke(port) && control(port).notification != ikev2::kInvalidMajorVersion;
}

bool LadderView::ikev2Spoke(std::uint16_t port) const
{
    return control(port).outcome == RungOutcome::Answered || control(port).outcome == RungOutcome::Refused;
}

bool LadderView::ikev2Silent(std::uint16_t port) const
{
    return control(port).outcome == RungOutcome::Silent;
}

bool LadderView::serverReported(std::uint16_t port) const
{
    const auto &icmp = mainMode(port).icmp;
    return icmp && !icmp->reporter.isEmpty() && icmp->reporter == m_observation.address;
}

bool LadderView::routerMissesHost(std::uint16_t port) const
{
    constexpr int kHostUnreachable = 1;
    const auto &icmp = mainMode(port).icmp;
    return icmp && icmp->code == kHostUnreachable && !icmp->reporter.isEmpty() && icmp->reporter != m_observation.address;
}

bool LadderView::hasTried(Rung rung) const
{
    return std::ranges::any_of(m_observation.rungs, [rung](const RungResult &result) {
        return result.rung == rung && result.outcome != RungOutcome::NotTried;
    });
}

bool LadderView::hasAnswered(Rung rung) const
{
    return std::ranges::any_of(m_observation.rungs, [rung](const RungResult &result) {
        return result.rung == rung && result.outcome == RungOutcome::Answered;
    });
}

const OfferResult *LadderView::takenOffer() const
{
    const auto taken = std::ranges::find(m_observation.offers, RungOutcome::Answered, &OfferResult::outcome);
    return taken == m_observation.offers.end() ? nullptr : &*taken;
}

bool LadderView::heardSingle() const
{
    return std::ranges::any_of(m_observation.offers, [](const OfferResult &one) {
        return one.offer == Offer::Single && (one.outcome == RungOutcome::Answered || one.outcome == RungOutcome::Refused);
    });
}

bool LadderView::wasIgnoredAtFirst() const
{
    constexpr int kLongerThanSilence = 4500; // ms (send_series.h), and an answer that was late by itself
    return m_500.mainMode.outcome == RungOutcome::Answered && m_500.mainMode.ms > kLongerThanSilence;
}

bool LadderView::noNat() const
{
    return m_observation.serverBehindNat == false && m_observation.clientBehindNat == false;
}

} // namespace fix789
