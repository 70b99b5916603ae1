// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// One test for each row of the table in analysis/repeats.h.
#include "analysis/repeats.h"

#include "analysis/ike.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <random>

namespace analysis_repeats_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

// The second source port is the server's own.
Finding read(std::initializer_list<const char *> answers, std::size_t servicePort = 1)
{
    IkeObservation seen;
    for (const char *one : answers)
        seen.repeats.push_back({500, seen.repeats.size() == servicePort, QString::fromLatin1(one)});
    Finding reading;
    readRepeats(seen, reading);
    EXPECT_EQ(reading.has(cause::kIntermittent), reading.verdict == FindingVerdict::Problem);
    return reading;
}

bool isIntermittent(std::initializer_list<const char *> answers, std::size_t servicePort = 1)
{
    return read(answers, servicePort).has(cause::kIntermittent);
}

} // namespace

TEST(Repeats, SourcePortsOfWhichSomeAreAnsweredAndOthersNever)
{
    EXPECT_TRUE(isIntermittent({"--------", "++++++++", "--------", "++++++++", "++++-+++"}));
    EXPECT_TRUE(isIntermittent({"------", "------", "------", "++++++", "------"}));
    const Finding reading = read({"------", "++++++", "------", "++++++", "++++++"});
    EXPECT_EQ(reading.causes.front().evidence.front().args, (QStringList{QStringLiteral("2"), QStringLiteral("2")}));
}

TEST(Repeats, TheServersOwnSourcePortIsAnotherMatter)
{
    EXPECT_FALSE(isIntermittent({"------", "++++++", "------", "------", "------"}));
    EXPECT_FALSE(isIntermittent({"++++++", "------", "++++++", "++++++", "++++++"})) << "another client holds it";
    EXPECT_TRUE(isIntermittent({"++++++", "------", "++++++", "++++++", "++++++"}, 99));
}

TEST(Repeats, SilenceForAWhileBetweenAnswers)
{
    EXPECT_TRUE(isIntermittent({"++---+++", "++---+++", "+----+++", "++--++++", "++---+++"}));
    EXPECT_TRUE(isIntermittent({"+--+++--", "+--+++--", "+--+++--", "+--+++--", "+--+++--"}));
    EXPECT_FALSE(isIntermittent({"+++-++++", "+++-++++", "+++-++++", "+++-++++", "+++-++++"})) << "one round alone";
}

TEST(Repeats, WhatFallsSilentAndStaysSoIsTheServersLimit)
{
    EXPECT_FALSE(isIntermittent({"+++-----", "+++-----", "+++-----", "+++-----", "+++-----"}));
    EXPECT_FALSE(isIntermittent({"--------", "--------", "--------", "--------", "--------"}));
    EXPECT_FALSE(isIntermittent({"--++++++", "--++++++", "--++++++", "--++++++", "--++++++"})) << "it took no notice at first";
    EXPECT_FALSE(isIntermittent({"++++++++", "++++++++", "++++++++", "++++++++", "++++++++"}));
    EXPECT_FALSE(isIntermittent({}));
    EXPECT_FALSE(isIntermittent({"-----", "+++++", "-----", "+++++", "+++++"})) << "too few";
}

// A VPN tolerates 10 % each way; 20 % is path.loss.
TEST(Repeats, LossIsNotTakenForIt)
{
    for (const double each : {0.05, 0.1, 0.2}) {
        int wrong = 0;
        for (unsigned seed = 0; seed < 1000; ++seed) {
            std::mt19937 chance(seed);
            std::bernoulli_distribution arrives((1 - each) * (1 - each));
            IkeObservation seen;
            for (int source = 0; source < 5; ++source) {
                QString answers;
                for (int round = 0; round < 8; ++round)
                    answers += arrives(chance) ? u'+' : u'-';
                seen.repeats.push_back({500, source == 1, answers});
            }
            Finding reading;
            readRepeats(seen, reading);
            wrong += reading.causes.empty() ? 0 : 1;
        }
        EXPECT_LE(wrong, 2) << each;
    }
}

TEST(Repeats, StandBesideWhatElseTheNegotiationShows)
{
    IkeObservation seen;
    for (const std::uint16_t port : {std::uint16_t{500}, std::uint16_t{4500}}) {
        StageResult first;
        first.port = port;
        first.outcome = StageOutcome::Answered;
        seen.stages.push_back(first);
    }
    seen.repeats = {{500, false, QStringLiteral("------")}, {500, false, QStringLiteral("++++++")}};
    const Finding reading = analyseIke(seen);
    EXPECT_TRUE(reading.has(cause::kIntermittent));
    EXPECT_EQ(reading.verdict, FindingVerdict::Problem);
}
} // namespace analysis_repeats_test
