// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/ike_observation.h"

#include <chrono>

/// The sentences of the table in analysis/ike.h.
namespace fix789::analysis::words {

// Progress of the run.
Text asking(std::uint16_t port);
Text tryingAgain(std::uint16_t port);
Text waitingForBudget(std::chrono::milliseconds wait);
Text waitingForNotice();
Text negotiating(Stage stage); ///< from message 3 on

Text aggressiveModeOnly();
Text aggressiveModeAnswered(const IkeObservation &seen);
Text bothAnswered();
Text refusedOn4500();
Text open4500();
Text answeredOn500Only();
Text noNat();
Text blocked(std::uint16_t port);
Text rejectedBy(std::uint16_t port, const QString &reporter);
Text ikeDown();
Text closedAndSilent();
Text answersFromElsewhere();
Text mismatch();
Text listUnanswered();
Text certificateOnly();
Text tunnelCanBeBuilt();
Text ikev2Only();
Text ikev2On4500Alone();
Text windowsWithoutL2tp();
Text noIkev1();
Text ikev1Unanswered();
Text ignoredAtFirst();
Text ikev1LostOn500();
Text allSilent();
Text inspected();
Text onlyNewerMinor();
Text takesNoNotice();
Text cannotBeReached();
Text couldNotBeTried(std::uint16_t port);

// Evidence.
Text answeredFromElsewhere(const StageResult &seen, const QString &asked);
Text refusedWith(const StageResult &seen);
/// What message 1 offered, and in whose words.
Text offered(const IkeObservation &seen);
/// The server accepts what Windows offers without the connection's own parameters.
Text takesDefault(const OfferResult &seen);
Text nextTestOwnParameters();
Text ownParametersRefused();
Text takes(const OfferResult &offer);
Text singleRefused();
Text notThrough(const StageResult &seen);   ///< silent or unreachable
Text whatHappened(const StageResult &seen); ///< any outcome
Text onlyOn4500(const StageResult &seen500);
Text knownToAnswer(const StageResult &seen500);
Text icmp(const StageResult &seen);
Text ikev2Answered();
/// The last hop before the drop, and whose router that is; nothing if no hop is proven.
void addDrop(const StageResult &seen, std::uint16_t open, std::vector<Text> &evidence);
Text answeredOn(std::uint16_t port);
Text serverAnswered();
Text chose(const StageResult &seen);

// The cheapest next test.
Text nextTestKey();
Text nextTestOtherNetwork();
Text nextTestWebPage();
Text nextTestAskOwner();

} // namespace fix789::analysis::words
