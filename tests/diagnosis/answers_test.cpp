// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/answers.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace diagnosis_answers_test {
using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::test;

namespace {

Verdict withSet(std::vector<CauseRef> set, const char *answer)
{
    Verdict verdict;
    verdict.undetermined.push_back({std::move(set), {"Look further.", {}}});
    UserAnswers answers;
    EXPECT_TRUE(answers.take(QString::fromLatin1(answer)));
    applyAnswers(verdict, answers);
    return verdict;
}

const std::vector<CauseRef> kSilence{{cause::kIkeBlocked, {}}, {cause::kServerDown, {}}, {cause::kServerBannedUs, {}}};

TEST(Answers, HotspotThatWorksLeavesThePathAndABan)
{
    EXPECT_EQ(openSetsOf(withSet(kSilence, "hotspot-works=yes")),
              QStringList{QStringLiteral("path.ike-blocked|server.banned-us")});
    EXPECT_EQ(excludedFrom(withSet(kSilence, "hotspot-works=yes")), QStringList{QStringLiteral("server.down")});
}

TEST(Answers, WhatAnAnswerLeavesAloneIsNotProven)
{
    const Verdict verdict = withSet({{cause::kUdp4500Blocked, {}}, {cause::kPskWrong, {}}}, "hotspot-works=yes");
    EXPECT_TRUE(verdict.causes.empty());
    EXPECT_EQ(openSetsOf(verdict), QStringList{QStringLiteral("path.udp4500-blocked|other")});
    EXPECT_EQ(excludedFrom(verdict), QStringList{QStringLiteral("psk.wrong")});
}

TEST(Answers, HotspotThatFailsTakesThePathAndABanAway)
{
    EXPECT_EQ(openSetsOf(withSet(kSilence, "hotspot-works=no")), QStringList{QStringLiteral("server.down|other")});
}

const std::vector<CauseRef> kQuiet{{cause::kCannotProtect, {}},
                                   {cause::kCannotTellClientsApart, {}},
                                   {cause::kServerQuickModeMismatch, {}},
                                   {cause::kOther, {}}};

TEST(Answers, AloneOnAHotspotClientsDoNotMeet)
{
    EXPECT_EQ(openSetsOf(withSet(kQuiet, "hotspot-works=no")),
              QStringList{QStringLiteral("server.cannot-protect|server.quick-mode-mismatch|other")});
}

TEST(Answers, WhatOthersMeetTooIsNotOfSeveralClients)
{
    for (const char *answer : {"others-connect=yes", "elsewhere-connects=yes", "windows-here-connects=yes"})
        EXPECT_EQ(openSetsOf(withSet(kQuiet, answer)), QStringList{QStringLiteral("server.cannot-tell-clients-apart|other")})
            << answer;
    EXPECT_EQ(openSetsOf(withSet(kQuiet, "windows-here-connects=no")),
              QStringList{QStringLiteral("server.cannot-protect|server.quick-mode-mismatch|other")});
}

TEST(Answers, AWindowsServerThatRefusesAllMayHaveNoL2tpPorts)
{
    const std::vector<CauseRef> set{{cause::kServerProposalMismatch, {}}, {cause::kNoConnectionForUs, {}}};
    EXPECT_EQ(openSetsOf(withSet(set, "server-product=rras")),
              QStringList{QStringLiteral("server.l2tp-not-enabled|server.proposal-mismatch|server.no-connection-for-us")});
    EXPECT_EQ(openSetsOf(withSet(set, "server-product=strongswan")),
              QStringList{QStringLiteral("server.proposal-mismatch|server.no-connection-for-us")});
    EXPECT_EQ(openSetsOf(withSet(kQuiet, "server-product=rras")), openSetsOf(withSet(kQuiet, "server-product=strongswan")));
}

TEST(Answers, HistoryOrdersAndTakesNothingAway)
{
    const std::vector<CauseRef> set{
        {cause::kUdp4500Blocked, {}}, {cause::kServerDown, {}}, {cause::kPskWrong, {}}, {cause::kOther, {}}};
    EXPECT_EQ(openSetsOf(withSet(set, "worked-here-before=yes")),
              QStringList{QStringLiteral("server.down|psk.wrong|path.udp4500-blocked|other")});
    EXPECT_EQ(openSetsOf(withSet(set, "server-changed=yes")),
              QStringList{QStringLiteral("server.down|path.udp4500-blocked|psk.wrong|other")});
    EXPECT_EQ(openSetsOf(withSet(set, "server-changed=no")),
              QStringList{QStringLiteral("path.udp4500-blocked|psk.wrong|server.down|other")});
    EXPECT_EQ(openSetsOf(withSet(set, "elsewhere-connects=no")),
              QStringList{QStringLiteral("server.down|path.udp4500-blocked|psk.wrong|other")});
}

TEST(Answers, TheServersProductIsOneOfTheContract)
{
    UserAnswers answers;
    EXPECT_TRUE(answers.take(QStringLiteral("server-product=meraki-mx")));
    EXPECT_EQ(answers.serverProduct, QStringLiteral("meraki-mx"));
    EXPECT_FALSE(answers.take(QStringLiteral("server-product=toaster")));
    EXPECT_EQ(answers.serverProduct, QStringLiteral("meraki-mx"));
}

TEST(Answers, OthersWhoConnectProveThatTheServerIsUp)
{
    EXPECT_EQ(openSetsOf(withSet(kSilence, "others-connect=yes")),
              QStringList{QStringLiteral("path.ike-blocked|server.banned-us")});
}

TEST(Answers, InsideTheOfficeSilenceMayBeItsRouters)
{
    EXPECT_EQ(openSetsOf(withSet(kSilence, "inside-office=yes")),
              QStringList{QStringLiteral("path.inside-the-network|path.ike-blocked|server.down|server.banned-us")});
    EXPECT_EQ(openSetsOf(withSet({{cause::kUdp4500Blocked, {}}, {cause::kPskWrong, {}}}, "inside-office=yes")),
              QStringList{QStringLiteral("path.udp4500-blocked|psk.wrong")});
}

TEST(Answers, AWindowsServerThatRefusesEverythingMayLackItsL2tpPorts)
{
    const std::vector<CauseRef> refused{{cause::kServerProposalMismatch, {}}, {cause::kNoConnectionForUs, {}}};
    EXPECT_EQ(openSetsOf(withSet(refused, "server-product=rras")),
              QStringList{QStringLiteral("server.l2tp-not-enabled|server.proposal-mismatch|server.no-connection-for-us")});
    EXPECT_EQ(openSetsOf(withSet(refused, "server-product=strongswan")),
              QStringList{QStringLiteral("server.proposal-mismatch|server.no-connection-for-us")});
    EXPECT_EQ(openSetsOf(withSet(kSilence, "server-product=rras")),
              QStringList{QStringLiteral("path.ike-blocked|server.down|server.banned-us")});
}

TEST(Answers, UnknownChangesNothing)
{
    for (const char *answer : {"hotspot-works=unknown", "others-connect=unknown", "inside-office=no", "ever-worked=no"})
        EXPECT_EQ(openSetsOf(withSet(kSilence, answer)),
                  QStringList{QStringLiteral("path.ike-blocked|server.down|server.banned-us")})
            << answer;
}

TEST(Answers, AnswerThatContradictsEverythingSplitsNothing)
{
    EXPECT_EQ(openSetsOf(withSet({{cause::kServerDown, {}}, {cause::kServerIkeDown, {}}}, "hotspot-works=yes")),
              QStringList{QStringLiteral("server.down|server.ike-down")});
}

TEST(Answers, NothingProvenIsTakenAway)
{
    Verdict verdict;
    verdict.causes.push_back({{cause::kServerIkeDown, {}}, {{"It was seen.", {}}}, {}});
    UserAnswers answers;
    answers.hotspotWorks = Reply::Yes;
    applyAnswers(verdict, answers);
    EXPECT_EQ(causesOf(verdict), QStringList{QStringLiteral("server.ike-down")});
}

TEST(Answers, ProvenWrongKeyMayHaveBeenChangedAtTheServerUnlessOthersConnect)
{
    Verdict verdict;
    verdict.causes.push_back({{cause::kPskWrong, {}}, {{"It was seen.", {}}}, {}});
    Verdict others = verdict;
    applyAnswers(verdict, {});
    ASSERT_EQ(verdict.notes.size(), 1U);
    EXPECT_EQ(verdict.notes.front().id, "server.psk-rotated");
    UserAnswers answers;
    answers.othersConnect = Reply::Yes;
    applyAnswers(others, answers);
    EXPECT_TRUE(others.notes.empty());
}

class NoAnswer : public testing::TestWithParam<const char *> {};

TEST_P(NoAnswer, IsNotTaken)
{
    UserAnswers answers;
    EXPECT_FALSE(answers.take(QString::fromLatin1(GetParam())));
    EXPECT_EQ(answers, UserAnswers{});
}

INSTANTIATE_TEST_SUITE_P(Answers, NoAnswer,
                         testing::Values("", "=", "hotspot-works", "hotspot-works=", "hotspot-works=Yes", "hotspot-works=yes=no",
                                         "hotspot=yes", " hotspot-works=yes", "yes=hotspot-works"));

// A directory without MS-CHAPv2 rejects it for every account.
TEST(Answers, WhatADirectoryRefusesItRefusesEverybody)
{
    const std::vector<CauseRef> rejected{
        {cause::kCredentialsRejected, {}}, {cause::kAccountNotAllowed, {}}, {cause::kProtocolRefusedByDirectory, {}}};
    EXPECT_EQ(openSetsOf(withSet(rejected, "others-connect=yes")),
              QStringList{QStringLiteral("account.credentials-rejected|account.not-allowed")});
    EXPECT_EQ(
        openSetsOf(withSet(rejected, "others-connect=no")),
        QStringList{QStringLiteral("account.protocol-refused-by-directory|account.credentials-rejected|account.not-allowed")});
}

} // namespace
} // namespace diagnosis_answers_test
