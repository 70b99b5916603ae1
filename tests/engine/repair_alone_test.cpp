// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A program of its own that links fix789_repair and nothing above it: what is missing there does not link here.
#include "checks/local_checks.h"
#include "engine/fixer.h"
#include "engine/reg_file.h"
#include "support/failing_machine.h"
#include "support/faults.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace engine_repair_alone_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::test;

namespace {

const QString kRun = QStringLiteral("11111111-1111-4111-8111-111111111111");

struct NeverCalled : SystemWriter {
    Result<void> make(const Change &) override
    {
        ADD_FAILURE() << "nothing was planned";
        return {};
    }
};

class RepairAlone : public testing::Test {
protected:
    FixOutcome fix(const CauseRef &cause, Evidence evidence)
    {
        Fixer fixer(
            machine.machine(), localChecks(), writer, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
            [](const Text &) {});
        return fixer.fix({.causes = {cause}, .run = kRun, .evidence = evidence, .target = {}}, {});
    }

    const FailingMachine machine{ErrorKind::NotSupported};
    NeverCalled writer;
    Steps steps;
    MemoryLog log{steps};
    Journal journal{log};
};

TEST_F(RepairAlone, ItsChecksNeedOnlyEachOther)
{
    const auto local = localChecks();
    for (const Check *check : local)
        for (const Check *need : check->needs)
            EXPECT_NE(std::ranges::find(local, need), local.end()) << check->id;
}

TEST_F(RepairAlone, CauseWithoutEvidenceIsRefused)
{
    EXPECT_EQ(fix({cause::kNatTNeeded, {}}, Evidence::LookAgain).end, FixEnd::NoEvidence);
    EXPECT_TRUE(log.bytes.isEmpty());
}

TEST_F(RepairAlone, WhatTheWireProvedIsPlannedAllTheSame)
{
    EXPECT_EQ(fix({cause::kNatTNeeded, {}}, Evidence::Accepted).end, FixEnd::Failed); // the place cannot be read
    EXPECT_EQ(fix({cause::kServerDown, {}}, Evidence::Accepted).end, FixEnd::NoEvidence);
}

TEST_F(RepairAlone, NothingIsToBeUndone)
{
    Fixer fixer(machine.machine(), localChecks(), writer, journal, {}, [](const Text &) {});
    EXPECT_EQ(fixer.undo({}).end, FixEnd::NothingToDo);
    EXPECT_FALSE(regFileToUndo({}).isEmpty());
}

} // namespace
} // namespace engine_repair_alone_test
