// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/questions.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace diagnosis_questions_test {
using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::report;
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

TEST(Questions, SilenceIsSplitByThreeCheapestFirstAndOrderedByTwo)
{
    EXPECT_EQ(questionsFor(leavingOpen(kSilence), {}),
              (Questions{Question::ElsewhereConnects, Question::InsideOffice, Question::HotspotWorks, Question::WorkedHereBefore,
                         Question::ServerChanged}));
}

TEST(Questions, WhatIsAnsweredIsNotAskedAgain)
{
    UserAnswers given;
    for (const Question question :
         {Question::ElsewhereConnects, Question::InsideOffice, Question::WorkedHereBefore, Question::ServerChanged})
        replyTo(given, question) = Reply::No;
    EXPECT_EQ(questionsFor(leavingOpen(kSilence), given), Questions{Question::HotspotWorks});
}

TEST(Questions, TheHotspotTellsAPortFromAKeyAndOthersElsewhereDoNot)
{
    const Questions asked = questionsFor(leavingOpen({{cause::kUdp4500Blocked, {}}, {cause::kPskWrong, {}}}), {});
    EXPECT_NE(std::ranges::find(asked, Question::HotspotWorks), asked.end());
    EXPECT_EQ(std::ranges::find(asked, Question::ElsewhereConnects), asked.end());
}

TEST(Questions, WhetherAnotherWindowsHereIsConnectedComesFirstWhereClientsMayMeet)
{
    EXPECT_EQ(questionFor({{{cause::kCannotProtect, {}}, {cause::kCannotTellClientsApart, {}}, {cause::kOther, {}}}, {}}, {}),
              Question::WindowsHereConnects);
}

TEST(Questions, OthersAreAskedForInOneWayOnly)
{
    UserAnswers given;
    given.othersConnect = Reply::No;
    const Questions left = questionsFor(leavingOpen(kSilence), given);
    EXPECT_EQ(std::ranges::count(left, Question::ElsewhereConnects), 0);
    EXPECT_EQ(std::ranges::count(left, Question::OthersConnect), 0);
}

TEST(Questions, NothingIsAskedWhereNoAnswerWouldHelp)
{
    EXPECT_FALSE(questionFor({{{cause::kDnsDead, {}}, {cause::kOffline, {}}}, {}}, {}));
    Verdict proven;
    proven.causes.push_back({{cause::kUdp500Blocked, {}}, {{"Seen.", {}}}, {}});
    EXPECT_TRUE(questionsFor(proven, {}).empty());
    EXPECT_TRUE(questionsFor({}, {}).empty());
}

TEST(Questions, P09_WhetherAWrongKeyWasChangedAtTheServerOthersTell)
{
    Verdict proven;
    proven.causes.push_back({{cause::kPskWrong, {}}, {{"Seen.", {}}}, {}});
    EXPECT_EQ(questionsFor(proven, {}), Questions{Question::ElsewhereConnects});
    UserAnswers given;
    given.othersConnect = Reply::No;
    EXPECT_TRUE(questionsFor(proven, given).empty());
}

TEST(Questions, WordIsWhatAnswerTakes)
{
    for (const Question question :
         {Question::WindowsHereConnects, Question::ElsewhereConnects, Question::OthersConnect, Question::EverWorked,
          Question::WorkedHereBefore, Question::ServerChanged, Question::InsideOffice, Question::HotspotWorks}) {
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
    EXPECT_EQ(report.verdict.undetermined.front().next, textOf(Question::ElsewhereConnects));
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
} // namespace diagnosis_questions_test
