// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fix789;
using namespace fix789::test;

namespace {

bool hasNote(const Report &report, std::string_view id)
{
    return std::ranges::any_of(report.verdict.notes, [&](const Note &note) { return note.id == id; });
}

TEST(IkeAnswers, AnAnswerOnBothPortsIsOkAndSaysThatTheKeyWasNotTried)
{
    const Report report = lookAt(windows11({kServerInTheOpen}));
    EXPECT_EQ(findingOf(report, "ike-answers").verdict, FindingVerdict::Ok);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(hasNote(report, "ike.key-not-tried"));
}

TEST(IkeAnswers, AKeyThatWasTriedIsNotSaidToBeUntried)
{
    const Report report = lookAt(windows11({R"({"dns":{"vpn.example.com":["203.0.113.10"]},
      "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"answered"},{"rung":"mm1","port":4500,"result":"answered"},
        {"rung":"auth","port":4500,"result":"answered"}]}}})"}));
    EXPECT_FALSE(hasNote(report, "ike.key-not-tried"));
}

TEST(IkeAnswers, SilenceEverywhereIsASetAndNoNote)
{
    const Report report = lookAt(windows11({kServerSilent}));
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("path.ike-blocked|server.down|server.banned-us")});
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
    EXPECT_FALSE(hasNote(report, "ike.key-not-tried"));
}

TEST(IkeAnswers, WithoutAServerItIsSkipped)
{
    EXPECT_EQ(findingOf(lookAt(windows11()), "ike-answers").verdict, FindingVerdict::Skipped);
}

TEST(IkeAnswers, P11_ComputerThatSpeaksNoIkeMayBeAMistypedName)
{
    const char *nobody =
        R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
      {"rung":"mm1","port":500,"result":"unreachable","sends":3,"sourcePorts":1,"icmp":{"type":3,"code":3,"reporter":"203.0.113.10"}},
      {"rung":"mm1","port":4500,"result":"unreachable","sends":3,"sourcePorts":1,"icmp":{"type":3,"code":3,"reporter":"203.0.113.10"}}]}}})";
    const Report report = lookAt(windows11({nobody}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("server.ike-down")});
    EXPECT_NE(std::ranges::find(report.verdict.notes, std::string_view("profile.server-name-suspect"), &Note::id),
              report.verdict.notes.end());
}

} // namespace
