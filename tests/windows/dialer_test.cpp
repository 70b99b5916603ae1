// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Against the scripted rasapi32.dll, which walk.sh puts in the place of Wine's.
#include "adapters/windows/read/windows_dialer.h"

#include <windows.h>

#include <gtest/gtest.h>

#include <thread>

namespace fix789::tests::dialer_test {
using namespace adapters;
namespace {

using namespace std::chrono_literals;

const QString kConnection = QStringLiteral("certified");

bool isScripted()
{
    wchar_t path[MAX_PATH] = L"";
    GetModuleFileNameW(LoadLibraryW(L"rasapi32.dll"), path, MAX_PATH);
    return QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive);
}

class ScriptedDialer : public testing::Test {
protected:
    void SetUp() override
    {
        if (!isScripted())
            GTEST_SKIP() << "rasapi32.dll is the system's";
        does(nullptr);
    }
    void TearDown() override { does(nullptr); }
    void does(const wchar_t *what)
    {
        SetEnvironmentVariableW(L"FIX789_RAS", what);
        SetEnvironmentVariableW(L"FIX789_RAS_DIALLED", nullptr);
        SetEnvironmentVariableW(L"FIX789_RAS_HUNG_UP", nullptr);
    }
    static bool was(const wchar_t *name) { return GetEnvironmentVariableW(name, nullptr, 0) > 0; }
    static bool hungUp() { return was(L"FIX789_RAS_HUNG_UP"); }
    static Result<RasAttempt> dial(const QString &connection = kConnection) { return WindowsDialer(5s).dial(connection, {}); }
};

TEST(Dialer, OfWineIsNotSupported)
{
    if (isScripted())
        GTEST_SKIP() << "the library is scripted";
    EXPECT_EQ(WindowsDialer().dial(kConnection, {}).error().kind, ErrorKind::NotSupported);
}

TEST_F(ScriptedDialer, ThatConnectsHangsUp)
{
    const auto attempt = dial();
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->error, 0);
    EXPECT_EQ(attempt->reached, std::optional(DialStage::Connected));
    EXPECT_EQ(attempt->connection, QStringLiteral("Certified"));
    EXPECT_LT(qAbs(attempt->at.secsTo(QDateTime::currentDateTimeUtc())), 60);
    EXPECT_TRUE(hungUp());
}

TEST_F(ScriptedDialer, ThatFailsInTheKeyExchangeSaysSoAndHangsUp)
{
    does(L"dial-789");
    const auto attempt = dial();
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->error, 789);
    EXPECT_EQ(attempt->reached, std::optional(DialStage::Tunnel));
    EXPECT_TRUE(hungUp());
}

TEST_F(ScriptedDialer, ThatIsRefusedAtTheSignInSaysSo)
{
    does(L"dial-691");
    const auto attempt = dial();
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->error, 691);
    EXPECT_EQ(attempt->reached, std::optional(DialStage::SignIn));
    EXPECT_TRUE(hungUp());
}

TEST_F(ScriptedDialer, ThatNeverEndsIsHungUpAtItsLimit)
{
    does(L"dial-silent");
    EXPECT_EQ(WindowsDialer(300ms).dial(kConnection, {}).error().kind, ErrorKind::TimedOut);
    EXPECT_TRUE(hungUp());
}

TEST_F(ScriptedDialer, ThatIsStoppedIsHungUpAtOnce)
{
    does(L"dial-silent");
    std::stop_source stop;
    const std::jthread soon([&stop] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    EXPECT_EQ(WindowsDialer(60s).dial(kConnection, stop.get_token()).error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(hungUp());
}

// Windows: "if the function fails, the handle may be set all the same, and has to be hung up".
TEST_F(ScriptedDialer, ThatFailsAtOnceIsHungUpToo)
{
    does(L"dial-handle-and-error");
    EXPECT_EQ(dial()->error, 633);
    EXPECT_TRUE(hungUp());
    does(L"refuse-dial");
    EXPECT_EQ(dial()->error, int(ERROR_ACCESS_DENIED));
    EXPECT_FALSE(hungUp());
}

// Empty, both are the logon of whoever runs this: a server that refuses it may lock that account.
TEST_F(ScriptedDialer, WithoutSavedNameAndPasswordNeverOffersTheWindowsLogon)
{
    for (const auto &[connection, what] : {std::pair("New kind", "nothing is saved"), std::pair("Branch", "a name alone is")}) {
        const auto attempt = dial(QString::fromLatin1(connection));
        ASSERT_FALSE(attempt) << what;
        EXPECT_EQ(attempt.error().code, kNothingSaved) << what;
        EXPECT_FALSE(was(L"FIX789_RAS_DIALLED")) << what;
    }
    does(L"mask-cleared");
    EXPECT_EQ(dial(QStringLiteral("Branch")).error().code, kNothingSaved);
}

TEST_F(ScriptedDialer, TakesNameAndPasswordFromTheCredentialsWhereTheEntryHasNone)
{
    does(L"saved-elsewhere");
    EXPECT_EQ(dial()->error, 0);
    does(L"saved-for-everybody");
    EXPECT_EQ(dial(QStringLiteral("Branch"))->error, 0) << "saved for all users of the computer";
    EXPECT_EQ(dial(QStringLiteral("New kind")).error().code, kNothingSaved);
}

TEST_F(ScriptedDialer, ThatIsDisconnectedWithoutAnErrorHasNotConnected)
{
    does(L"dial-disconnected");
    const auto attempt = dial();
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->error, 668);
    EXPECT_EQ(attempt->reached, std::optional(DialStage::Tunnel));
    EXPECT_TRUE(hungUp());
    does(L"dial-disconnected-809");
    EXPECT_EQ(dial()->error, 809) << "the connection itself knows the number";
}

TEST_F(ScriptedDialer, ThatWaitsForAPersonHasNotConnected)
{
    does(L"dial-paused");
    EXPECT_EQ(dial()->error, 703);
    EXPECT_EQ(dial()->reached, std::optional(DialStage::SignIn));
    does(L"dial-password-expired");
    EXPECT_EQ(dial()->error, 648);
}

TEST_F(ScriptedDialer, DoesNotTakeAnUnknownStateForTheSignIn)
{
    does(L"dial-unknown-state");
    const auto attempt = dial();
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->error, 809);
    EXPECT_EQ(attempt->reached, std::optional(DialStage::Tunnel));
}

TEST_F(ScriptedDialer, SaysWhenTheAttemptBeganAndEnded)
{
    const auto attempt = dial();
    ASSERT_TRUE(attempt);
    EXPECT_TRUE(attempt->begun.isValid());
    EXPECT_LE(attempt->begun, attempt->at);
}

TEST_F(ScriptedDialer, LeavesAConnectionThatStandsAlone)
{
    does(L"dial-stands");
    const auto attempt = dial();
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->error, 0);
    EXPECT_FALSE(was(L"FIX789_RAS_DIALLED"));
    EXPECT_FALSE(hungUp());
}

TEST_F(ScriptedDialer, WithoutTheConnectionOrWhatItNeedsIsAnError)
{
    EXPECT_EQ(WindowsDialer().dial(QStringLiteral("nobody's"), {}).error().kind, ErrorKind::NotFound);
    for (const wchar_t *refused : {L"no-dial-parameters", L"refuse-connections", L"refuse-list"}) {
        does(refused);
        EXPECT_EQ(dial().error().kind, ErrorKind::Refused) << refused;
        EXPECT_FALSE(was(L"FIX789_RAS_DIALLED"));
    }
}

} // namespace
} // namespace fix789::tests::dialer_test
