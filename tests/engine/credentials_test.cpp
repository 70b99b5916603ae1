// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Name and password that Windows has saved, and that the server refuses: forgotten, or replaced by those that were typed.
#include "checks/checks.h"
#include "engine/present.h"
#include "support/broken.h"
#include "support/fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace engine_credentials_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const CauseRef kRefused{cause::kCredentialsRejected, {}};

CaseFile stalePassword()
{
    for (const Broken &broken : everythingFixableForGood())
        if (broken.name == "StalePassword")
            return broken.computer();
    return windows11({});
}

FixRequest request(SignIn signIn)
{
    FixRequest asked{.causes = {kRefused}, .run = kFirstRun, .target = {stalePassword().server(), {}}};
    asked.target.signIn = signIn;
    return asked;
}

TEST(RefusedCredentials, ThoseThatWereTypedTakeTheirPlace)
{
    Fixture fixture(stalePassword());
    const FixOutcome fixed = fixture.fix(request(SignIn::Typed));
    ASSERT_EQ(fixed.end, FixEnd::Done) << fixed.text.english().toStdString();
    ASSERT_EQ(fixed.changes.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<CredentialsEnteredIs>(fixed.changes.front().change));
    EXPECT_EQ((*fixture.state().profiles)->at(1).credentialsSaved, std::optional(true));
}

TEST(RefusedCredentials, ThatItCannotBeTakenBackIsSaidBefore)
{
    const CaseFile computer = stalePassword();
    const FixedOwnChanges nothing;
    const RecordedMachine recorded(computer.id(), computer.state(), nothing);
    const auto plan = planFix(recorded.machine(), allChecks(), request(SignIn::Typed).target, std::span(&kRefused, 1));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->risk, Risk::NotReversible);
    EXPECT_TRUE(std::ranges::any_of(plan->notices, [](const Text &notice) { return notice.english().contains(u"undone"); }));
    EXPECT_TRUE(std::ranges::any_of(plan->notices, [](const Text &notice) { return notice.english().contains(u"you typed"); }));
}

TEST(RefusedCredentials, UndoNamesThemAndBarsNothing)
{
    Fixture fixture(stalePassword());
    ASSERT_EQ(fixture.fix(request(SignIn::Typed)).end, FixEnd::Done);
    fixture.reopen();
    const FixOutcome undone = fixture.undo();
    EXPECT_EQ(undone.end, FixEnd::NotAllBack);
    EXPECT_EQ(undone.left.size(), 1U);
    EXPECT_EQ(fixture.undo().end, FixEnd::NothingToDo);
}

TEST(RefusedCredentials, WhenNoneWereTypedTheyAreForgotten)
{
    Fixture fixture(stalePassword());
    const FixOutcome fixed = fixture.fix(request(SignIn::NotTyped));
    ASSERT_EQ(fixed.end, FixEnd::Done);
    EXPECT_TRUE(std::holds_alternative<CredentialsSavedIs>(fixed.changes.front().change));
}

// What the server has not taken from us either is no better than what Windows has.
TEST(RefusedCredentials, TheReportOffersThoseThatWereTypedOnlyWhereTheServerTookThem)
{
    for (const SignIn typed : {SignIn::NotTyped, SignIn::Typed}) {
        Fixture fixture(stalePassword());
        Target target{fixture.file().server(), {}};
        target.signIn = typed;
        const Report report = runDiagnosis(fixture.machine(), {target, allChecks()}, {}, {});
        ASSERT_EQ(report.fixes.size(), 1U);
        ASSERT_TRUE(report.fixes.front());
        EXPECT_EQ(std::holds_alternative<CredentialsEnteredIs>(report.fixes.front()->changes.front().change),
                  typed == SignIn::Typed);
    }
}

} // namespace
} // namespace engine_credentials_test
