// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/stage_text.h"

#include <gtest/gtest.h>

namespace report_stage_text_test {
using namespace fix789;
using namespace fix789::report;

namespace {

StageResult stageWith(StageOutcome outcome, const QString &detail = {})
{
    StageResult stage;
    stage.outcome = outcome;
    stage.detail = detail;
    return stage;
}

TEST(StageText, SilenceSaysHowOftenAndFromWhere)
{
    StageResult stage = stageWith(StageOutcome::Silent);
    stage.sends = 12;
    stage.sourcePorts = 2;
    EXPECT_EQ(detailOfStage(stage).english(), QStringLiteral("packets sent: 12, source ports: 2"));
    stage.sourcePorts = 1;
    EXPECT_EQ(detailOfStage(stage).english(), QStringLiteral("packets sent: 12"));
}

TEST(StageText, AnIcmpErrorNamesWhoSentIt)
{
    StageResult stage = stageWith(StageOutcome::Unreachable);
    stage.icmp = IcmpError{3, 13, QStringLiteral("192.0.2.1")};
    EXPECT_EQ(detailOfStage(stage).english(), QStringLiteral("reported by 192.0.2.1"));
    stage.icmp->reporter.clear();
    EXPECT_EQ(detailOfStage(stage).english(), QStringLiteral("ICMP type 3 code 13"));
}

TEST(StageText, ARefusalSaysWhatTheServerSaidWhateverIcmpCameBeside)
{
    StageResult stage = stageWith(StageOutcome::Refused, QStringLiteral("NO-PROPOSAL-CHOSEN"));
    stage.icmp = IcmpError{3, 3, QStringLiteral("192.0.2.1")};
    EXPECT_EQ(detailOfStage(stage).english(), QStringLiteral("NO-PROPOSAL-CHOSEN"));
}

TEST(StageText, WhatAServerSaysIsNeverTakenForAPattern)
{
    EXPECT_EQ(detailOfStage(stageWith(StageOutcome::Refused, QStringLiteral("%1 %2 %%"))).english(), QStringLiteral("%1 %2 %%"));
}

TEST(StageText, OurOwnWordsCanBeTranslated)
{
    const Text ours = detailOfStage(stageWith(StageOutcome::NotTried, QStringLiteral("no key was given")));
    EXPECT_STREQ(ours.source, "no key was given");
    EXPECT_TRUE(ours.args.isEmpty());
}

TEST(StageText, ASignGoesBeforeTheDetail)
{
    StageResult stage = stageWith(StageOutcome::Refused, QStringLiteral("MS-CHAPv2 E=691"));
    stage.sign = StageSign::SignInRejected;
    EXPECT_EQ(detailOfStage(stage).english(), QStringLiteral("user name or password rejected"));
}

TEST(StageText, TheTwoAuthenticationsAreToldApart)
{
    StageResult stage = stageWith(StageOutcome::Answered);
    stage.stage = Stage::Auth;
    const QString asTyped = nameOfStage(stage).english();
    stage.key = KeyForm::WithoutBlanks;
    EXPECT_NE(nameOfStage(stage).english(), asTyped);
}

} // namespace
} // namespace report_stage_text_test
