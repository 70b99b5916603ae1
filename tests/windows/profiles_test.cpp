// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Against the scripted rasapi32.dll, which walk.sh puts in the place of Wine's; without it, only that Wine's own is not believed.
#include "adapters/windows/read/windows_profiles.h"

#include <QFile>

#include <windows.h>

#include <gtest/gtest.h>

namespace fix789::tests::profiles_test {
using namespace adapters;
namespace {

bool isScripted()
{
    const HMODULE library = LoadLibraryW(L"rasapi32.dll");
    wchar_t path[MAX_PATH] = L"";
    GetModuleFileNameW(library, path, MAX_PATH);
    return QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive);
}

class ScriptedProfiles : public testing::Test {
protected:
    void SetUp() override
    {
        if (!isScripted())
            GTEST_SKIP() << "rasapi32.dll is the system's";
        does(nullptr);
    }
    void TearDown() override { does(nullptr); }
    void does(const wchar_t *what) { SetEnvironmentVariableW(L"FIX789_RAS", what); }
};

// The phonebook that the scripted library names for its connections.
class Phonebook {
public:
    explicit Phonebook(const QByteArray &content) : m_file(QStringLiteral("C:\\fix789-rasphone.pbk"))
    {
        QFile::remove(m_file.fileName());
        EXPECT_TRUE(m_file.open(QIODevice::WriteOnly));
        m_file.write(content);
        m_file.close();
    }
    Phonebook(const Phonebook &) = delete;
    Phonebook &operator=(const Phonebook &) = delete;
    ~Phonebook() { m_file.remove(); }

private:
    QFile m_file;
};

constexpr char kWithTheEntry[] = "[B\xc3\xbcro \"1\"]\r\n[Branch]\r\n";
constexpr char kWithoutTheEntry[] = "[Branch]\r\n";

TEST(Profiles, WineSOwnLibraryIsNotSupported)
{
    if (isScripted())
        GTEST_SKIP() << "the library is scripted";
    const auto profiles = windowsProfiles();
    ASSERT_FALSE(profiles);
    EXPECT_EQ(profiles.error().kind, ErrorKind::NotSupported);
}

TEST_F(ScriptedProfiles, AreReadAsTheyStandAndTheModemIsNone)
{
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    ASSERT_EQ(profiles->size(), 4U);
    const VpnProfile &first = profiles->at(0);
    EXPECT_EQ(first.name, QStringLiteral("B\u00fcro \"1\""));
    EXPECT_EQ(first.owner, ProfileOwner::User);
    EXPECT_EQ(first.tunnel, TunnelType::L2tp);
    EXPECT_EQ(first.server, QStringLiteral("vpn.example.com"));
    EXPECT_EQ(first.authentication, MachineAuthentication::PreSharedKey);
    EXPECT_EQ(first.keyStored, std::optional(true));
    EXPECT_EQ(first.credentialsSaved, std::optional(true));
    EXPECT_EQ(first.signIn, std::optional(QStringList{QStringLiteral("pap"), QStringLiteral("ms-chap-v2")}));
    EXPECT_EQ(first.encryption, std::optional(ProfileEncryption::Required));
    EXPECT_EQ(profiles->at(1).credentialsSaved, std::optional(false)); // a name without a password
    EXPECT_EQ(profiles->at(1).encryption, std::optional(ProfileEncryption::Maximum));
    EXPECT_FALSE(profiles->at(2).signIn.has_value());
    EXPECT_FALSE(profiles->at(2).encryption.has_value());
    EXPECT_FALSE(first.damaged);
    EXPECT_EQ(profiles->at(1).owner, ProfileOwner::AllUsers);
    EXPECT_EQ(profiles->at(1).tunnel, TunnelType::Automatic);
    EXPECT_EQ(profiles->at(1).keyStored, std::optional(false));
    EXPECT_EQ(profiles->at(2).authentication, MachineAuthentication::Certificate);
    EXPECT_FALSE(profiles->at(2).keyStored.has_value());
    EXPECT_EQ(profiles->at(3).tunnel, TunnelType::Other);
}

// The scripted library says that its connections are in this file.
TEST_F(ScriptedProfiles, IpsecParametersOfTheirOwnAreReadFromThePhonebook)
{
    QFile phonebook(QStringLiteral("C:\\fix789-rasphone.pbk"));
    ASSERT_FALSE(phonebook.exists());
    ASSERT_TRUE(phonebook.open(QIODevice::WriteOnly));
    phonebook.write("[B\xc3\xbcro \"1\"]\r\nNumCustomPolicy=1\r\n"
                    "CustomIPSecPolicies=020000000400000003000000050000000200000000000000\r\n");
    phonebook.close();
    const auto profiles = windowsProfiles();
    EXPECT_TRUE(phonebook.remove());
    ASSERT_TRUE(profiles);
    EXPECT_EQ(profiles->at(0).ownIpsec, std::optional(true));
    ASSERT_TRUE(profiles->at(0).ipsecParameters);
    EXPECT_EQ(profiles->at(0).ipsecParameters->dhGroup, IpsecParameters::DhGroup::Group14);
    EXPECT_FALSE(profiles->at(1).ownIpsec.has_value()) << "the phonebook does not say";
    EXPECT_FALSE(profiles->at(1).ipsecParameters);
}

TEST_F(ScriptedProfiles, NoneUnderWineIsNotBelieved)
{
    does(L"none");
    EXPECT_EQ(windowsProfiles().error().kind, ErrorKind::NotSupported);
}

TEST_F(ScriptedProfiles, MoreThanExpectedAreAllRead)
{
    does(L"many");
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_EQ(profiles->size(), 32U);
}

TEST_F(ScriptedProfiles, MoreThanAnybodyHasIsMalformed)
{
    does(L"endless");
    EXPECT_EQ(windowsProfiles().error().kind, ErrorKind::Malformed);
}

TEST_F(ScriptedProfiles, ARefusedListIsRefused)
{
    does(L"refuse-list");
    EXPECT_EQ(windowsProfiles().error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedProfiles, ARefusedEntryIsRefusedAndNotDamaged)
{
    does(L"refuse-entry");
    EXPECT_EQ(windowsProfiles().error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedProfiles, ACorruptEntryIsDamagedAndTheOthersAreRead)
{
    does(L"corrupt");
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    ASSERT_EQ(profiles->size(), 4U);
    EXPECT_TRUE(profiles->at(0).damaged);
    EXPECT_FALSE(profiles->at(1).damaged);
}

// Three ways in which Windows answers for a damaged entry, which it lists all the same.
TEST_F(ScriptedProfiles, AnEntryThatWindowsListsAndDoesNotFindIsDamaged)
{
    does(L"not-found");
    const Phonebook book(kWithTheEntry);
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    ASSERT_EQ(profiles->size(), 4U);
    EXPECT_TRUE(profiles->at(0).damaged);
    EXPECT_FALSE(profiles->at(1).damaged);
}

// A repair removes a damaged entry: of what may have changed meanwhile, nothing is known.
TEST_F(ScriptedProfiles, AnEntryThatIsNoLongerInThePhonebookIsNotDamaged)
{
    for (const wchar_t *what : {L"not-found", L"not-opened"}) {
        does(what);
        const Phonebook book(kWithoutTheEntry);
        const auto profiles = windowsProfiles();
        ASSERT_TRUE(profiles);
        EXPECT_FALSE(profiles->at(0).damaged);
        EXPECT_TRUE(profiles->at(0).unread);
    }
}

TEST_F(ScriptedProfiles, APhonebookThatIsBeingWrittenIsAskedOnceMore)
{
    does(L"written-meanwhile");
    const Phonebook book(kWithTheEntry);
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_TRUE(profiles->at(0).isReadable());
    EXPECT_EQ(profiles->at(0).server, QStringLiteral("vpn.example.com"));
}

TEST_F(ScriptedProfiles, AnAnswerThatChangesDoesNotMakeAnEntryDamaged)
{
    does(L"changing");
    const Phonebook book(kWithTheEntry);
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_FALSE(profiles->at(0).damaged);
    EXPECT_TRUE(profiles->at(0).unread);
}

TEST_F(ScriptedProfiles, AnEntryThatCannotBeOpenedIsDamagedIfItsPhonebookCan)
{
    does(L"not-opened");
    QFile::remove(QStringLiteral("C:\\fix789-rasphone.pbk"));
    auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_FALSE(profiles->at(0).damaged);
    EXPECT_TRUE(profiles->at(0).unread) << "the phonebook itself could not be opened";
    const Phonebook book(kWithTheEntry);
    profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_TRUE(profiles->at(0).damaged);
}

TEST_F(ScriptedProfiles, OneEntryThatIsRefusedHidesNoneOfTheOthers)
{
    does(L"refuse-one");
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    ASSERT_EQ(profiles->size(), 4U);
    EXPECT_TRUE(profiles->at(0).unread);
    EXPECT_FALSE(profiles->at(0).damaged) << "a repair would remove it";
    EXPECT_EQ(profiles->at(1).server, QStringLiteral("192.0.2.7"));
}

TEST_F(ScriptedProfiles, AWindowsThatWantsItsOwnSizeOfTheStructureGetsIt)
{
    does(L"own-size");
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_EQ(profiles->at(0).server, QStringLiteral("vpn.example.com"));
}

TEST_F(ScriptedProfiles, SuccessThatSaysNothingIsNotSupported)
{
    does(L"empty");
    EXPECT_EQ(windowsProfiles().error().kind, ErrorKind::NotSupported);
}

TEST_F(ScriptedProfiles, AnAbsurdSizeIsMalformed)
{
    does(L"huge");
    EXPECT_EQ(windowsProfiles().error().kind, ErrorKind::Malformed);
}

TEST_F(ScriptedProfiles, ATextWithoutItsZeroEndsWithItsField)
{
    does(L"unterminated");
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_EQ(profiles->at(0).server, QString(129, u'x'));
}

// Measured: Windows echoes the mask that it was asked for, and the field is empty; by the documentation it clears the bit.
TEST_F(ScriptedProfiles, AKeyIsStoredOnlyWhereWindowsHasOne)
{
    for (const wchar_t *way : {L"", L"mask-cleared"}) {
        does(way);
        const auto profiles = windowsProfiles();
        ASSERT_TRUE(profiles);
        EXPECT_EQ(profiles->at(0).keyStored, std::optional(true));
        EXPECT_EQ(profiles->at(1).keyStored, std::optional(false));
        EXPECT_EQ(profiles->at(0).credentialsSaved, std::optional(true));
        EXPECT_EQ(profiles->at(1).credentialsSaved, std::optional(false)) << "a name without a password";
        EXPECT_EQ(profiles->at(3).credentialsSaved, std::optional(false)) << "error 2: nothing is stored";
    }
}

TEST_F(ScriptedProfiles, CredentialsForAllUsersOfTheComputerAreSavedOnes)
{
    does(L"saved-for-everybody");
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_EQ(profiles->at(1).credentialsSaved, std::optional(true));
    EXPECT_EQ(profiles->at(3).credentialsSaved, std::optional(false)) << "this one is the user's own";
}

TEST_F(ScriptedProfiles, WhereTheKeyIsNotToldItIsNotKnown)
{
    does(L"no-credentials");
    const auto profiles = windowsProfiles();
    ASSERT_TRUE(profiles);
    EXPECT_FALSE(profiles->at(0).keyStored.has_value());
    EXPECT_FALSE(profiles->at(0).credentialsSaved.has_value());
}

} // namespace
} // namespace fix789::tests::profiles_test
