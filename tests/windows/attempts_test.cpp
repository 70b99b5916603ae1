// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Wine has no log: unknown. Everything else against the scripted wevtapi.dll, which walk.sh puts in the place of Wine's.
#include "adapters/windows/read/windows_attempts.h"

#include <windows.h>

#include <gtest/gtest.h>

namespace fix789::tests::attempts_test {
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

QString eventWith(int id, const QStringList &texts)
{
    QString data;
    for (const QString &text : texts)
        data += QStringLiteral("<Data>") + text.toHtmlEscaped() + QStringLiteral("</Data>");
    return QStringLiteral("<Event><System><EventID Qualifiers='0'>%1</EventID><TimeCreated "
                          "SystemTime='2026-11-02T07:41:12.1234567Z'/></System><EventData>%2</EventData></Event>")
        .arg(QString::number(id), data);
}

QString eventOf(int id, const QString &text, const QString &user = QStringLiteral("SYSTEM"),
                const QString &coId = QStringLiteral("{1}"))
{
    return eventWith(id, {coId, user, QStringLiteral("Office"), text});
}

std::optional<int> errorIn(const QString &text)
{
    const auto attempts = attemptsIn({eventOf(20227, text)});
    return attempts.empty() ? std::nullopt : std::optional(attempts.front().error);
}

TEST(Attempts, NumbersAreReadWholeWithTheirSign)
{
    EXPECT_EQ(errorIn(QStringLiteral("789")), 789);
    EXPECT_EQ(errorIn(QStringLiteral("-2146762495")), int(0x800B0101));
    EXPECT_EQ(errorIn(QStringLiteral("2148204801")), int(0x800B0101));
    EXPECT_EQ(errorIn(QStringLiteral("0x800B0101")), int(0x800B0101));
    EXPECT_EQ(errorIn(QString::fromUtf8("\xE2\x88\x92"
                                        "2146762495")),
              int(0x800B0101))
        << "a typographic minus";
    EXPECT_EQ(errorIn(QStringLiteral("Der Fehlercode lautet: 809.")), 809);
    EXPECT_EQ(errorIn(QStringLiteral("error-789")), 789) << "a hyphen is no sign";
    EXPECT_EQ(errorIn(QStringLiteral("12345678901")), std::nullopt) << "never a part of a number";
    EXPECT_EQ(errorIn(QStringLiteral("9999999999")), std::nullopt);
    EXPECT_EQ(errorIn(QStringLiteral("none")), std::nullopt);
}

TEST(Attempts, ServerAndDeviceAreReadInEveryLanguage)
{
    for (const char *text :
         {"Server address/Phone Number = vpn.example.com\nDevice = WAN Miniport (L2TP)\nPort = VPN3-1\nMediaType = VPN.",
          "Serveradresse/Telefonnummer = vpn.example.com\r\nGer\xC3\xA4t = WAN Miniport (L2TP)\r\nPort = VPN3-1",
          "Server address/Phone Number = vpn.example.com Device = WAN Miniport (L2TP) #2 Port = VPN3-1 MediaType = VPN",
          "\xE3\x82\xB5\xE3\x83\xBC\xE3\x83\x90\xE3\x83\xBC=vpn.example.com\n\xE3\x83\x87=WAN Miniport (l2tp)",
          "Adresse du serveur\xC2\xA0=\xC2\xA0vpn.example.com\r\nP\xC3\xA9riph\xC3\xA9rique\xC2\xA0= WAN Miniport (L2TP)",
          "\xE6\x9C\x8D\xEF\xBC\x9Dvpn.example.com\n\xE8\xAE\xBE\xEF\xBC\x9DWAN \xEF\xBC\x88L2TP\xEF\xBC\x89"}) {
        const auto attempts = attemptsIn({eventOf(20227, QStringLiteral("809")), eventOf(20222, QString::fromUtf8(text))});
        ASSERT_EQ(attempts.size(), 1U);
        EXPECT_EQ(attempts.front().server, QStringLiteral("vpn.example.com")) << text;
        EXPECT_EQ(attempts.front().tunnel, TunnelType::L2tp) << text;
        EXPECT_EQ(attempts.front().reached, DialStage::Tunnel);
    }
    const auto none =
        attemptsIn({eventOf(20227, QStringLiteral("809")), eventOf(20222, QStringLiteral("Server = \nDevice = modem"))});
    EXPECT_TRUE(none.front().server.isEmpty());
    EXPECT_FALSE(none.front().tunnel.has_value());
}

TEST(Attempts, AnEstablishedLinkIsReadWithAndWithoutTheConnectionsName)
{
    const QString link = QStringLiteral("Server = vpn.example.com\nDevice = WAN Miniport (L2TP)");
    const QString name = QStringLiteral("A = B");
    const QString coId = QStringLiteral("{1}");
    const QString user = QStringLiteral("SYSTEM");
    for (const QStringList &texts : {QStringList{coId, user, link}, QStringList{coId, user, name, link}}) {
        const auto attempts =
            attemptsIn({eventOf(20227, QStringLiteral("691")), eventWith(20224, {coId, user}), eventWith(20223, texts)});
        ASSERT_EQ(attempts.size(), 1U);
        EXPECT_EQ(attempts.front().server, QStringLiteral("vpn.example.com")) << texts.size();
        EXPECT_EQ(attempts.front().tunnel, TunnelType::L2tp) << texts.size();
        EXPECT_EQ(attempts.front().reached, DialStage::SignIn) << texts.size();
    }
}

TEST(Attempts, OfSeveralTunnelsInTurnTheLastIsTheOneThatFailed)
{
    const auto attempts =
        attemptsIn({eventOf(20227, QStringLiteral("789")),
                    eventOf(20222, QStringLiteral("Server = b.example.com\nDevice = WAN Miniport (L2TP)")),
                    eventOf(20222, QStringLiteral("Server = a.example.com\nDevice = WAN Miniport (IKEv2)")),
                    eventOf(20222, QStringLiteral("Server = c\nDevice = WAN Miniport (SSTP)"), {}, QStringLiteral("{2}"))});
    ASSERT_EQ(attempts.size(), 1U);
    EXPECT_EQ(attempts.front().tunnel, TunnelType::L2tp);
    EXPECT_EQ(attempts.front().server, QStringLiteral("b.example.com"));
}

TEST(Attempts, OnlyThoseOfCertainlyOtherAccountsAreLeftOut)
{
    const auto isKept = [](const char *user) {
        return !attemptsIn({eventOf(20227, QStringLiteral("789"), QString::fromUtf8(user))},
                           {QStringLiteral("ada"), QStringLiteral("SYSTEM"), QString::fromUtf8("Syst\xC3\xA8me")})
                    .empty();
    };
    for (const char *mine : {"PC\\Ada", "CORP\\ada", "ADA", "AzureAD\\ada", "SYSTEM", "NT AUTHORITY\\SYSTEM",
                             "AUTORITE NT\\Syst\xC3\xA8me", "CORP\\PC$", "ada@example.com", ""})
        EXPECT_TRUE(isKept(mine)) << mine;
    for (const char *others : {"PC\\bob", "CORP\\adam", "bob"})
        EXPECT_FALSE(isKept(others)) << others;
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

TEST_F(ScriptedAttempts, TheLinkEventNamesTheServerAndTheDeviceReallyDialled)
{
    const auto attempts = readWhen(L"stages");
    ASSERT_TRUE(attempts);
    ASSERT_EQ(attempts->size(), 1U);
    EXPECT_EQ(attempts->front().server, QStringLiteral("vpn.example.com"));
    EXPECT_EQ(attempts->front().tunnel, TunnelType::L2tp);
    EXPECT_EQ(attempts->front().begun, QDateTime(QDate(2026, 11, 2), QTime(7, 41), Qt::UTC));
}

TEST_F(ScriptedAttempts, AnEstablishedLinkNamesServerAndDeviceInBothItsForms)
{
    const auto attempts = readWhen(L"linked");
    ASSERT_TRUE(attempts);
    ASSERT_EQ(attempts->size(), 2U);
    for (const RasAttempt &attempt : *attempts) {
        EXPECT_EQ(attempt.server, QStringLiteral("vpn.example.com"));
        EXPECT_EQ(attempt.tunnel, TunnelType::L2tp);
        EXPECT_EQ(attempt.reached, DialStage::SignIn);
    }
}

TEST_F(ScriptedAttempts, AttemptsOfOtherAccountsAreNotThisPersons)
{
    const auto attempts = readWhen(L"accounts");
    ASSERT_TRUE(attempts);
    ASSERT_EQ(attempts->size(), 2U);
    EXPECT_EQ(attempts->front().error, 789);
    EXPECT_EQ(attempts->back().error, 809) << "SYSTEM dials for whoever is at the computer";
}

TEST_F(ScriptedAttempts, WhatWasReadBeforeTheTimeRanOutIsKept)
{
    const auto attempts = readWhen(L"slow");
    ASSERT_TRUE(attempts);
    ASSERT_EQ(attempts->size(), 1U);
    EXPECT_EQ(attempts->front().error, 789) << "the newest";
}

TEST_F(ScriptedAttempts, NothingReadInTimeIsATimeout)
{
    const auto attempts = readWhen(L"stuck");
    ASSERT_FALSE(attempts);
    EXPECT_EQ(attempts.error().kind, ErrorKind::TimedOut);
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
} // namespace fix789::tests::attempts_test
