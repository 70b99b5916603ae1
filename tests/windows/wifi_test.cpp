// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/wifi_api.h"
#include "adapters/windows/read/windows_dhcp.h"
#include "adapters/windows/read/windows_network.h"

#include <gtest/gtest.h>

#include <ws2tcpip.h>

#include <windows.h>

#include <cstring>
#include <cwchar>
#include <string>

namespace windows_wifi_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

using OwnAddress = WifiLink::OwnAddress;

const QUuid kInterface(QStringLiteral("{7a1fbd3f-3c9b-4d9c-9f6e-0c6d1a2b3c4d}"));

// A Wi-Fi adapter without an address.
ULONG WINAPI withoutAddress(ULONG, ULONG, PVOID, PIP_ADAPTER_ADDRESSES into, PULONG)
{
    static sockaddr_in address{};
    address.sin_family = AF_INET;
    inet_pton(AF_INET, "169.254.7.7", &address.sin_addr);
    static IP_ADAPTER_UNICAST_ADDRESS own{};
    own.Address = {reinterpret_cast<sockaddr *>(&address), sizeof address};
    static char id[] = "{7a1fbd3f-3c9b-4d9c-9f6e-0c6d1a2b3c4d}";
    IP_ADAPTER_ADDRESSES adapter{};
    adapter.AdapterName = id;
    adapter.IfType = IF_TYPE_IEEE80211;
    adapter.OperStatus = IfOperStatusUp;
    adapter.FirstUnicastAddress = &own;
    std::memcpy(into, &adapter, sizeof adapter);
    return NO_ERROR;
}

// Under Wine alone; see scripted_wlanapi.cpp.
class ScriptedWifi : public testing::Test {
protected:
    void SetUp() override
    {
        const HMODULE library = LoadLibraryW(L"wlanapi.dll");
        wchar_t path[MAX_PATH] = L"";
        GetModuleFileNameW(library, path, MAX_PATH);
        if (!QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive))
            GTEST_SKIP() << "needs the scripted wlanapi.dll";
    }
    ~ScriptedWifi() override { SetEnvironmentVariableW(L"FIX789_WIFI", nullptr); }
    static Result<WifiLink> linkWhere(const wchar_t *script)
    {
        SetEnvironmentVariableW(L"FIX789_WIFI", script);
        return wifiLink(kInterface);
    }
};

TEST_F(ScriptedWifi, IsToldWhole)
{
    const auto link = linkWhere(L"joined");
    ASSERT_TRUE(link);
    EXPECT_EQ(*link, (WifiLink{.name = QStringLiteral("Guest"),
                               .accessPoint = QStringLiteral("02:aa:bb:cc:dd:ee"),
                               .channel = 44,
                               .signal = 61,
                               .ownAddress = OwnAddress::RandomDaily}));
}

TEST_F(ScriptedWifi, WithoutConsentToLocationIsWithheld)
{
    const auto link = linkWhere(L"no-consent");
    ASSERT_TRUE(link);
    EXPECT_EQ(*link, WifiLink{.withheld = true});
}

// As Windows 11 24H2: what is asked for without consent shows a prompt, so it is not asked for.
class ScriptedWifiPrompt : public ScriptedWifi {
protected:
    static constexpr wchar_t kVersion[] = L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    static constexpr wchar_t kStore[] =
        L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\location";

    void SetUp() override
    {
        ScriptedWifi::SetUp();
        if (IsSkipped())
            return;
        DWORD size = sizeof m_build;
        RegGetValueW(HKEY_LOCAL_MACHINE, kVersion, L"CurrentBuildNumber", RRF_RT_REG_SZ, nullptr, m_build, &size);
        SetEnvironmentVariableW(L"FIX789_WIFI_QUERIES", L"0");
        setText(HKEY_LOCAL_MACHINE, kVersion, L"CurrentBuildNumber", L"26100");
    }
    void TearDown() override
    {
        if (IsSkipped())
            return;
        setText(HKEY_LOCAL_MACHINE, kVersion, L"CurrentBuildNumber", m_build);
        RegDeleteTreeW(HKEY_LOCAL_MACHINE, kStore);
        RegDeleteTreeW(HKEY_CURRENT_USER, kStore);
    }
    static void setText(HKEY root, const wchar_t *key, const wchar_t *name, const wchar_t *text)
    {
        RegSetKeyValueW(root, key, name, REG_SZ, text, DWORD((std::wcslen(text) + 1) * sizeof(wchar_t)));
    }
    static void consents(const wchar_t *computer, const wchar_t *user, const wchar_t *desktopApps)
    {
        setText(HKEY_LOCAL_MACHINE, kStore, L"Value", computer);
        setText(HKEY_CURRENT_USER, kStore, L"Value", user);
        setText(HKEY_CURRENT_USER, (std::wstring(kStore) + L"\\NonPackaged").c_str(), L"Value", desktopApps);
    }
    static int queries()
    {
        wchar_t count[16] = L"";
        GetEnvironmentVariableW(L"FIX789_WIFI_QUERIES", count, 16);
        return int(std::wcstol(count, nullptr, 10));
    }

private:
    wchar_t m_build[32] = L"";
};

TEST_F(ScriptedWifiPrompt, WithoutConsentNothingIsAskedFor)
{
    EXPECT_EQ(linkWhere(L"joined").value(), WifiLink{.withheld = true}) << "no word of consent";
    consents(L"Deny", L"Allow", L"Allow");
    EXPECT_EQ(linkWhere(L"joined").value(), WifiLink{.withheld = true});
    consents(L"Allow", L"Prompt", L"Allow");
    EXPECT_EQ(linkWhere(L"joined").value(), WifiLink{.withheld = true});
    consents(L"Allow", L"Allow", L"Deny");
    EXPECT_EQ(linkWhere(L"joined").value(), WifiLink{.withheld = true});
    EXPECT_EQ(queries(), 0);
}

TEST_F(ScriptedWifiPrompt, WithConsentOfAllItIsRead)
{
    consents(L"Allow", L"Allow", L"Allow");
    EXPECT_EQ(linkWhere(L"joined").value().name, QStringLiteral("Guest"));
    EXPECT_GT(queries(), 0);
}

TEST_F(ScriptedWifi, NotJoinedIsNone)
{
    const auto link = linkWhere(L"not-joined");
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, ErrorKind::NotFound);
}

TEST_F(ScriptedWifi, AServiceThatDoesNotRunIsAnError)
{
    EXPECT_FALSE(linkWhere(L"no-service"));
}

TEST_F(ScriptedWifi, AnswersThatAreTooShortAreNone)
{
    EXPECT_FALSE(linkWhere(L"short"));
}

TEST_F(ScriptedWifi, AbsurdNumbersAreCut)
{
    const auto link = linkWhere(L"absurd-length");
    ASSERT_TRUE(link);
    EXPECT_EQ(link->signal, 100);
    EXPECT_LE(link->name.size(), 32);
}

TEST_F(ScriptedWifi, WithoutAProfileTheOwnAddressIsNotTold)
{
    const auto link = linkWhere(L"no-profile");
    ASSERT_TRUE(link);
    EXPECT_EQ(link->ownAddress, OwnAddress::NotTold);
}

TEST_F(ScriptedWifi, IsShownWithoutAnAddressAsWell)
{
    SetEnvironmentVariableW(L"FIX789_WIFI", L"joined");
    const auto view = windowsNetworkView({.adapters = &withoutAddress});
    ASSERT_TRUE(view && view->wifi);
    EXPECT_EQ(view->wifi->signal, 61);
    EXPECT_EQ(view->addresses, QStringList{QStringLiteral("169.254.7.7")});
    EXPECT_TRUE(view->gateway.isEmpty());
}

TEST_F(ScriptedWifi, ThatIsNotJoinedIsNoNetwork)
{
    SetEnvironmentVariableW(L"FIX789_WIFI", L"not-joined");
    const auto view = windowsNetworkView({.adapters = &withoutAddress});
    ASSERT_FALSE(view);
    EXPECT_EQ(view.error().kind, ErrorKind::NotFound);
}

TEST(WifiProfile, SaysWhetherTheAddressIsMadeUp)
{
    const auto profile = [](const char *inside) {
        return QStringLiteral("<WLANProfile><MacRandomization>%1</MacRandomization></WLANProfile>")
            .arg(QString::fromLatin1(inside));
    };
    EXPECT_EQ(ownAddressIn(profile("<enableRandomization>true</enableRandomization>")), OwnAddress::Random);
    EXPECT_EQ(ownAddressIn(profile("<enableRandomization>false</enableRandomization>")), OwnAddress::OfTheDevice);
    EXPECT_EQ(ownAddressIn(profile("")), OwnAddress::OfTheDevice);
    EXPECT_EQ(ownAddressIn(QStringLiteral("<WLANProfile><Mac")), OwnAddress::NotTold);
    EXPECT_EQ(ownAddressIn(QString()), OwnAddress::NotTold);
}

TEST(WindowsNetworkView, IsThatOfTheIdentity)
{
    const auto view = windowsNetworkView();
    const auto network = windowsNetwork();
    ASSERT_EQ(view.has_value(), network.has_value());
    if (view) {
        EXPECT_EQ(view->gateway, network->gateway);
    }
}

TEST(PortalOption, NamesOneHttpsAddress)
{
    const QUrl api(QStringLiteral("https://portal.example/api"));
    EXPECT_EQ(portalApisIn("https://portal.example/api"), std::vector<QUrl>{api});
    EXPECT_EQ(portalApisIn(QByteArray("https://portal.example/api\0", 27)), std::vector<QUrl>{api});
}

TEST(PortalOption, WhatIsNoneIsNone)
{
    for (const QByteArray &option : {QByteArray(), QByteArray("urn:ietf:params:capport:unrestricted"),
                                     QByteArray("http://portal.example/"), QByteArray("https://user:pw@portal.example/"),
                                     QByteArray("https://portal.example/" + QByteArray(300, 'x')), QByteArray(3, '\xff')})
        EXPECT_TRUE(portalApisIn(option).empty()) << option.constData();
}

TEST(PortalOption, IsAskedForWithinItsPatience)
{
    const DWORD begun = GetTickCount();
    (void)windowsPortalApis(); // Wine's library knows no option
    EXPECT_LT(GetTickCount() - begun, 4000U);
}

} // namespace
} // namespace windows_wifi_test
