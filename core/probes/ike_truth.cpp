// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike_truth.h"

#include "ike/vendor_ids.h"
#include "probes/ladder_view.h"
#include "probes/ladder_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789 {
namespace {

// Who said so, or the last hop that was reached.
QString whereOf(const RungResult &seen)
{
    if (seen.icmp)
        return seen.icmp->reporter;
    return seen.droppedAfterHop ? QStringLiteral("hop%1").arg(*seen.droppedAfterHop) : QString();
}

class Reader {
public:
    explicit Reader(const IkeObservation &observation) : m_view(observation) {}

    IkeReading read();

private:
    void answered500();
    void silent500();
    void rejected500();
    void closed500();
    void noWay500();
    void noIkev1On500();

    void udp500Shut();
    void udp4500Shut();
    void mismatch();
    void ikev2Only();
    void ikev1Missing();
    void allSilent();
    void cannotBeReached();
    void unknown(Text text);

    void add(CauseId id, std::vector<Text> evidence, const QString &where = {});
    void leaveOpen(std::vector<CauseId> ids, Text next);
    void say(FindingVerdict verdict, Text text);
    void exclude();
    void ruleOut(CauseId id, Text text);

    [[nodiscard]] bool speaksOn(std::uint16_t port) const { return isFromIke(m_view.state(port)); }

    LadderView m_view;
    IkeReading m_reading;
};

IkeReading Reader::read()
{
    switch (m_view.state(kIkePort)) {
    case PortState::Answered:
        answered500();
        break;
    case PortState::Mismatch:
        mismatch();
        if (m_view.state(kNatTraversalPort) == PortState::Rejected)
            udp4500Shut();
        break;
    case PortState::NoIkev1:
        noIkev1On500();
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
        if (m_view.state(kNatTraversalPort) == PortState::Mismatch)
            mismatch();
        else if (m_view.state(kIkePort) == PortState::Complains)
            unknown(words::refusedWith(m_view.mainMode(kIkePort)));
        else
            unknown(words::couldNotBeTried(kIkePort));
        break;
    }
    exclude();
    return std::move(m_reading);
}

void Reader::answered500()
{
    switch (m_view.state(kNatTraversalPort)) {
    case PortState::Answered:
        return say(FindingVerdict::Ok, words::bothAnswered());
    case PortState::Mismatch:
    case PortState::NoIkev1:
    case PortState::Complains:
        m_reading.notes.push_back({"server.message1-refused-on-4500", words::refusedWith(m_view.mainMode(kNatTraversalPort))});
        return say(FindingVerdict::Note, words::refusedOn4500());
    case PortState::NotTried:
        return unknown(words::couldNotBeTried(kNatTraversalPort));
    case PortState::Silent:
        if (m_view.ikev2Spoke(kNatTraversalPort))
            return say(FindingVerdict::Ok, words::open4500());
        break;
    case PortState::Rejected:
    case PortState::Closed:
    case PortState::NoWay:
        break;
    }
    if (m_view.noNat()) {
        // RFC 3947: the change to UDP 4500 happens only where a NAT was found.
        m_reading.notes.push_back({"path.udp4500-not-needed", words::noNat()});
        return say(FindingVerdict::Note, words::answeredOn500Only());
    }
    const bool silent = m_view.state(kNatTraversalPort) == PortState::Silent;
    if (!silent || answersMessage1On4500(m_view.mainMode(kIkePort).vendorIds))
        return udp4500Shut();
    leaveOpen({cause::kUdp4500Blocked, cause::kPskWrong}, words::nextTestKey());
    say(FindingVerdict::Unknown, words::answeredOn500Only());
}

void Reader::silent500()
{
    const PortState other = m_view.state(kNatTraversalPort);
    if (!isFromIke(other) && (m_view.ikev2Answers(kIkePort) || m_view.ikev2Answers(kNatTraversalPort)))
        return ikev2Only();
    switch (other) {
    case PortState::Answered:
    case PortState::Complains:
        return m_view.ikev2Spoke(kIkePort) ? unknown(words::ikev1LostOn500()) : udp500Shut();
    case PortState::Mismatch:
        if (!m_view.ikev2Spoke(kIkePort))
            udp500Shut();
        return mismatch();
    case PortState::NoIkev1:
        return ikev1Missing();
    case PortState::Silent:
        return allSilent();
    case PortState::Rejected:
        udp4500Shut();
        return allSilent();
    case PortState::Closed:
        leaveOpen({cause::kServerIkeDown, cause::kUdp500Blocked}, words::nextTestOtherNetwork());
        return say(FindingVerdict::Unknown, words::closedAndSilent());
    case PortState::NoWay:
        return cannotBeReached();
    case PortState::NotTried:
        return unknown(words::couldNotBeTried(kNatTraversalPort));
    }
}

void Reader::rejected500()
{
    udp500Shut();
    const PortState other = m_view.state(kNatTraversalPort);
    if (other == PortState::Mismatch)
        mismatch();
    if (other == PortState::Rejected)
        udp4500Shut();
}

void Reader::closed500()
{
    if (speaksOn(kNatTraversalPort))
        return rejected500();
    if (m_view.ikev2Answers(kNatTraversalPort))
        return ikev2Only();
    std::vector<Text> evidence{words::icmp(m_view.mainMode(kIkePort))};
    if (m_view.state(kNatTraversalPort) == PortState::Closed)
        evidence.push_back(words::icmp(m_view.mainMode(kNatTraversalPort)));
    add(cause::kServerIkeDown, std::move(evidence));
    say(FindingVerdict::Problem, words::ikeDown());
    if (m_view.state(kNatTraversalPort) == PortState::Rejected)
        udp4500Shut();
}

void Reader::noWay500()
{
    const PortState other = m_view.state(kNatTraversalPort);
    if (isFromIke(other) || other == PortState::Closed)
        return rejected500();
    if (other == PortState::Rejected)
        udp4500Shut();
    cannotBeReached();
}

void Reader::noIkev1On500()
{
    const PortState other = m_view.state(kNatTraversalPort);
    if (other == PortState::Mismatch)
        return mismatch();
    if (other == PortState::Answered)
        return unknown(words::refusedWith(m_view.mainMode(kIkePort)));
    ikev1Missing();
}

void Reader::udp500Shut()
{
    const RungResult &seen = m_view.mainMode(kIkePort);
    const QString reporter = seen.icmp ? seen.icmp->reporter : QString();
    std::vector<Text> evidence{words::notThrough(seen)};
    if (speaksOn(kNatTraversalPort))
        evidence = {words::onlyOn4500(seen)};
    if (seen.droppedAfterHop)
        evidence.push_back(words::droppedAfterHop(seen, kNatTraversalPort));
    add(reporter.isEmpty() ? cause::kUdp500Blocked : cause::kUdp500Rejected, std::move(evidence), whereOf(seen));
    say(FindingVerdict::Problem, reporter.isEmpty() ? words::blocked(kIkePort) : words::rejectedBy(kIkePort, reporter));
}

void Reader::udp4500Shut()
{
    const RungResult &seen = m_view.mainMode(kNatTraversalPort);
    std::vector<Text> evidence{words::notThrough(seen)};
    if (seen.outcome == RungOutcome::Silent)
        evidence.push_back(words::knownToAnswer(m_view.mainMode(kIkePort)));
    if (seen.droppedAfterHop)
        evidence.push_back(words::droppedAfterHop(seen, kIkePort));
    add(cause::kUdp4500Blocked, std::move(evidence), whereOf(seen));
    say(FindingVerdict::Problem, words::blocked(kNatTraversalPort));
}

void Reader::mismatch()
{
    const bool on500 = m_view.state(kIkePort) == PortState::Mismatch;
    add(cause::kServerProposalMismatch,
        {words::refusedWith(m_view.mainMode(on500 ? kIkePort : kNatTraversalPort)), words::offered()});
    say(FindingVerdict::Problem, words::mismatch());
}

void Reader::ikev2Only()
{
    // On which port, and whether with a cookie, is chance, and one computer's two checks are to agree.
    std::vector<Text> evidence{words::ikev2Answered()};
    for (const std::uint16_t port : {kIkePort, kNatTraversalPort})
        if (m_view.state(port) != PortState::NotTried)
            evidence.push_back(words::whatHappened(m_view.mainMode(port)));
    add(cause::kServerIkev2Only, std::move(evidence));
    say(FindingVerdict::Problem, words::ikev2Only());
}

void Reader::ikev1Missing()
{
    if (m_view.ikev2Answers(kIkePort) || m_view.ikev2Answers(kNatTraversalPort))
        return ikev2Only();
    leaveOpen({cause::kServerIkev2Only, cause::kServerProposalMismatch}, words::nextTestAskOwner());
    say(FindingVerdict::Unknown, words::noIkev1());
}

void Reader::allSilent()
{
    const bool isThere = m_view.ikev2Spoke(kIkePort) || m_view.ikev2Spoke(kNatTraversalPort);
    if (isThere)
        leaveOpen({cause::kServerProposalMismatch, cause::kIkeBlocked}, words::nextTestOtherNetwork());
    else
        leaveOpen({cause::kIkeBlocked, cause::kServerDown, cause::kServerBannedUs}, words::nextTestOtherNetwork());
    say(FindingVerdict::Unknown, isThere ? words::ikev1Unanswered() : words::allSilent());
}

void Reader::cannotBeReached()
{
    const bool hostIsMissing = m_view.routerMissesHost(kIkePort) || m_view.routerMissesHost(kNatTraversalPort);
    const bool silence = m_view.state(kIkePort) == PortState::Silent || m_view.state(kNatTraversalPort) == PortState::Silent;
    if (hostIsMissing) // a router beyond us spoke, so we are not offline
        leaveOpen({cause::kServerDown, cause::kIkeBlocked}, words::nextTestOtherNetwork());
    else if (silence)
        leaveOpen({cause::kOffline, cause::kServerDown, cause::kIkeBlocked}, words::nextTestWebPage());
    else
        leaveOpen({cause::kOffline, cause::kServerDown}, words::nextTestWebPage());
    say(FindingVerdict::Unknown, words::cannotBeReached());
}

void Reader::unknown(Text text)
{
    say(FindingVerdict::Unknown, std::move(text));
}

void Reader::add(CauseId id, std::vector<Text> evidence, const QString &where)
{
    m_reading.causes.push_back({{id, {}}, std::move(evidence), where});
}

void Reader::leaveOpen(std::vector<CauseId> ids, Text next)
{
    OpenSet open{{}, std::move(next)};
    for (const CauseId id : ids)
        open.set.push_back({id, {}});
    m_reading.open.push_back(std::move(open));
}

// What is said first stays: the rows put first what has to be mended first.
void Reader::say(FindingVerdict verdict, Text text)
{
    if (m_reading.text.isEmpty()) {
        m_reading.verdict = verdict;
        m_reading.text = std::move(text);
    }
}

void Reader::exclude()
{
    const auto isIkev2OnlyCause = [](const Cause &cause) { return cause.ref.id == cause::kServerIkev2Only; };
    const bool isIkev2Only = std::ranges::any_of(m_reading.causes, isIkev2OnlyCause);
    bool spoke = false;
    bool isUp = false;
    for (const std::uint16_t port : {kIkePort, kNatTraversalPort}) {
        const bool speaks = speaksOn(port);
        spoke = spoke || speaks || m_view.ikev2Spoke(port);
        isUp = isUp || m_view.serverReported(port);
        if (!speaks && (!m_view.ikev2Spoke(port) || isIkev2Only))
            continue;
        const bool first = port == kIkePort;
        ruleOut(first ? cause::kUdp500Blocked : cause::kUdp4500Blocked, words::answeredOn(port));
        if (first)
            ruleOut(cause::kUdp500Rejected, words::answeredOn(port));
    }
    if (spoke) {
        ruleOut(cause::kIkeBlocked, words::serverAnswered());
        ruleOut(cause::kServerIkeDown, words::serverAnswered());
        ruleOut(cause::kServerBannedUs, words::serverAnswered());
    }
    if (spoke || isUp) {
        ruleOut(cause::kServerDown, words::serverAnswered());
        ruleOut(cause::kOffline, words::serverAnswered());
    }
    for (const std::uint16_t port : {kIkePort, kNatTraversalPort}) {
        if (m_view.state(port) != PortState::Answered)
            continue;
        ruleOut(cause::kServerProposalMismatch, words::chose(m_view.mainMode(port)));
        ruleOut(cause::kServerIkev2Only, words::chose(m_view.mainMode(port)));
        break;
    }
}

void Reader::ruleOut(CauseId id, Text text)
{
    const auto isIt = [id](const CauseRef &ref) { return ref.id == id; };
    const auto holdsIt = [&](const OpenSet &open) { return std::ranges::any_of(open.set, isIt); };
    if (!std::ranges::any_of(m_reading.causes, isIt, &Cause::ref) && !std::ranges::any_of(m_reading.open, holdsIt))
        m_reading.excluded.push_back({{id, {}}, std::move(text)});
}

} // namespace

IkeReading readLadder(const IkeObservation &observation)
{
    return Reader(observation).read();
}

} // namespace fix789
