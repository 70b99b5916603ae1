// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/negotiation_view.h"

#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::analysis {
namespace {

StageResult stageOf(const IkeObservation &observation, Stage stage, std::uint16_t port)
{
    if (const StageResult *result = observation.find(stage, port))
        return *result;
    StageResult none;
    none.stage = stage;
    none.port = port;
    return none;
}

PortState refusal(const StageResult &result)
{
    switch (result.notification.value_or(0)) {
    case ike::isakmp::kNoProposalChosen:
    case ike::isakmp::kAttributesNotSupported:
        return PortState::Mismatch;
    case ike::isakmp::kInvalidMajorVersion:
        return PortState::NoIkev1;
    default:
        return PortState::Complains;
    }
}

// RFC 792 and RFC 1122, 3.2.2.1, and RFC 1812, 5.2.7.1: what the codes of "destination unreachable" blame.
PortState unreachable(const StageResult &result, const QString &server)
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

NegotiationView::NegotiationView(const IkeObservation &observation)
    : m_observation(observation),
      m_500{stageOf(observation, Stage::Mm1, ike::kIkePort), stageOf(observation, Stage::Ikev2, ike::kIkePort)},
      m_4500{stageOf(observation, Stage::Mm1, ike::kNatTraversalPort), stageOf(observation, Stage::Ikev2, ike::kNatTraversalPort)}
{
}

PortState NegotiationView::state(std::uint16_t port) const
{
    const StageResult &result = mainMode(port);
    switch (result.outcome) {
    case StageOutcome::Answered:
        return PortState::Answered;
    case StageOutcome::Silent:
        return result.answeredFrom.isEmpty() ? PortState::Silent : PortState::Elsewhere;
    case StageOutcome::Refused:
        return refusal(result);
    case StageOutcome::Unreachable:
        return unreachable(result, m_observation.address);
    case StageOutcome::NotTried:
        break;
    }
    return PortState::NotTried;
}

bool NegotiationView::speaks(std::uint16_t port) const
{
    return isFromIke(state(port)) || state(port) == PortState::Elsewhere;
}

bool NegotiationView::ikev2Answers(std::uint16_t port) const
{
    return ikev2Spoke(port) && control(port).notification != ike::ikev2::kInvalidMajorVersion;
}

bool NegotiationView::ikev2Spoke(std::uint16_t port) const
{
    return control(port).outcome == StageOutcome::Answered || control(port).outcome == StageOutcome::Refused;
}

bool NegotiationView::isIkev2OfWindows() const
{
    static const QString kMsNt5 = QStringLiteral("1e2b516905991c7d7c96fcbfb587e461"); // a version follows it
    const auto isIts = [](const QString &id) { return id.startsWith(kMsNt5, Qt::CaseInsensitive); };
    return std::ranges::any_of(m_500.control.vendorIds, isIts) || std::ranges::any_of(m_4500.control.vendorIds, isIts);
}

bool NegotiationView::ikev2Silent(std::uint16_t port) const
{
    return control(port).outcome == StageOutcome::Silent;
}

bool NegotiationView::serverReported(std::uint16_t port) const
{
    const auto &icmp = mainMode(port).icmp;
    return icmp && !icmp->reporter.isEmpty() && icmp->reporter == m_observation.address;
}

bool NegotiationView::routerMissesHost(std::uint16_t port) const
{
    constexpr int kHostUnreachable = 1;
    const auto &icmp = mainMode(port).icmp;
    return icmp && icmp->code == kHostUnreachable && !icmp->reporter.isEmpty() && icmp->reporter != m_observation.address;
}

bool NegotiationView::hasTried(Stage stage) const
{
    return std::ranges::any_of(m_observation.stages, [stage](const StageResult &result) {
        return result.stage == stage && result.outcome != StageOutcome::NotTried;
    });
}

bool NegotiationView::hasAnswered(Stage stage) const
{
    return std::ranges::any_of(m_observation.stages, [stage](const StageResult &result) {
        return result.stage == stage && result.outcome == StageOutcome::Answered;
    });
}

bool NegotiationView::refusesEveryOffer() const
{
    const auto isRefused = [this](Offer offer) {
        return std::ranges::any_of(m_observation.offers, [offer](const OfferResult &one) {
            return one.offer == offer && one.outcome == StageOutcome::Refused;
        });
    };
    return isRefused(Offer::Modern) && isRefused(Offer::Outdated) && isRefused(Offer::Certificate);
}

const OfferResult *NegotiationView::offered(Offer offer) const
{
    const auto made = std::ranges::find(m_observation.offers, offer, &OfferResult::offer);
    return made == m_observation.offers.end() ? nullptr : &*made;
}

const OfferResult *NegotiationView::takenOffer() const
{
    const auto taken = std::ranges::find_if(m_observation.offers, [](const OfferResult &one) {
        return one.outcome == StageOutcome::Answered && one.offer != Offer::EspCertain && one.offer != Offer::EspOther;
    });
    return taken == m_observation.offers.end() ? nullptr : &*taken;
}

bool NegotiationView::takesAggressiveMode() const
{
    const StageResult *seen = m_observation.find(Stage::Aggressive, ike::kIkePort);
    if (seen == nullptr || seen->outcome == StageOutcome::Answered)
        return seen != nullptr;
    const bool takesMainMode = mainMode(ike::kIkePort).outcome == StageOutcome::Answered ||
                               mainMode(ike::kNatTraversalPort).outcome == StageOutcome::Answered;
    return !takesMainMode && seen->outcome == StageOutcome::Refused &&
           ike::isakmp::blamesIdentity(seen->notification.value_or(0));
}

bool NegotiationView::heardSingle() const
{
    return std::ranges::any_of(m_observation.offers, [](const OfferResult &one) {
        return (one.offer == Offer::Single || one.offer == Offer::Windows) &&
               (one.outcome == StageOutcome::Answered || one.outcome == StageOutcome::Refused);
    });
}

bool NegotiationView::wasIgnoredAtFirst() const
{
    constexpr int kLongerThanSilence = 4500; // ms: the silence of send_series.h plus one late answer
    return m_500.mainMode.outcome == StageOutcome::Answered && m_500.mainMode.ms > kLongerThanSilence;
}

bool NegotiationView::noNat() const
{
    return m_observation.serverBehindNat == false && m_observation.clientBehindNat == false;
}

} // namespace fix789::analysis
