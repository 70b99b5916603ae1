// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/other_modes.h"

#include "analysis/negotiation_text.h"
#include "analysis/negotiation_view.h"
#include "analysis/responder.h"

namespace fix789::analysis {
namespace {

void answersOnly(const IkeObservation &seen, CauseId id, Text answered, Text sentence, Finding &reading)
{
    const NegotiationView view(seen);
    std::vector<Text> evidence{std::move(answered)};
    for (const std::uint16_t port : {ike::kIkePort, ike::kNatTraversalPort})
        if (view.state(port) != PortState::NotTried)
            evidence.push_back(words::whatHappened(view.mainMode(port)));
    reading.add(id, std::move(evidence));
    reading.say(FindingVerdict::Problem, std::move(sentence));
}

} // namespace

// The port, and whether the server asks for a cookie, vary by chance; the two checks of one computer must agree.
void readIkev2Only(const IkeObservation &seen, Finding &reading)
{
    if (NegotiationView(seen).isIkev2OfWindows()) {
        reading.leaveOpen({cause::kL2tpNotEnabled, cause::kServerIkev2Only}, words::nextTestAskOwner());
        return reading.say(FindingVerdict::Unknown, words::windowsWithoutL2tp());
    }
    answersOnly(seen, cause::kServerIkev2Only, words::ikev2Answered(), words::ikev2Only(), reading);
}

// Nobody has measured whether Windows uses them for L2TP: the server's refusal alone proves no fault.
void leaveOwnOpen(Text sentence, std::vector<Text> evidence, Finding &reading)
{
    reading.leaveOpen({cause::kProfileCustomCrypto, cause::kOther}, words::nextTestOwnParameters());
    reading.say(FindingVerdict::Unknown, std::move(sentence));
    for (Text &text : evidence)
        reading.note("profile.own-ipsec-refused", std::move(text));
}

bool readOwnParameters(const IkeObservation &seen, Finding &reading)
{
    const NegotiationView view(seen);
    const OfferResult *windows = seen.ipsecParameters ? view.offered(Offer::Windows) : nullptr;
    const StageResult &on500 = view.mainMode(ike::kIkePort);
    const bool isTaken = windows != nullptr && windows->outcome == StageOutcome::Answered;
    const bool isRefused = windows != nullptr && windows->outcome == StageOutcome::Refused;
    if (!isTaken && (!isRefused || on500.outcome != StageOutcome::Silent))
        return false;
    std::vector<Text> evidence{words::whatHappened(on500), words::offered(seen)};
    if (isTaken)
        evidence.push_back(words::takesDefault(*windows));
    if (isTaken) {
        leaveOwnOpen(words::ownParametersRefused(), std::move(evidence), reading);
    } else {
        reading.add(cause::kServerProposalMismatch, std::move(evidence));
        reading.say(FindingVerdict::Problem, words::mismatch());
    }
    return true;
}

bool readAggressiveModeOnly(const IkeObservation &seen, Finding &reading)
{
    const NegotiationView view(seen);
    // Main mode is what a filter knows best: where one is proven, its silence says nothing of the server.
    const bool isInspected = showsInspection(seen) || seen.otherVersion == OtherVersion::NewerMinor;
    if (!view.takesAggressiveMode() || (view.state(ike::kIkePort) == PortState::Silent && isInspected))
        return false;
    answersOnly(seen, cause::kServerAggressiveModeOnly, words::aggressiveModeAnswered(seen), words::aggressiveModeOnly(),
                reading);
    return true;
}

} // namespace fix789::analysis
