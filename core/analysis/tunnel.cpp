// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/tunnel.h"

#include "analysis/negotiation_text.h"
#include "analysis/negotiation_view.h"
#include "analysis/other_modes.h"
#include "analysis/ras_errors.h"
#include "analysis/repeats.h"
#include "analysis/responder.h"
#include "analysis/tunnel_text.h"
#include "ike/wire/isakmp_numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace fix789::analysis {
namespace {

// Each way; a VPN copes with 10 %, but not with 20 %. The threshold between them separates the two estimates best.
constexpr double kLossThatHurts = 0.14;
constexpr double kLossWorthKnowing = 0.03;
// How long servers wait for a silent RADIUS server: three times 5 s (Meraki, RRAS), or as much in total (SoftEther VPN). No
// second factor ends at just that time by design; pushes last 30 s and more, or end when the user declines.
constexpr int kRadiusPatience = 14'500; // ms
constexpr int kRadiusMargin = 2'000;

bool isTried(const StageResult &result)
{
    return result.outcome != StageOutcome::NotTried;
}

bool isHeard(const StageResult &result)
{
    return result.outcome == StageOutcome::Answered || result.outcome == StageOutcome::Refused;
}

bool isProven(const StageResult &result)
{
    return result.outcome == StageOutcome::Answered || result.authenticated;
}

bool isTyped(const StageResult &result)
{
    return result.stage == Stage::Auth && result.key == KeyForm::AsTyped;
}

bool isSecond(const StageResult &result)
{
    return result.stage == Stage::Decoy || (result.stage == Stage::Auth && result.key != KeyForm::AsTyped);
}

// Of the flows that tried a key, the most informative one.
template <class Which>
const StageResult *best(const IkeObservation &seen, Which which)
{
    const StageResult *found = nullptr;
    for (const StageResult &result : seen.stages)
        if (which(result) && isTried(result) && (found == nullptr || (!isHeard(*found) && isHeard(result))))
            found = &result;
    return found;
}

const StageResult *tried(const IkeObservation &seen, Stage stage)
{
    return best(seen, [stage](const StageResult &result) { return result.stage == stage; });
}

bool metTheSame(const StageResult &a, const StageResult &b)
{
    return a.outcome == b.outcome && a.sign == b.sign && a.notification == b.notification;
}

CauseId causeOf(KeyForm accepted)
{
    if (accepted == KeyForm::AnsiCodePage)
        return cause::kPskEncoding;
    return accepted == KeyForm::WithoutBlanks ? cause::kPskBlankAtEdge : cause::kPskLookalikes;
}

class TunnelReader {
public:
    TunnelReader(const IkeObservation &seen, Finding &reading)
        : m_seen(seen), m_reading(reading), m_typed(best(seen, isTyped)), m_second(best(seen, isSecond)),
          m_withCertificate(m_typed != nullptr && m_second == nullptr && seen.withCertificate)
    {
    }

    void read()
    {
        if (keyExchange() && authentication() && quickMode() && l2tp())
            signIn();
        doubtSuites();
    }

private:
    // Each returns true if the next stage counts.
    bool keyExchange();
    bool authentication();
    bool quickMode();
    bool l2tp();
    void signIn();
    void doubtSuites();

    [[nodiscard]] std::vector<Text> refusedSuites(const StageResult &seen) const;
    void signInRejected(const StageResult &seen);
    void failedKey();
    void failedCertificate();
    void sameAsSecond();
    [[nodiscard]] bool keysWayIsOpen() const;
    void refusedIdentity(const StageResult &seen);
    void problem(CauseId id, Text sentence, std::vector<Text> evidence);

    const IkeObservation &m_seen;
    Finding &m_reading;
    const StageResult *m_typed;
    const StageResult *m_second;
    bool m_withCertificate;
};

void TunnelReader::problem(CauseId id, Text sentence, std::vector<Text> evidence)
{
    m_reading.add(id, std::move(evidence));
    m_reading.say(FindingVerdict::Problem, std::move(sentence));
}

bool TunnelReader::keyExchange()
{
    const StageResult *seen = m_seen.find(Stage::Mm3, ike::kIkePort);
    if (seen == nullptr || !isTried(*seen))
        return m_typed != nullptr;
    if (seen->outcome == StageOutcome::Answered)
        return true;
    if (seen->outcome == StageOutcome::Refused && !m_seen.withCertificate)
        problem(cause::kServerCertificateOnly, words::wantsNoKey(), {words::refusedStage(*seen), words::tookMessage1()});
    else
        m_reading.say(FindingVerdict::Unknown, words::keyExchangeStopped(*seen));
    return false;
}

bool TunnelReader::authentication()
{
    if (m_typed == nullptr)
        return false;
    if (m_withCertificate) {
        if (!isProven(*m_typed) || m_typed->outcome == StageOutcome::Refused || m_typed->sign == StageSign::InFragments)
            failedCertificate();
        return m_typed->outcome == StageOutcome::Answered;
    }
    if (isProven(*m_typed)) {
        m_reading.ruleOut(cause::kPskWrong, words::keyIsRight(*m_typed));
        if (m_typed->outcome == StageOutcome::Refused)
            refusedIdentity(*m_typed);
        return m_typed->outcome == StageOutcome::Answered;
    }
    failedKey();
    return m_second != nullptr && m_second->stage == Stage::Auth && m_second->outcome == StageOutcome::Answered;
}

void TunnelReader::refusedIdentity(const StageResult &seen)
{
    // Both modes used the same key and the same identity.
    if (NegotiationView(m_seen).takesAggressiveMode())
        return problem(cause::kServerAggressiveModeOnly, words::aggressiveModeOnly(),
                       {words::aggressiveModeAnswered(m_seen), words::refusedStage(seen)});
    problem(cause::kServerIdentityRejected, words::identityRejected(), {words::refusedStage(seen)});
}

void TunnelReader::failedKey()
{
    const bool shut4500 = natTraversalPath(m_seen) == NatTraversalPath::Shut || m_reading.has(cause::kServerAnswersFromElsewhere);
    if (m_second == nullptr && shut4500)
        return m_reading.postpone(cause::kPskWrong, words::untilReached());
    if (m_second == nullptr) {
        m_reading.leaveOpen({cause::kPskWrong, cause::kServerCertificateOnly}, words::nextTestOtherKey());
        return m_reading.say(FindingVerdict::Unknown, words::keyUnanswered(*m_typed));
    }
    if (m_second->stage == Stage::Auth && isProven(*m_second)) {
        return problem(causeOf(m_second->key), words::cleanedKeyWorks(m_second->key),
                       {words::metAs(*m_typed), words::cleanedAnswered(*m_second)});
    }
    if (metTheSame(*m_typed, *m_second))
        return sameAsSecond();
    m_reading.leaveOpen({cause::kPskWrong, cause::kServerIdentityRejected}, words::nextTestOtherKey());
    m_reading.say(FindingVerdict::Unknown, words::keyUnanswered(*m_typed));
}

// An answer came back on the path of the key's messages: from the same port, to a source port other than the server's own.
bool TunnelReader::keysWayIsOpen() const
{
    const NegotiationView view(m_seen);
    if (m_typed->port == ike::kIkePort || isHeard(*m_typed))
        return isHeard(*m_typed);
    const bool message1 = isFromIke(view.state(ike::kNatTraversalPort)) || view.ikev2Spoke(ike::kNatTraversalPort);
    return natTraversalPath(m_seen) == NatTraversalPath::Open ||
           (message1 && !view.mainMode(ike::kNatTraversalPort).onlyFromServicePort);
}

void TunnelReader::sameAsSecond()
{
    if (keysWayIsOpen())
        return problem(cause::kPskWrong, words::keyIsWrong(), {words::metAs(*m_typed), words::secondMetTheSame(*m_second)});
    if (m_reading.has(cause::kUdp4500Blocked) || m_reading.has(cause::kServerAnswersFromElsewhere))
        return m_reading.postpone(cause::kPskWrong, words::untilReached());
    const bool isFiltered = NegotiationView(m_seen).mainMode(ike::kNatTraversalPort).onlyFromServicePort;
    if (isFiltered) // like the key's messages, which came from another source port
        m_reading.leaveOpen({cause::kPskWrong, cause::kOther}, words::nextTestOtherKey());
    else if (!m_reading.leavesOpen(cause::kPskWrong) && !m_reading.leavesOpen(cause::kUdp4500Blocked))
        m_reading.leaveOpen({cause::kUdp4500Blocked, cause::kPskWrong}, words::nextTestOtherKey());
    m_reading.say(FindingVerdict::Unknown, words::keyUnanswered(*m_typed));
}

void TunnelReader::failedCertificate()
{
    const bool inFragments = m_typed->sign == StageSign::InFragments;
    const bool largeLost = m_seen.largeAnswered == false && m_typed->port == ike::kNatTraversalPort; // both there
    if (largeLost && (inFragments || m_typed->outcome == StageOutcome::Silent))
        return problem(cause::kFragmentsDropped, words::largeMessagesLost(),
                       {inFragments ? words::answeredInFragments() : words::metAs(*m_typed), words::largeMessage3Lost()});
    if (inFragments)
        return m_reading.note("path.large-messages-lost", words::answeredInFragments());
    if (m_typed->outcome == StageOutcome::Refused)
        return refusedIdentity(*m_typed);
    m_reading.leaveOpen({cause::kFragmentsDropped, cause::kServerIdentityRejected}, words::nextTestAskServerLog());
    m_reading.say(FindingVerdict::Unknown, words::certificateUnanswered());
}

bool TunnelReader::quickMode()
{
    const StageResult *seen = tried(m_seen, Stage::Quick);
    if (seen == nullptr || seen->outcome == StageOutcome::Answered)
        return seen != nullptr;
    // On UDP 500 this is ESP without UDP, which a server may rightly refuse to a client behind a NAT.
    if (seen->port == ike::kIkePort && !NegotiationView(m_seen).noNat())
        return false;
    if (seen->outcome == StageOutcome::Refused) {
        const OfferResult *other = NegotiationView(m_seen).offered(Offer::EspOther);
        if (m_seen.ipsecParameters && other != nullptr && other->outcome == StageOutcome::Answered)
            leaveOwnOpen(words::ownSuitesRefused(),
                         {words::refusedStage(*seen), words::offeredInQuickMode(m_seen), words::takesDefault(*other)}, m_reading);
        else if (suiteDoubt(m_seen) == SuiteDoubt::None)
            problem(cause::kServerQuickModeMismatch, words::quickModeRefused(), refusedSuites(*seen));
    } else {
        // A server that rejects the offer says so; one that fails internally, or serves another client behind this address,
        // stays silent.
        m_reading.leaveOpen(m_seen.clientBehindNat == false
                                ? std::vector{cause::kCannotProtect, cause::kServerQuickModeMismatch, cause::kOther}
                                : std::vector{cause::kCannotProtect, cause::kCannotTellClientsApart,
                                              cause::kServerQuickModeMismatch, cause::kOther},
                            words::nextTestAskServerLog());
        m_reading.say(FindingVerdict::Unknown, words::quickModeSilent());
    }
    return false;
}

std::vector<Text> TunnelReader::refusedSuites(const StageResult &seen) const
{
    std::vector<Text> evidence{words::refusedStage(seen)};
    if (seen.notification != ike::isakmp::kNoProposalChosen)
        return evidence;
    evidence.push_back(words::offeredInQuickMode(m_seen));
    const OfferResult *other = NegotiationView(m_seen).offered(Offer::EspOther);
    if (other != nullptr && other->outcome == StageOutcome::Answered)
        evidence.push_back(words::takesInstead(*other));
    return evidence;
}

// Runs last, so that a certain fault takes precedence.
void TunnelReader::doubtSuites()
{
    const SuiteDoubt doubt = suiteDoubt(m_seen);
    if (doubt == SuiteDoubt::None)
        return;
    m_reading.leaveOpen({cause::kServerQuickModeMismatch, cause::kOther}, words::nextTestOtherSuites());
    const StageResult *quick = tried(m_seen, Stage::Quick);
    const bool takes = doubt == SuiteDoubt::TakesUncertain && quick != nullptr;
    m_reading.say(FindingVerdict::Unknown, takes ? words::takesUncertain(*quick) : words::refusesUncertain());
}

bool TunnelReader::l2tp()
{
    const StageResult *seen = tried(m_seen, Stage::L2tp);
    if (seen == nullptr)
        return false;
    if (seen->outcome == StageOutcome::Answered)
        return true;
    problem(
        cause::kServerL2tpDown, words::l2tpDown(),
        {words::tunnelStands(), seen->outcome == StageOutcome::Refused ? words::refusedStage(*seen) : words::l2tpSilent(*seen)});
    return false;
}

void TunnelReader::signIn()
{
    const auto isFullPacket = [](const StageResult &one) { return one.stage == Stage::L2tp && one.detail == kFullPacket; };
    if (std::ranges::any_of(m_seen.stages, isFullPacket))
        problem(cause::kPathMtu, words::fullPacketsLost(), {words::tunnelStands(), words::onlySmallPackets()});
    const StageResult *seen = tried(m_seen, Stage::Ppp);
    if (seen != nullptr && seen->outcome == StageOutcome::Answered)
        m_reading.ruleOut(cause::kCredentialsRejected, words::signedIn());
    if (seen == nullptr || seen->outcome == StageOutcome::Answered)
        return;
    switch (seen->sign) {
    case StageSign::SignInRejected:
        return signInRejected(*seen);
    case StageSign::SignInGaveUp:
        if (seen->ms >= kRadiusPatience && seen->ms < kRadiusPatience + kRadiusMargin)
            return problem(cause::kServerSignInTimeout, words::signInUnanswered(),
                           {words::signInTook(*seen), words::asLongAsForRadius()});
        return problem(cause::kSecondFactorTimeout, words::secondFactorTimeout(), {words::signInTook(*seen)});
    case StageSign::NoCommonSignIn:
        return problem(cause::kSignInProtocol, words::noCommonSignIn(), {words::signInSaid(*seen)});
    case StageSign::NoAddress:
        return problem(cause::kServerNoAddressLeft, words::noAddress(), {words::signedIn()});
    case StageSign::SignInUnanswered:
        return problem(cause::kServerSignInTimeout, words::signInUnanswered(), {words::signInSilent()});
    case StageSign::Unsaid:
    case StageSign::Unreadable:
    case StageSign::InFragments:
        break;
    }
    if (seen->outcome == StageOutcome::Silent)
        return problem(cause::kPppSilent, words::pppSilent(), {words::tunnelStands(), words::l2tpSilent(*seen)});
    m_reading.say(FindingVerdict::Unknown, words::signInSaid(*seen));
}

// RFC 2759: the number after "E=" is the server's reason. 691 covers a wrong password, an account without permission, and a
// directory that refuses MS-CHAPv2 for every account.
void TunnelReader::signInRejected(const StageResult &seen)
{
    static const QRegularExpression kReason(QStringLiteral("\\bE=(\\d{1,5})"));
    const int reason = kReason.match(seen.detail).captured(1).toInt();
    if (const auto named = rasError(reason, {}, MachineAuthentication::PreSharedKey).names; named && reason != 0)
        return problem(*named, words::credentialsRejected(), {words::signInSaid(seen)});
    m_reading.leaveOpen({cause::kCredentialsRejected, cause::kAccountNotAllowed, cause::kProtocolRefusedByDirectory},
                        words::nextTestAccount());
    m_reading.say(FindingVerdict::Unknown, words::credentialsRejected());
}

} // namespace

NatTraversalPath natTraversalPath(const IkeObservation &seen)
{
    const bool fromServicePort = NegotiationView(seen).mainMode(ike::kNatTraversalPort).onlyFromServicePort;
    bool answeredOn500 = false;
    bool triedOn500 = false;
    bool metNothing = false;
    for (const StageResult &result : seen.stages) {
        const bool counts = result.stage != Stage::Mm1 && result.stage != Stage::Ikev2 && isTried(result);
        // Message 3 uses the source port of message 1; later messages on UDP 4500 use their own.
        const bool byFilteredWay = result.stage == Stage::Mm3 && fromServicePort;
        if (counts && result.port == ike::kNatTraversalPort && isHeard(result) && !byFilteredWay)
            return NatTraversalPath::Open;
        if (!counts || result.stage != Stage::Auth)
            continue;
        answeredOn500 = answeredOn500 || (result.port == ike::kIkePort && isHeard(result));
        triedOn500 = triedOn500 || result.port == ike::kIkePort;
        metNothing = metNothing || result.port == ike::kNatTraversalPort;
    }
    const bool silent = NegotiationView(seen).state(ike::kNatTraversalPort) == PortState::Silent;
    return metNothing && (answeredOn500 || (silent && !triedOn500)) ? NatTraversalPath::Shut : NatTraversalPath::NotTold;
}

void readTunnel(const IkeObservation &seen, Finding &reading)
{
    TunnelReader(seen, reading).read();
}

void readPathQuality(const IkeObservation &seen, Finding &reading)
{
    if (seen.largeAnswered == false && !reading.has(cause::kFragmentsDropped))
        reading.note("path.large-messages-lost", words::largeMessage3Lost());
    if (seen.serverBehindNat == true)
        reading.note("server.behind-nat", words::serverBehindNat());
    const bool viaServicePort = std::ranges::any_of(seen.stages, [](const StageResult &r) { return r.onlyFromServicePort; });
    if (viaServicePort)
        reading.note("path.only-service-source-port", words::onlyFromServicePort());
    readFragmentOrder(seen, reading);
    readRepeats(seen, reading);
    readIpsecHelper(seen, reading);
    if (!seen.loss || seen.loss->sent == 0)
        return;
    const double lost = seen.loss->lossEachWay();
    if (lost >= kLossThatHurts) {
        reading.add(cause::kLoss, {words::loss(*seen.loss)});
        if (reading.verdict != FindingVerdict::Problem) {
            reading.verdict = FindingVerdict::Problem;
            reading.text = words::lossy();
        }
    } else if (lost >= kLossWorthKnowing) {
        reading.note("path.some-loss", words::loss(*seen.loss));
    }
}

} // namespace fix789::analysis
