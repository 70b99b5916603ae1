// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/rung_words.h"

#include <gtest/gtest.h>

using namespace fix789;

namespace {

RungResult rungWith(RungOutcome outcome, const QString &detail = {})
{
    RungResult rung;
    rung.outcome = outcome;
    rung.detail = detail;
    return rung;
}

TEST(RungWords, SilenceSaysHowOftenAndFromWhere)
{
    RungResult rung = rungWith(RungOutcome::Silent);
    rung.sends = 12;
    rung.sourcePorts = 2;
    EXPECT_EQ(detailOfRung(rung).english(), QStringLiteral("12 sends from 2 source ports"));
    rung.sourcePorts = 1;
    EXPECT_EQ(detailOfRung(rung).english(), QStringLiteral("12 sends"));
}

TEST(RungWords, AnIcmpErrorNamesWhoSentIt)
{
    RungResult rung = rungWith(RungOutcome::Unreachable);
    rung.icmp = IcmpError{3, 13, QStringLiteral("192.0.2.1")};
    EXPECT_EQ(detailOfRung(rung).english(), QStringLiteral("says 192.0.2.1"));
    rung.icmp->reporter.clear();
    EXPECT_EQ(detailOfRung(rung).english(), QStringLiteral("ICMP type 3 code 13"));
}

TEST(RungWords, ARefusalSaysWhatTheServerSaidWhateverIcmpCameBeside)
{
    RungResult rung = rungWith(RungOutcome::Refused, QStringLiteral("NO-PROPOSAL-CHOSEN"));
    rung.icmp = IcmpError{3, 3, QStringLiteral("192.0.2.1")};
    EXPECT_EQ(detailOfRung(rung).english(), QStringLiteral("NO-PROPOSAL-CHOSEN"));
}

TEST(RungWords, WhatAServerSaysIsNeverTakenForAPattern)
{
    EXPECT_EQ(detailOfRung(rungWith(RungOutcome::Refused, QStringLiteral("%1 %2 %%"))).english(), QStringLiteral("%1 %2 %%"));
}

TEST(RungWords, OurOwnWordsCanBeTranslated)
{
    const Text ours = detailOfRung(rungWith(RungOutcome::NotTried, QStringLiteral("no key was given")));
    EXPECT_STREQ(ours.source, "no key was given");
    EXPECT_TRUE(ours.args.isEmpty());
}

TEST(RungWords, ASignGoesBeforeTheDetail)
{
    RungResult rung = rungWith(RungOutcome::Refused, QStringLiteral("MS-CHAPv2 E=691"));
    rung.sign = RungSign::SignInRejected;
    EXPECT_EQ(detailOfRung(rung).english(), QStringLiteral("the name or the password is not accepted"));
}

TEST(RungWords, TheTwoAuthenticationsAreToldApart)
{
    RungResult rung = rungWith(RungOutcome::Answered);
    rung.rung = Rung::Auth;
    const QString asTyped = nameOfRung(rung).english();
    rung.key = KeyForm::WithoutBlanks;
    EXPECT_NE(nameOfRung(rung).english(), asTyped);
}

} // namespace
