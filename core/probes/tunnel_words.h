// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/ike_observation.h"
#include "model/text.h"

/// The sentences in which the truth table above message 2 speaks.
namespace fix789::words {

Text wantsNoKey();
Text tookMessage1();
Text identityRejected();
Text keyIsWrong();
Text largeMessagesLost();
Text answeredInFragments();
Text largeMessage3Lost();
Text certificateUnanswered();
Text quickModeRefused();
Text quickModeSilent();
Text l2tpDown();
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
Text keyExchangeStopped(const RungResult &seen);
Text refusedRung(const RungResult &seen);
Text keyIsRight(const RungResult &seen);
Text keyUnanswered(const RungResult &seen);
Text metAs(const RungResult &seen);
Text cleanedAnswered(const RungResult &seen);
Text secondMetTheSame(const RungResult &seen);
Text l2tpSilent(const RungResult &seen);
Text signInSaid(const RungResult &seen);
Text signInTook(const RungResult &seen);
Text cleanedKeyWorks(KeyForm form);
Text loss(const LossSample &sample);

} // namespace fix789::words
