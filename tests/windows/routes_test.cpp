// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The real functions as far as Wine has them, and functions of our own for what it does not.
#include "adapters/windows/read/windows_routes.h"

#include <gtest/gtest.h>

#include <cwchar>

namespace fix789::tests::routes_test {
using namespace adapters;
namespace {

constexpr GUID kInterface{0xAAAAAAAA, 0, 0, {0, 0, 0, 0, 0, 0, 0, 2}};

struct Script {
    DWORD route = NO_ERROR;
    DWORD interfaceFound = NO_ERROR;
    DWORD entry = NO_ERROR;
    bool hardware = true;
    bool unterminated = false;
};
Script script;

NETIO_STATUS WINAPI bestRoute(NET_LUID *, NET_IFINDEX, const SOCKADDR_INET *, const SOCKADDR_INET *to, ULONG,
                              PMIB_IPFORWARD_ROW2 best, SOCKADDR_INET *source)
{
    if (script.route != NO_ERROR)
        return script.route;
    best->InterfaceIndex = 17;
    source->si_family = to->si_family;
    if (to->si_family == AF_INET)
        source->Ipv4.sin_addr.s_addr = htonl(0xC0A80117);
    else
        source->Ipv6.sin6_addr.s6_addr[15] = 7;
    return NO_ERROR;
}

DWORD WINAPI bestInterface(sockaddr *, DWORD *index)
{
    *index = 17;
    return script.interfaceFound;
}

NETIO_STATUS WINAPI entry(PMIB_IF_ROW2 row)
{
    if (script.entry != NO_ERROR || row->InterfaceIndex != 17)
        return script.entry != NO_ERROR ? script.entry : DWORD(ERROR_FILE_NOT_FOUND);
    if (script.unterminated)
        std::wmemset(row->Alias, L'x', IF_MAX_STRING_SIZE + 1);
    else
        std::wcscpy(row->Alias, L"B\u00fcro\n");
    row->InterfaceGuid = kInterface;
    row->Type = 53;
    row->InterfaceAndOperStatusFlags.HardwareInterface = script.hardware ? 1 : 0;
    return NO_ERROR;
}

Result<ServerRoute> routeWith(const Script &with, const char *address = "203.0.113.10")
{
    script = with;
    return windowsRouteTo(QString::fromLatin1(address), RouteApi{&bestRoute, &bestInterface, &entry});
}

// Never a crash, and never an invented route.
TEST(Routes, OfTheSystemAnswersOrSaysWhyNot)
{
    const auto route = windowsRouteTo(QStringLiteral("127.0.0.1"));
    if (route)
        EXPECT_NE(route->type, 0U);
    else
        EXPECT_NE(route.error().code, 0);
}

TEST(Routes, AreReadWithTheirInterfaceAndTheAddressThatIsUsed)
{
    const auto route = routeWith({});
    ASSERT_TRUE(route);
    EXPECT_EQ(route->name, QStringLiteral("B\u00fcro\uFFFD"));
    EXPECT_EQ(route->interfaceId, QStringLiteral("{AAAAAAAA-0000-0000-0000-000000000002}"));
    EXPECT_EQ(route->type, 53U);
    EXPECT_TRUE(route->hardware);
    EXPECT_EQ(route->source, QStringLiteral("192.168.1.23"));
    EXPECT_EQ(routeWith({}, "2001:db8::1")->source, QStringLiteral("::7"));
}

TEST(Routes, WhereTheNewFunctionIsNotThereTheOldOneIsAsked)
{
    const auto route = routeWith({.route = ERROR_NOT_SUPPORTED});
    ASSERT_TRUE(route);
    EXPECT_EQ(route->type, 53U);
    EXPECT_TRUE(route->source.isEmpty());
}

TEST(Routes, NoWayIsNotFound)
{
    EXPECT_EQ(routeWith({.route = ERROR_NETWORK_UNREACHABLE}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(routeWith({.route = ERROR_NOT_SUPPORTED, .interfaceFound = ERROR_NETWORK_UNREACHABLE}).error().kind,
              ErrorKind::NotFound);
}

TEST(Routes, RefusalsAreRefused)
{
    EXPECT_EQ(routeWith({.route = ERROR_ACCESS_DENIED}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(routeWith({.entry = ERROR_ACCESS_DENIED}).error().kind, ErrorKind::Refused);
}

TEST(Routes, WhatIsNoAddressIsMalformed)
{
    for (const char *bad : {"", "vpn.example.com", "1.2.3", "::g"})
        EXPECT_EQ(routeWith({}, bad).error().kind, ErrorKind::Malformed) << bad;
}

TEST(Routes, ANameWithoutItsZeroEndsWithItsRoom)
{
    EXPECT_EQ(routeWith({.unterminated = true})->name, QString(IF_MAX_STRING_SIZE + 1, u'x'));
}

TEST(Routes, HardwareIdsAreThoseOfTheInterfacesDevice)
{
    const std::vector<NetworkDevice> devices{{QStringLiteral("a"), {QStringLiteral("Wintun")}, QStringLiteral("{aa}"), 0U},
                                             {QStringLiteral("b"), {QStringLiteral("other")}, {}, 0U}};
    EXPECT_EQ(hardwareIdsOf(QStringLiteral("{AA}"), devices), QStringList{QStringLiteral("Wintun")});
    EXPECT_TRUE(hardwareIdsOf(QStringLiteral("{BB}"), devices).isEmpty());
    EXPECT_TRUE(hardwareIdsOf({}, devices).isEmpty());
    EXPECT_TRUE(hardwareIdsOf(QStringLiteral("{AA}"), failure(ErrorKind::Refused, {})).isEmpty());
}

// The scripted setupapi.dll has a TAP device of this very interface.
TEST(ScriptedRoutes, AnInterfaceThatIsNoHardwareIsNamedByItsDevice)
{
    wchar_t path[MAX_PATH] = L"";
    GetModuleFileNameW(LoadLibraryW(L"setupapi.dll"), path, MAX_PATH);
    if (!QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive))
        GTEST_SKIP() << "setupapi.dll is the system's";
    EXPECT_EQ(routeWith({.hardware = false})->hardwareIds, QStringList{QStringLiteral("tap0901")});
}

} // namespace
} // namespace fix789::tests::routes_test
