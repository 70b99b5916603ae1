// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/run_diagnosis.h"
#include "recording/machine/recorded_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace engine_run_diagnosis_test {
using namespace fix789;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

TEST(RunDiagnosis, AnAnswerJudgesTheSameFindingsAgain)
{
    const CaseFile computer = windows11({kServerSilent});
    const FixedOwnChanges nobody;
    const RecordedMachine recorded(computer.id(), computer.state(), nobody);
    const Report report = lookAt(computer);
    ASSERT_EQ(report.verdict.state, VerdictState::Undetermined);

    UserAnswers answers;
    answers.insideOffice = Reply::Yes;
    const Report again = judgedAgain(report, answers, recorded.machine());
    EXPECT_TRUE(again.verdict.causes.empty()); // an answer proves nothing
    EXPECT_EQ(again.verdict.undetermined.front().set.front().id, cause::kInsideTheNetwork);
    EXPECT_EQ(again.fixes.size(), again.verdict.causes.size());
    EXPECT_EQ(judgedAgain(again, {}, recorded.machine()).verdict, report.verdict);
}

TEST(RunDiagnosis, WhatCanBeFixedIsPlannedAnew)
{
    const CaseFile computer = windows11({kServerSilent, kIkeExtDisabled});
    const FixedOwnChanges nobody;
    const RecordedMachine recorded(computer.id(), computer.state(), nobody);
    UserAnswers answers;
    answers.insideOffice = Reply::Yes;
    const Report again = judgedAgain(lookAt(computer), answers, recorded.machine());
    ASSERT_EQ(causesOf(again.verdict).front(), QStringLiteral("service.disabled:IKEEXT"));
    ASSERT_TRUE(again.fixes.front());
    EXPECT_EQ(again.fixes.front()->changes.size(), 1U);
}

} // namespace
} // namespace engine_run_diagnosis_test
