// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/fixture.h"
#include "checks/checks.h"

#include <gtest/gtest.h>

namespace fix789::test {
using namespace checks;
using namespace engine;
using namespace recording;

Fixture::Fixture(CaseFile computer) : m_file(std::move(computer)) {}

FixOutcome Fixture::fix(const std::vector<CauseRef> &causes, const QString &run, std::stop_token stop)
{
    return fix(FixRequest{.causes = causes, .run = run, .target = {m_file.server(), {}}}, std::move(stop));
}

FixOutcome Fixture::fix(const FixRequest &request, std::stop_token stop)
{
    return Fixer(machine(), allChecks(), *m_faulty, *m_journal, beforeTouching, onProgress).fix(request, std::move(stop));
}

FixOutcome Fixture::undo(const QString &run)
{
    return Fixer(machine(), allChecks(), *m_faulty, *m_journal, beforeTouching, onProgress).undo(run);
}

void Fixture::reopen()
{
    logSteps.revive();
    writerSteps.revive();
    log.readableOnlyUntilFault = false;
    m_journal = std::make_unique<Journal>(log);
}

void Fixture::elsewhere(const Change &change)
{
    const auto made = m_systemWriter.make(change);
    EXPECT_TRUE(made.has_value());
}

} // namespace fix789::test
