// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/answer_exclusions.h"

#include "analysis/negotiation_text.h"
#include "analysis/negotiation_view.h"

namespace fix789::analysis {

void excludeByAnswers(const IkeObservation &observation, Finding &reading)
{
    const NegotiationView view(observation);
    const bool isIkev2Only = reading.has(cause::kServerIkev2Only);
    bool spoke = view.takesAggressiveMode();
    bool isUp = observation.otherVersion.has_value();
    for (const std::uint16_t port : {ike::kIkePort, ike::kNatTraversalPort}) {
        const bool speaks = view.speaks(port);
        spoke = spoke || speaks || view.ikev2Spoke(port);
        isUp = isUp || view.serverReported(port);
        if (!speaks && (!view.ikev2Spoke(port) || isIkev2Only))
            continue;
        const bool first = port == ike::kIkePort;
        reading.ruleOut(first ? cause::kUdp500Blocked : cause::kUdp4500Blocked, words::answeredOn(port));
        if (first)
            reading.ruleOut(cause::kUdp500Rejected, words::answeredOn(port));
    }
    if (spoke)
        for (const CauseId id : {cause::kIkeBlocked, cause::kServerIkeDown, cause::kServerBannedUs})
            reading.ruleOut(id, words::serverAnswered());
    else if (observation.otherVersion)
        reading.ruleOut(cause::kIkeBlocked, words::takesNoNotice());
    if (spoke || isUp)
        for (const CauseId id : {cause::kServerDown, cause::kOffline})
            reading.ruleOut(id, words::serverAnswered());
    const bool on500 = view.state(ike::kIkePort) == PortState::Answered;
    if (on500 || view.state(ike::kNatTraversalPort) == PortState::Answered)
        for (const CauseId id : {cause::kServerProposalMismatch, cause::kServerIkev2Only})
            reading.ruleOut(id, words::chose(view.mainMode(on500 ? ike::kIkePort : ike::kNatTraversalPort)));
}

} // namespace fix789::analysis
