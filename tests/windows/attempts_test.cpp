// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Wine has no log: unknown. Everything else against the scripted wevtapi.dll, which walk.sh puts in the place of Wine's.
#include "adapters/windows/read/windows_attempts.h"

#include <windows.h>

#include <gtest/gtest.h>

namespace fix789::tests {
using namespace adapters;
namespace {

bool isScripted()
{
    const HMODULE library = LoadLibraryW(L"wevtapi.dll");
    wchar_t path[MAX_PATH] = L"";
    GetModuleFileNameW(library, path, MAX_PATH);
    return QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive);
}

TEST(Attempts, WithoutALogAreUnknown)
{
    if (isScripted())
        GTEST_SKIP() << "the library is scripted";
    EXPECT_FALSE(windowsAttempts().has_value());
}

class ScriptedAttempts : public testing::Test {
protected:
    void SetUp() override
    {
        if (!isScripted())
            GTEST_SKIP() << "needs the scripted wevtapi.dll";
    }
    void TearDown() override { SetEnvironmentVariableW(L"FIX789_EVENTS", nullptr); }
    static Result<std::vector<RasAttempt>> readWhen(const wchar_t *what)
    {
        SetEnvironmentVariableW(L"FIX789_EVENTS", what);
        return windowsAttempts();
    }
};

TEST_F(ScriptedAttempts, FailureHasItsNumberConnectionAndTime)
{
    const auto attempts = readWhen(L"three");
    ASSERT_TRUE(attempts);
    ASSERT_EQ(attempts->size(), 2U);
    EXPECT_EQ(attempts->front().error, 789);
    EXPECT_EQ(attempts->front().connection, QString::fromUtf8("Filiale & \"B\xC3\xBCro\""));
    EXPECT_EQ(attempts->front().at, QDateTime(QDate(2026, 11, 2), QTime(7, 41, 12), Qt::UTC));
}

TEST_F(ScriptedAttempts, EndBelongsToItsBeginning)
{
    const auto attempts = readWhen(L"three");
    ASSERT_TRUE(attempts);
    EXPECT_EQ(attempts->back().error, 0);
    EXPECT_EQ(attempts->back().lastedSeconds, 22);
    EXPECT_EQ(attempts->back().endedWith, 829);
}

TEST_F(ScriptedAttempts, HresultKeepsItsSign)
{
    const auto attempts = readWhen(L"stages");
    ASSERT_TRUE(attempts);
    ASSERT_EQ(attempts->size(), 1U) << "an attempt without an end is none yet";
    EXPECT_EQ(attempts->front().error, -2146762495);
    EXPECT_EQ(attempts->front().connection, QStringLiteral("Head office"));
}

TEST_F(ScriptedAttempts, EventsBeforeTheEndTellTheStage)
{
    const auto attempts = readWhen(L"stages");
    ASSERT_TRUE(attempts);
    ASSERT_EQ(attempts->size(), 1U);
    EXPECT_EQ(attempts->front().reached, DialStage::Tunnel);
}

TEST_F(ScriptedAttempts, FailureWithoutItsStagesSaysNoStage)
{
    const auto attempts = readWhen(L"three");
    ASSERT_TRUE(attempts);
    ASSERT_EQ(attempts->size(), 2U);
    EXPECT_FALSE(attempts->front().reached.has_value());
}

TEST_F(ScriptedAttempts, NoneIsAnAnswer)
{
    const auto attempts = readWhen(L"none");
    ASSERT_TRUE(attempts);
    EXPECT_TRUE(attempts->empty());
}

TEST_F(ScriptedAttempts, RefusalAtEachCallIsRefused)
{
    for (const wchar_t *call : {L"refuse-query", L"refuse-next", L"refuse-render"}) {
        const auto attempts = readWhen(call);
        ASSERT_FALSE(attempts);
        EXPECT_EQ(attempts.error().kind, ErrorKind::Refused);
    }
}

TEST_F(ScriptedAttempts, EventThatAlwaysWantsMoreIsAFailure)
{
    EXPECT_FALSE(readWhen(L"endless-event").has_value());
}

TEST_F(ScriptedAttempts, EndlessLogEndsAtItsLimit)
{
    const auto attempts = readWhen(L"endless");
    ASSERT_TRUE(attempts);
    EXPECT_LE(attempts->size(), 600U) << "at most one for each event that is read";
}

TEST_F(ScriptedAttempts, BrokenXmlIsLeftOut)
{
    const auto attempts = readWhen(L"no-xml");
    ASSERT_TRUE(attempts);
    EXPECT_TRUE(attempts->empty());
}

} // namespace
} // namespace fix789::tests
