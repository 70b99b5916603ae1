// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Against the scripted fwpuclnt.dll, which walk.sh puts in the place of Wine's.
#include "adapters/windows/write/temporary_permission.h"

#include <QStringList>

#include <windows.h>

#include <gtest/gtest.h>

namespace fix789::tests::temporary_permission_test {
using namespace adapters;
namespace {

using namespace std::chrono_literals;

using Packets = Permission::Packets;

const QString kServer = QStringLiteral("203.0.113.10");

QString filter(const char *layer, const char *what)
{
    return QStringLiteral("filter:") + QLatin1String(layer) + QStringLiteral(":cb00710a") + QLatin1String(what);
}

QString said(const wchar_t *name)
{
    static wchar_t text[4096];
    return GetEnvironmentVariableW(name, text, 4096) > 0 ? QString::fromWCharArray(text) : QString();
}

class ScriptedPermission : public testing::Test {
protected:
    void SetUp() override
    {
        wchar_t path[MAX_PATH] = L"";
        GetModuleFileNameW(LoadLibraryW(L"fwpuclnt.dll"), path, MAX_PATH);
        if (!QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive))
            GTEST_SKIP() << "fwpuclnt.dll is the system's";
        does(nullptr);
        SetEnvironmentVariableW(L"FIX789_FILTER_CALLS", nullptr);
        SetEnvironmentVariableW(L"FIX789_FILTER_CLOSED", nullptr);
    }
    void TearDown() override { does(nullptr); }
    static void does(const wchar_t *what) { SetEnvironmentVariableW(L"FIX789_FILTERS", what); }
    static bool isClosed() { return !said(L"FIX789_FILTER_CLOSED").isEmpty(); }
};

TEST_F(ScriptedPermission, A4_PermitsTheVpnAtTheLayersOfProgramsAndTheAddressAtThoseOfPackets)
{
    auto held = TemporaryPermission().permit(kServer, Packets::OfTheVpn);
    ASSERT_TRUE(held);
    QStringList calls = said(L"FIX789_FILTER_CALLS").split(u' ');
    EXPECT_EQ(calls.takeFirst(), QStringLiteral("begin"));
    EXPECT_EQ(calls.takeFirst(), QStringLiteral("sub-layer:65535"));
    EXPECT_EQ(calls.takeLast(), QStringLiteral("commit"));
    // ESP is seen where a filter may ask for an address alone.
    QStringList expected{filter("1e5c9fae", ":0:0"), filter("c86fd1bf", ":0:0")};
    // L2TP is seen unencrypted at ALE_AUTH_CONNECT and ALE_AUTH_RECV_ACCEPT.
    for (const char *layer : {"c38d57d1", "e1cd9fe7", "09e61aea", "5926dfc8"})
        for (const char *what : {":17:500", ":17:4500", ":17:1701", ":50:0"})
            expected << filter(layer, what);
    EXPECT_EQ(calls, expected);
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE((*held)->isInForce());
    held->reset();
    EXPECT_TRUE(isClosed());
}

TEST_F(ScriptedPermission, AllPacketsOfTheServerAreItsAddressAtEveryLayer)
{
    const auto held = TemporaryPermission().permit(kServer, Packets::All);
    ASSERT_TRUE(held);
    QStringList calls = said(L"FIX789_FILTER_CALLS").split(u' ');
    QStringList expected{QStringLiteral("begin"), QStringLiteral("sub-layer:65535")};
    for (const char *layer :
         {"1e5c9fae", "c86fd1bf", "c38d57d1", "e1cd9fe7", "09e61aea", "5926dfc8", "3d08bf4e", "61499990", "41390100"})
        expected << filter(layer, ":0:0");
    EXPECT_EQ(calls, expected << QStringLiteral("commit")) << "never another address: this computer stays protected";
}

TEST_F(ScriptedPermission, TheSessionIsDynamic)
{
    const auto held = TemporaryPermission().permit(kServer, Packets::OfTheVpn);
    ASSERT_TRUE(held);
    EXPECT_EQ(said(L"FIX789_FILTER_SESSION"), QStringLiteral("1"));
}

TEST_F(ScriptedPermission, EndsByItselfWhenItsTimeIsOver)
{
    const auto held = TemporaryPermission(10ms).permit(kServer, Packets::OfTheVpn);
    ASSERT_TRUE(held);
    for (int tries = 0; tries < 100 && !isClosed(); ++tries)
        Sleep(10);
    EXPECT_TRUE(isClosed());
    EXPECT_FALSE((*held)->isInForce());
}

TEST_F(ScriptedPermission, HalfOfItIsNothing)
{
    for (const wchar_t *what : {L"refuse-filter", L"refuse-commit"}) {
        does(what);
        SetEnvironmentVariableW(L"FIX789_FILTER_CLOSED", nullptr);
        EXPECT_EQ(TemporaryPermission().permit(kServer, Packets::OfTheVpn).error().kind, ErrorKind::Refused);
        EXPECT_TRUE(isClosed());
    }
}

TEST_F(ScriptedPermission, WithoutRightsItIsRefused)
{
    does(L"refuse-open");
    EXPECT_EQ(TemporaryPermission().permit(kServer, Packets::OfTheVpn).error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedPermission, OnlyAnAddressIsAServer)
{
    for (const char *address : {"", "vpn.example.com", "0.0.0.0", "255.255.255.255", "2001:db8::1", "203.0.113.10/8"})
        EXPECT_EQ(TemporaryPermission().permit(QString::fromLatin1(address), Packets::All).error().kind, ErrorKind::Malformed)
            << address;
    EXPECT_TRUE(said(L"FIX789_FILTER_CALLS").isEmpty());
}

} // namespace
} // namespace fix789::tests::temporary_permission_test
