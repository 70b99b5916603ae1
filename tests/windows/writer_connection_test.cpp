// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The phonebook is a real file of the prefix; keys and passwords against the scripted rasapi32.dll, which walk.sh puts in the
// place of Wine's.
#include "adapters/windows/read/windows_phonebook.h"
#include "adapters/windows/read/windows_profiles.h"
#include "adapters/windows/write/windows_person_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <windows.h>

#include <ras.h>

#include <gtest/gtest.h>

namespace fix789::tests::writer_connection_test {
using namespace adapters;
namespace {

using Option = ConnectionOptionIs::Option;

const QString kWork = QStringLiteral("Work");
const QByteArray kBook = "[Home]\r\nVpnStrategy=5\r\nDialParamsUID=1\r\n\r\n"
                         "[Work]\r\nVpnStrategy=6\r\nIpSecFlags=1\r\nNumCustomPolicy=1\r\nCustomIPSecPolicies=02\r\n"
                         "DialParamsUID=2\r\nGuid=AB\r\nPhoneNumber=vpn.example.com\r\n\r\n";

class ScriptedConnectionWriter : public testing::Test {
protected:
    void SetUp() override
    {
        wchar_t path[MAX_PATH] = L"";
        GetModuleFileNameW(LoadLibraryW(L"rasapi32.dll"), path, MAX_PATH);
        if (!QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive))
            GTEST_SKIP() << "rasapi32.dll is the system's";
        does(nullptr);
        m_path = ownPhonebookPath().value();
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(kBook) == kBook.size());
    }
    void TearDown() override
    {
        does(nullptr);
        QFile::remove(m_path);
    }
    static void does(const wchar_t *what) { SetEnvironmentVariableW(L"FIX789_RAS", what); }
    static QString said(const wchar_t *name)
    {
        wchar_t text[1024] = L"";
        GetEnvironmentVariableW(name, text, 1024);
        return QString::fromWCharArray(text);
    }
    QByteArray book() const { return readPhonebook(m_path).value_or(QByteArray("gone")); }

    QString m_path;
    WindowsPersonWriter m_systemWriter{
        {Secret(QByteArray("g\xc3\xa9heim")), QStringLiteral("ACME\\\u00e4nne"), Secret(QByteArray("p\xc3\xa4ss"))}};
};

TEST_F(ScriptedConnectionWriter, ASettingIsMadeReadBackAndPutBackByteForByte)
{
    EXPECT_TRUE(m_systemWriter.make(ConnectionOptionIs{kWork, Option::TunnelType, QStringLiteral("3")}));
    EXPECT_EQ(windowsStoredConnection(kWork)->strategy, 3U);
    EXPECT_TRUE(m_systemWriter.make(ConnectionOptionIs{kWork, Option::OwnIpsec, {}}));
    EXPECT_TRUE(windowsStoredConnection(kWork)->ownIpsec.isEmpty());
    EXPECT_TRUE(m_systemWriter.make(
        ConnectionOptionIs{kWork, Option::OwnIpsec, QStringLiteral("NumCustomPolicy=1\nCustomIPSecPolicies=02")}));
    EXPECT_TRUE(m_systemWriter.make(ConnectionOptionIs{kWork, Option::TunnelType, QStringLiteral("6")}));
    EXPECT_EQ(book(), kBook);
}

TEST_F(ScriptedConnectionWriter, AnEntryIsTakenOutAndPutBackByteForByte)
{
    const auto stored = windowsStoredConnection(kWork);
    ASSERT_TRUE(stored);
    EXPECT_TRUE(m_systemWriter.make(ConnectionEntryIs{kWork, stored->at, std::nullopt}));
    EXPECT_EQ(windowsStoredConnection(kWork).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(m_systemWriter.make(ConnectionEntryIs{kWork, stored->at, stored->entry}));
    EXPECT_EQ(book(), kBook);
}

TEST_F(ScriptedConnectionWriter, ACopyIsGivenTheKeyAndTheOldEntryStays)
{
    EXPECT_TRUE(m_systemWriter.make(ConnectionCopyIs{kWork, QStringLiteral("Work (2)"), Presence::Present}));
    EXPECT_TRUE(book().startsWith(kBook));
    EXPECT_EQ(said(L"FIX789_RAS_SET"), QStringLiteral("Work (2)|%1|0|g\u00e9heim").arg(RASCM_PreSharedKey));
    EXPECT_FALSE(windowsStoredConnection(QStringLiteral("Work (2)"))->entry.contains("DialParamsUID=2\r\n"));
    EXPECT_TRUE(m_systemWriter.make(ConnectionCopyIs{kWork, QStringLiteral("Work (2)"), Presence::Absent}));
    EXPECT_EQ(said(L"FIX789_RAS_DELETED"), QStringLiteral("Work (2)"));
}

TEST_F(ScriptedConnectionWriter, ACopyThatCannotBeGivenItsKeyIsTakenAwayAgain)
{
    does(L"refuse-set");
    SetEnvironmentVariableW(L"FIX789_RAS_DELETED", L"");
    EXPECT_EQ(m_systemWriter.make(ConnectionCopyIs{kWork, QStringLiteral("Work (3)"), Presence::Present}).error().kind,
              ErrorKind::Refused);
    EXPECT_EQ(said(L"FIX789_RAS_DELETED"), QStringLiteral("Work (3)"));
}

TEST_F(ScriptedConnectionWriter, WithoutAKeyThereIsNoCopy)
{
    WindowsPersonWriter keyless;
    EXPECT_EQ(keyless.make(ConnectionCopyIs{kWork, QStringLiteral("Work (2)"), Presence::Present}).error().kind,
              ErrorKind::Refused);
    EXPECT_EQ(book(), kBook);
}

TEST_F(ScriptedConnectionWriter, APasswordIsForgottenAndNeverBroughtBack)
{
    EXPECT_TRUE(m_systemWriter.make(CredentialsSavedIs{kWork, Presence::Absent}));
    EXPECT_EQ(said(L"FIX789_RAS_SET"), QStringLiteral("Work|%1|1|").arg(RASCM_UserName | RASCM_Password | RASCM_Domain));
    EXPECT_EQ(m_systemWriter.make(CredentialsSavedIs{kWork, Presence::Present}).error().kind, ErrorKind::Refused);
    does(L"no-entry");
    EXPECT_EQ(m_systemWriter.make(CredentialsSavedIs{kWork, Presence::Absent}).error().kind, ErrorKind::NotFound);
}

TEST_F(ScriptedConnectionWriter, TheNameAndPasswordThatWereTypedAreSaved)
{
    EXPECT_TRUE(m_systemWriter.make(CredentialsEnteredIs{kWork, Deed::Done}));
    EXPECT_EQ(said(L"FIX789_RAS_SET"), QStringLiteral("Work|%1|0|p\u00e4ss").arg(RASCM_UserName | RASCM_Password | RASCM_Domain));
    EXPECT_EQ(said(L"FIX789_RAS_SET_USER"), QStringLiteral("ACME\\\u00e4nne|"));
    does(L"refuse-set");
    EXPECT_EQ(m_systemWriter.make(CredentialsEnteredIs{kWork, Deed::Done}).error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedConnectionWriter, NothingIsSavedWhereNothingWasTyped)
{
    WindowsPersonWriter untyped;
    SetEnvironmentVariableW(L"FIX789_RAS_SET", nullptr);
    EXPECT_EQ(untyped.make(CredentialsEnteredIs{kWork, Deed::Done}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(m_systemWriter.make(CredentialsEnteredIs{kWork, Deed::NotDone}).error().kind, ErrorKind::Refused);
    WindowsPersonWriter longName{{{}, QString(300, u'x'), Secret(QByteArray("p"))}};
    EXPECT_EQ(longName.make(CredentialsEnteredIs{kWork, Deed::Done}).error().kind, ErrorKind::Malformed);
    EXPECT_TRUE(said(L"FIX789_RAS_SET").isEmpty());
}

TEST_F(ScriptedConnectionWriter, ConnectionThatIsMissingIsNotFound)
{
    EXPECT_EQ(
        m_systemWriter.make(ConnectionOptionIs{QStringLiteral("Gone"), Option::TunnelType, QStringLiteral("3")}).error().kind,
        ErrorKind::NotFound);
    EXPECT_EQ(book(), kBook);
}

} // namespace
} // namespace fix789::tests::writer_connection_test
