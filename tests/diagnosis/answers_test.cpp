// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/answers.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
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

TEST(Answers, HotspotThatWorksConfirmsAPortThatIsBlockedOrAKeyThatIsWrong)
{
    const Verdict verdict = withSet({{cause::kUdp4500Blocked, {}}, {cause::kPskWrong, {}}}, "hotspot-works=yes");
    EXPECT_EQ(causesOf(verdict), QStringList{QStringLiteral("path.udp4500-blocked")});
    EXPECT_TRUE(verdict.undetermined.empty());
}

TEST(Answers, HotspotThatFailsTakesThePathAway)
{
    EXPECT_EQ(openSetsOf(withSet(kSilence, "hotspot-works=no")), QStringList{QStringLiteral("server.down|server.banned-us")});
}

TEST(Answers, OthersWhoConnectProveThatTheServerIsUp)
{
    EXPECT_EQ(openSetsOf(withSet(kSilence, "others-connect=yes")),
              QStringList{QStringLiteral("path.ike-blocked|server.banned-us")});
}

TEST(Answers, InsideTheOfficeSilenceIsItsRouters)
{
    EXPECT_EQ(causesOf(withSet(kSilence, "inside-office=yes")), QStringList{QStringLiteral("path.inside-the-network")});
    EXPECT_TRUE(causesOf(withSet({{cause::kUdp4500Blocked, {}}, {cause::kPskWrong, {}}}, "inside-office=yes")).isEmpty());
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

} // namespace
