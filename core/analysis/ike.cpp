// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ike.h"

#include "analysis/answer_exclusions.h"
#include "analysis/negotiation_text.h"
#include "analysis/negotiation_view.h"
#include "analysis/other_modes.h"
#include "analysis/responder.h"
#include "analysis/tunnel.h"
#include "analysis/tunnel_text.h"
#include "ike/vendor_ids.h"

#include <algorithm>

namespace fix789::analysis {
namespace {

// The reporter, or the last hop reached.
QString whereOf(const StageResult &seen)
{
    if (seen.droppedAfterHop)
        return QStringLiteral("hop%1").arg(*seen.droppedAfterHop);
    return seen.icmp ? seen.icmp->reporter : QString();
}

class Reader {
public:
    explicit Reader(const IkeObservation &observation) : m_seen(observation), m_view(observation) {}

    Finding read();

private:
    void answered500();
    void answered500As4500Says();
    void silent4500();
    void postpone();
    void silent500();
    void rejected500();
    void closed500();
    void noWay500();
    void elsewhere500();
    void noIkev1On500();

    void udp500Shut();
    void udp4500Shut();
    void answersFromElsewhere(std::uint16_t port);
    void faultsOf4500();
    void mismatch();
    void ikev2Or(const std::vector<CauseId> &otherwise, Text sentence);
    void allSilent();
    void cannotBeReached();
    void leave(const std::vector<CauseId> &set, Text text)
    {
        m_reading.leaveOpen(set, words::nextTestOtherNetwork());
        unknown(std::move(text));
    }
    void unknown(Text text) { m_reading.say(FindingVerdict::Unknown, std::move(text)); }

    const IkeObservation &m_seen;
    NegotiationView m_view;
    Finding m_reading;
};

Finding Reader::read()
{
    switch (m_view.state(ike::kIkePort)) {
    case PortState::Answered:
        answered500();
        break;
    case PortState::Mismatch:
        mismatch();
        if (m_view.state(ike::kNatTraversalPort) == PortState::Rejected)
            udp4500Shut();
        break;
    case PortState::NoIkev1:
        noIkev1On500();
        break;
    case PortState::Elsewhere:
        elsewhere500();
        break;
    case PortState::Silent:
        silent500();
        break;
    case PortState::Rejected:
        rejected500();
        break;
    case PortState::Closed:
        closed500();
        break;
    case PortState::NoWay:
        noWay500();
        break;
    case PortState::Complains:
    case PortState::NotTried:
        if (m_view.state(ike::kNatTraversalPort) == PortState::Mismatch)
            mismatch();
        else if (m_view.state(ike::kIkePort) == PortState::Complains)
            unknown(words::refusedWith(m_view.mainMode(ike::kIkePort)));
        else if (m_view.state(ike::kNatTraversalPort) == PortState::Elsewhere)
            answersFromElsewhere(ike::kNatTraversalPort);
        else
            unknown(words::couldNotBeTried(ike::kIkePort));
        break;
    }
    readPathQuality(m_seen, m_reading);
    postpone();
    excludeByAnswers(m_seen, m_reading);
    return std::move(m_reading);
}

void Reader::answered500()
{
    if (m_view.wasIgnoredAtFirst()) {
        m_reading.transient = true;
        m_reading.say(FindingVerdict::Unknown, words::ignoredAtFirst());
    }
    switch (natTraversalPath(m_seen)) {
    case NatTraversalPath::Open:
        break;
    case NatTraversalPath::Shut:
        silent4500();
        break;
    case NatTraversalPath::NotTold:
        answered500As4500Says();
        break;
    }
    readTunnel(m_seen, m_reading);
    m_reading.say(FindingVerdict::Ok, m_view.hasAnswered(Stage::Quick) ? words::tunnelCanBeBuilt() : words::bothAnswered());
}

// What message 1 alone says about UDP 4500.
void Reader::answered500As4500Says()
{
    switch (m_view.state(ike::kNatTraversalPort)) {
    case PortState::Answered:
        return;
    case PortState::Mismatch:
    case PortState::NoIkev1:
    case PortState::Complains:
        m_reading.note("server.message1-refused-on-4500", words::refusedWith(m_view.mainMode(ike::kNatTraversalPort)));
        return m_reading.say(FindingVerdict::Note, words::refusedOn4500());
    case PortState::NotTried:
        return unknown(words::couldNotBeTried(ike::kNatTraversalPort));
    case PortState::Silent:
        if (m_view.ikev2Spoke(ike::kNatTraversalPort))
            return m_reading.say(FindingVerdict::Ok, words::open4500());
        if (m_view.noNat() || m_seen.serverBehindNat == true ||
            ike::answersMessage1On4500(m_view.mainMode(ike::kIkePort).vendorIds))
            return silent4500();
        m_reading.leaveOpen({cause::kUdp4500Blocked, cause::kPskWrong}, words::nextTestKey());
        return m_reading.say(FindingVerdict::Unknown, words::answeredOn500Only());
    case PortState::Elsewhere:
    case PortState::Rejected:
    case PortState::Closed:
    case PortState::NoWay:
        return silent4500();
    }
}

// RFC 3947: both sides switch to UDP 4500 only after detecting a NAT. If the server's own router is the NAT, it may be the
// one that does not forward UDP 4500.
void Reader::silent4500()
{
    if (m_view.noNat()) {
        m_reading.note("path.udp4500-not-needed", words::noNat());
        return m_reading.say(FindingVerdict::Note, words::answeredOn500Only());
    }
    if (m_view.state(ike::kNatTraversalPort) == PortState::Elsewhere)
        return answersFromElsewhere(ike::kNatTraversalPort);
    if (m_seen.serverBehindNat != true || m_view.state(ike::kNatTraversalPort) != PortState::Silent)
        return udp4500Shut();
    m_reading.leaveOpen({cause::kUdp4500Blocked, cause::kUdp4500NotForwarded}, words::nextTestOtherNetwork());
    m_reading.say(FindingVerdict::Unknown, words::answeredOn500Only());
}

void Reader::silent500()
{
    const PortState other = m_view.state(ike::kNatTraversalPort);
    if (other == PortState::Silent && m_view.heardSingle())
        return allSilent();
    if (other == PortState::Silent && readAggressiveModeOnly(m_seen, m_reading))
        return;
    if (!m_view.speaks(ike::kNatTraversalPort) && m_view.ikev2Answers(ike::kIkePort))
        return readIkev2Only(m_seen, m_reading);
    if (!m_view.speaks(ike::kNatTraversalPort) && m_view.ikev2Answers(ike::kNatTraversalPort)) // UDP 500 is unknown
        return leave({cause::kServerIkev2Only, cause::kUdp500Blocked}, words::ikev2On4500Alone());
    switch (other) {
    case PortState::Answered:
    case PortState::Complains:
        return m_view.ikev2Spoke(ike::kIkePort) ? unknown(words::ikev1LostOn500()) : udp500Shut();
    case PortState::Mismatch:
        if (!m_view.ikev2Spoke(ike::kIkePort))
            udp500Shut();
        return mismatch();
    case PortState::NoIkev1:
        return ikev2Or({cause::kServerIkev2Only, cause::kServerProposalMismatch}, words::noIkev1());
    case PortState::Elsewhere: // a filter that drops such answers on UDP 500 makes that silent, too
        return answersFromElsewhere(ike::kNatTraversalPort);
    case PortState::Silent:
        return allSilent();
    case PortState::Rejected:
        udp4500Shut();
        return allSilent();
    case PortState::Closed:
        m_reading.leaveOpen({cause::kServerIkeDown, cause::kUdp500Blocked}, words::nextTestOtherNetwork());
        return m_reading.say(FindingVerdict::Unknown, words::closedAndSilent());
    case PortState::NoWay:
        return cannotBeReached();
    case PortState::NotTried:
        return unknown(words::couldNotBeTried(ike::kNatTraversalPort));
    }
}

void Reader::elsewhere500()
{
    answersFromElsewhere(ike::kIkePort);
    faultsOf4500();
}

void Reader::rejected500()
{
    udp500Shut();
    faultsOf4500();
}

// What UDP 4500 shows in addition to a fault of UDP 500.
void Reader::faultsOf4500()
{
    const PortState seen = m_view.state(ike::kNatTraversalPort);
    if (seen == PortState::Mismatch)
        mismatch();
    if (seen == PortState::Rejected)
        udp4500Shut();
    if (seen == PortState::Elsewhere && !m_reading.has(cause::kServerAnswersFromElsewhere))
        answersFromElsewhere(ike::kNatTraversalPort);
}

void Reader::closed500()
{
    if (m_view.speaks(ike::kNatTraversalPort))
        return rejected500();
    if (m_view.ikev2Answers(ike::kNatTraversalPort))
        return readIkev2Only(m_seen, m_reading);
    std::vector<Text> evidence{words::icmp(m_view.mainMode(ike::kIkePort))};
    if (m_view.state(ike::kNatTraversalPort) == PortState::Closed)
        evidence.push_back(words::icmp(m_view.mainMode(ike::kNatTraversalPort)));
    m_reading.add(cause::kServerIkeDown, std::move(evidence));
    m_reading.say(FindingVerdict::Problem, words::ikeDown());
    if (m_view.state(ike::kNatTraversalPort) == PortState::Rejected)
        udp4500Shut();
}

void Reader::noWay500()
{
    const PortState other = m_view.state(ike::kNatTraversalPort);
    if (m_view.speaks(ike::kNatTraversalPort) || other == PortState::Closed)
        return rejected500();
    if (other == PortState::Rejected)
        udp4500Shut();
    cannotBeReached();
}

void Reader::noIkev1On500()
{
    const PortState other = m_view.state(ike::kNatTraversalPort);
    if (other == PortState::Mismatch)
        return mismatch();
    if (other == PortState::Answered)
        return unknown(words::refusedWith(m_view.mainMode(ike::kIkePort)));
    ikev2Or({cause::kServerIkev2Only, cause::kServerProposalMismatch}, words::noIkev1());
}

void Reader::udp500Shut()
{
    const StageResult &seen = m_view.mainMode(ike::kIkePort);
    const QString reporter = seen.icmp && seen.outcome == StageOutcome::Unreachable ? seen.icmp->reporter : QString();
    std::vector<Text> evidence{words::notThrough(seen)};
    if (m_view.speaks(ike::kNatTraversalPort))
        evidence = {words::onlyOn4500(seen)};
    words::addDrop(seen, ike::kNatTraversalPort, evidence);
    m_reading.add(reporter.isEmpty() ? cause::kUdp500Blocked : cause::kUdp500Rejected, std::move(evidence), whereOf(seen));
    m_reading.say(FindingVerdict::Problem,
                  reporter.isEmpty() ? words::blocked(ike::kIkePort) : words::rejectedBy(ike::kIkePort, reporter));
}

void Reader::udp4500Shut()
{
    const StageResult &seen = m_view.mainMode(ike::kNatTraversalPort);
    std::vector<Text> evidence{words::notThrough(seen)};
    if (seen.outcome == StageOutcome::Silent)
        evidence.push_back(words::knownToAnswer(m_view.mainMode(ike::kIkePort)));
    words::addDrop(seen, ike::kIkePort, evidence);
    m_reading.add(cause::kUdp4500Blocked, std::move(evidence), whereOf(seen));
    m_reading.say(FindingVerdict::Problem, words::blocked(ike::kNatTraversalPort));
}

void Reader::answersFromElsewhere(std::uint16_t port)
{
    const StageResult &seen = m_view.mainMode(port);
    m_reading.add(cause::kServerAnswersFromElsewhere, {words::answeredFromElsewhere(seen, m_seen.address)}, seen.answeredFrom);
    m_reading.say(FindingVerdict::Problem, words::answersFromElsewhere());
}

void Reader::mismatch()
{
    const bool on500 = m_view.state(ike::kIkePort) == PortState::Mismatch;
    const StageResult &refused = m_view.mainMode(on500 ? ike::kIkePort : ike::kNatTraversalPort);
    if (readOwnParameters(m_seen, m_reading))
        return;
    const OfferResult *taken = m_view.takenOffer();
    if (taken != nullptr && taken->offer == Offer::Certificate) {
        m_reading.add(cause::kServerCertificateOnly, {words::refusedWith(refused), words::takes(*taken)});
        return m_reading.say(FindingVerdict::Problem, words::certificateOnly());
    }
    if (readAggressiveModeOnly(m_seen, m_reading))
        return;
    if (m_view.refusesEveryOffer()) // no proposal is acceptable, or no server has a connection for us
        return ikev2Or({cause::kServerProposalMismatch, cause::kNoConnectionForUs}, words::refusedWith(refused));
    const bool isWeak = taken != nullptr && taken->offer == Offer::Outdated;
    std::vector<Text> evidence{words::refusedWith(refused), words::offered(m_seen)};
    if (taken != nullptr)
        evidence.push_back(words::takes(*taken));
    m_reading.add(isWeak ? cause::kServerProposalWeak : cause::kServerProposalMismatch, std::move(evidence));
    m_reading.say(FindingVerdict::Problem, words::mismatch());
}

void Reader::ikev2Or(const std::vector<CauseId> &otherwise, Text sentence)
{
    if (m_view.ikev2Answers(ike::kIkePort) || m_view.ikev2Answers(ike::kNatTraversalPort))
        return readIkev2Only(m_seen, m_reading);
    m_reading.leaveOpen(otherwise, words::nextTestAskOwner());
    unknown(std::move(sentence));
}

void Reader::allSilent()
{
    if (readOwnParameters(m_seen, m_reading))
        return;
    if (m_view.heardSingle()) {
        const OfferResult *single = m_view.takenOffer();
        m_reading.add(cause::kServerProposalMismatch,
                      {words::allSilent(), single != nullptr ? words::takes(*single) : words::singleRefused()});
        return m_reading.say(FindingVerdict::Problem, words::listUnanswered());
    }
    if (m_seen.otherVersion == OtherVersion::NewerMinor &&
        (m_view.ikev2Silent(ike::kIkePort) || m_view.ikev2Silent(ike::kNatTraversalPort))) {
        m_reading.add(cause::kIkeInspected, {words::onlyNewerMinor(), words::allSilent()});
        return m_reading.say(FindingVerdict::Problem, words::inspected());
    }
    if (readResponder(m_seen, m_reading))
        return;
    if (m_seen.otherVersion)
        return leave({cause::kIkeInspected, cause::kServerBannedUs}, words::takesNoNotice());
    if (m_view.ikev2Spoke(ike::kIkePort) || m_view.ikev2Spoke(ike::kNatTraversalPort))
        return leave({cause::kServerProposalMismatch, cause::kIkeBlocked}, words::ikev1Unanswered());
    leave({cause::kIkeBlocked, cause::kServerDown, cause::kServerBannedUs}, words::allSilent());
}

void Reader::cannotBeReached()
{
    if (readResponder(m_seen, m_reading))
        return;
    const bool hostIsMissing = m_view.routerMissesHost(ike::kIkePort) || m_view.routerMissesHost(ike::kNatTraversalPort);
    const bool silence =
        m_view.state(ike::kIkePort) == PortState::Silent || m_view.state(ike::kNatTraversalPort) == PortState::Silent;
    if (hostIsMissing) // a router beyond this network answered, so we are online
        m_reading.leaveOpen({cause::kServerDown, cause::kIkeBlocked}, words::nextTestOtherNetwork());
    else if (silence)
        m_reading.leaveOpen({cause::kOffline, cause::kServerDown, cause::kIkeBlocked}, words::nextTestWebPage());
    else
        m_reading.leaveOpen({cause::kOffline, cause::kServerDown}, words::nextTestWebPage());
    m_reading.say(FindingVerdict::Unknown, words::cannotBeReached());
}

// Postpones what cannot be known before the first cause is fixed.
void Reader::postpone()
{
    if (m_reading.causes.empty() && m_reading.open.empty())
        return;
    if (!m_view.hasTried(Stage::Auth))
        m_reading.postpone(cause::kPskWrong, words::untilReached());
    if (!m_view.hasTried(Stage::Ppp))
        m_reading.postpone(cause::kCredentialsRejected, words::untilKeyIsRight());
}

} // namespace

Finding analyseIke(const IkeObservation &observation)
{
    return Reader(observation).read();
}

} // namespace fix789::analysis
