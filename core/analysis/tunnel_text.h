// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/ike_observation.h"

/// The sentences of the table in analysis/tunnel.h.
namespace fix789::analysis::words {

Text wantsNoKey();
Text tookMessage1();
Text identityRejected();
Text keyIsWrong();
Text largeMessagesLost();
Text answeredInFragments();
Text largeMessage3Lost();
Text largeArriveLastFirst();
Text certificateUnanswered();
Text quickModeRefused();
Text quickModeSilent();
Text offeredInQuickMode(const IkeObservation &seen);
Text ownSuitesRefused();
Text takesInstead(const OfferResult &seen);
Text takesUncertain(const StageResult &seen);
Text refusesUncertain();
Text nextTestOtherSuites();
Text l2tpDown();
Text pppSilent();
Text nextTestAccount();
Text tunnelStands();
Text credentialsRejected();
Text secondFactorTimeout();
Text noCommonSignIn();
Text noAddress();
Text signedIn();
Text signInUnanswered();
Text signInSilent();
Text asLongAsForRadius();
Text untilReached();
Text untilKeyIsRight();
Text nextTestOtherKey();
Text nextTestAskServerLog();
Text serverBehindNat();
Text onlyFromServicePort();
Text fullPacketsLost();
Text onlySmallPackets();
Text lossy();
Text keyExchangeStopped(const StageResult &seen);
Text refusedStage(const StageResult &seen);
Text keyIsRight(const StageResult &seen);
Text keyUnanswered(const StageResult &seen);
Text metAs(const StageResult &seen);
Text cleanedAnswered(const StageResult &seen);
Text secondMetTheSame(const StageResult &seen);
Text l2tpSilent(const StageResult &seen);
Text signInSaid(const StageResult &seen);
Text signInTook(const StageResult &seen);
Text cleanedKeyWorks(KeyForm form);
Text loss(const LossSample &sample);

} // namespace fix789::analysis::words
