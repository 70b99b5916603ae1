// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/questions.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::test;

namespace {

using Questions = std::vector<Question>;

Verdict leavingOpen(std::vector<CauseRef> set)
{
    Verdict verdict;
    verdict.state = VerdictState::Undetermined;
    verdict.undetermined.push_back({std::move(set), {"Look further.", {}}});
    return verdict;
}

const std::vector<CauseRef> kSilence{{cause::kIkeBlocked, {}}, {cause::kServerDown, {}}, {cause::kServerBannedUs, {}}};

TEST(Questions, SilenceIsSplitByThreeCheapestFirst)
{
    EXPECT_EQ(questionsFor(leavingOpen(kSilence), {}),
              (Questions{Question::OthersConnect, Question::InsideOffice, Question::HotspotWorks}));
}

TEST(Questions, WhatIsAnsweredIsNotAskedAgain)
{
    UserAnswers given;
    for (const Question question : {Question::OthersConnect, Question::InsideOffice})
        replyTo(given, question) = Reply::No;
    EXPECT_EQ(questionsFor(leavingOpen(kSilence), given), Questions{Question::HotspotWorks});
}

TEST(Questions, OnlyTheHotspotTellsAPortFromAKey)
{
    EXPECT_EQ(questionsFor(leavingOpen({{cause::kUdp4500Blocked, {}}, {cause::kPskWrong, {}}}), {}),
              Questions{Question::HotspotWorks});
}

TEST(Questions, NothingIsAskedWhereNoAnswerWouldHelp)
{
    EXPECT_TRUE(questionsFor(leavingOpen({{cause::kDnsDead, {}}, {cause::kOffline, {}}}), {}).empty());
    Verdict proven;
    proven.causes.push_back({{cause::kUdp500Blocked, {}}, {{"Seen.", {}}}, {}});
    EXPECT_TRUE(questionsFor(proven, {}).empty());
    EXPECT_TRUE(questionsFor({}, {}).empty());
}

TEST(Questions, P09_WhetherAWrongKeyWasChangedAtTheServerOthersTell)
{
    Verdict proven;
    proven.causes.push_back({{cause::kPskWrong, {}}, {{"Seen.", {}}}, {}});
    EXPECT_EQ(questionsFor(proven, {}), Questions{Question::OthersConnect});
    UserAnswers given;
    given.othersConnect = Reply::No;
    EXPECT_TRUE(questionsFor(proven, given).empty());
}

TEST(Questions, WordIsWhatAnswerTakes)
{
    for (const Question question :
         {Question::OthersConnect, Question::EverWorked, Question::InsideOffice, Question::HotspotWorks}) {
        UserAnswers answers;
        EXPECT_TRUE(answers.take(toString(question) + QStringLiteral("=yes")));
        EXPECT_EQ(replyTo(answers, question), Reply::Yes);
        EXPECT_TRUE(textOf(question).english().endsWith(u'?'));
    }
}

TEST(Questions, WhatIsKnownAtOnceIsTheNextTest)
{
    const Report report = lookAt(windows11({kServerSilent}));
    ASSERT_EQ(report.verdict.undetermined.size(), 1u);
    EXPECT_EQ(report.verdict.undetermined.front().next, textOf(Question::OthersConnect));
}

TEST(Questions, WhatHasToBeTriedDoesNotTakeThePlaceOfATest)
{
    const Report report = lookAt(windows11({R"({"dns":{"vpn.example.com":["203.0.113.10"]},
      "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2}]}}})"}));
    ASSERT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("path.udp4500-blocked|psk.wrong")});
    EXPECT_NE(report.verdict.undetermined.front().next, textOf(Question::HotspotWorks));
}

} // namespace
