// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_network_route_to_server_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");
constexpr char kWintun[] = R"({"name":"NordLynx","type":53,"hardware":false,"hardwareIds":["Wintun"]})";
constexpr char kOffice[] = R"({"name":"Office","type":23,"hardware":false})";

// The way to every address, on a computer whose server says this.
Report reportOn(const QByteArray &route, const char *network = kServerSilent, const char *other = "{}",
                const Target &target = {kServer, {}})
{
    return lookAt(windows11({network, other, R"({"routes":{"default":)" + route + "}}"}), target);
}

Finding foundOn(const QByteArray &route, const char *network = kServerSilent, const char *other = "{}",
                const Target &target = {kServer, {}})
{
    return findingOf(reportOn(route, network, other, target), "route-to-server");
}

QByteArray profileTo(const char *server)
{
    return QByteArray(R"({"profiles":[{"name":"OFFICE","server":")") + server +
           R"(","tunnel":"l2tp","authentication":"pre-shared-key","keyStored":true}]})";
}

TEST(RouteToServer, ThroughANetworkCardIsOk)
{
    EXPECT_EQ(findingOf(lookAt(windows11({kServerInTheOpen})), "route-to-server").verdict, FindingVerdict::Ok);
}

// A full tunnel is up and the server is silent: one cause, and what lies beyond is not judged.
TEST(RouteToServer, ThroughAnotherVpnToASilentServerIsTheCauseAndWhatLiesBeyondIsUntested)
{
    const Report report = reportOn(kWintun);
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("route.other-vpn")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
    EXPECT_FALSE(report.verdict.untested.empty());
}

TEST(RouteToServer, WithoutAnotherVpnTheSilenceStaysOpen)
{
    const Report report = lookAt(windows11({kServerSilent}));
    EXPECT_TRUE(causesOf(report.verdict).isEmpty());
    EXPECT_FALSE(openSetsOf(report.verdict).isEmpty());
}

class VpnDevice : public testing::TestWithParam<const char *> {};

TEST_P(VpnDevice, IsAnotherVpn)
{
    const QByteArray route = QByteArray(R"({"name":"X","type":6,"hardware":false,"hardwareIds":[")") + GetParam() + "\"]}";
    EXPECT_EQ(causesOf(foundOn(route)), QStringList{QStringLiteral("route.other-vpn")});
}

INSTANTIATE_TEST_SUITE_P(RouteToServer, VpnDevice,
                         testing::Values("tap0901", R"(root\\tap0901)", "WINTUN", "WireGuard", "ovpn-dco", "NeoAdapter_VPN2"));

TEST(RouteToServer, AVpnThatLetsTheKeyExchangeThroughIsANote)
{
    const Report report = reportOn(kWintun, kServerInTheOpen);
    EXPECT_EQ(findingOf(report, "route-to-server").verdict, FindingVerdict::Note);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

TEST(RouteToServer, OnePortOfTwoIsNotThrough)
{
    constexpr char kOnlyUdp500[] = R"({"dns":{"vpn.example.com":["203.0.113.10"]},
      "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2}]}}})";
    EXPECT_EQ(causesOf(foundOn(kWintun, kOnlyUdp500)), QStringList{QStringLiteral("route.other-vpn")});
}

TEST(RouteToServer, HyperVsAndWslsSwitchIsNoVpn)
{
    EXPECT_EQ(foundOn(R"({"name":"vEthernet","type":6,"hardware":false,"hardwareIds":["vms_mp"]})").verdict, FindingVerdict::Ok);
}

TEST(RouteToServer, AnInterfaceOfAnUnknownKindIsANoteWhereTheServerIsSilent)
{
    constexpr char kUnknown[] = R"({"name":"Corp","type":53,"hardware":false,"hardwareIds":["acme_va"]})";
    EXPECT_EQ(foundOn(kUnknown).verdict, FindingVerdict::Note);
    EXPECT_EQ(foundOn(kUnknown, kServerInTheOpen).verdict, FindingVerdict::Ok);
    EXPECT_EQ(foundOn(R"({"name":"Corp","type":6,"hardware":false})").verdict, FindingVerdict::Note);
}

TEST(RouteToServer, AnotherConnectionOfWindowsIsAnotherVpn)
{
    EXPECT_EQ(causesOf(foundOn(kOffice, kServerSilent, profileTo("other.example.com").constData())),
              QStringList{QStringLiteral("route.other-vpn")});
    EXPECT_EQ(causesOf(foundOn(R"({"name":"Office","type":131,"hardware":false})", kServerSilent,
                               profileTo("other.example.com").constData())),
              QStringList{QStringLiteral("route.other-vpn")});
}

TEST(RouteToServer, TheConnectionToThisServerIsNotAnother)
{
    EXPECT_EQ(foundOn(kOffice, kServerSilent, profileTo("vpn.example.com").constData()).verdict, FindingVerdict::Ok);
    EXPECT_EQ(
        foundOn(kOffice, kServerSilent, profileTo("other.example.com").constData(), {kServer, QStringLiteral("office")}).verdict,
        FindingVerdict::Ok);
}

// A modem or a DSL line is PPP, too.
TEST(RouteToServer, PppOfNoVpnConnectionIsANote)
{
    EXPECT_EQ(foundOn(kOffice, kServerSilent, R"({"profiles":[]})").verdict, FindingVerdict::Note);
    EXPECT_EQ(foundOn(kOffice, kServerSilent, R"({"profiles":{"refused":true}})").verdict, FindingVerdict::Note);
}

TEST(RouteToServer, TeredoAndThisComputerItselfAreNoVpn)
{
    EXPECT_EQ(foundOn(R"({"name":"Teredo","type":131,"tunnelType":14,"hardware":false})").verdict, FindingVerdict::Ok);
    EXPECT_EQ(foundOn(R"({"name":"Loopback","type":24,"hardware":false})").verdict, FindingVerdict::Ok);
}

TEST(RouteToServer, TheAddressesOwnRouteComesBeforeTheDefault)
{
    const Report report = lookAt(windows11({kServerSilent, QByteArray(R"({"routes":{"203.0.113.10":)") + kWintun + "}}"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("route.other-vpn")});
}

class UnknownRoute : public testing::TestWithParam<const char *> {};

TEST_P(UnknownRoute, IsUnknown)
{
    EXPECT_EQ(foundOn(GetParam()).verdict, FindingVerdict::Unknown);
}

INSTANTIATE_TEST_SUITE_P(RouteToServer, UnknownRoute,
                         testing::Values(R"({"refused":true})", R"({"failed":true})", R"({"absent":true})", "null"));

TEST(RouteToServer, WithoutAnythingOfTheNetworkItIsSkipped)
{
    EXPECT_EQ(findingOf(lookAt(windows11(), {kServer, {}}), "route-to-server").verdict, FindingVerdict::Skipped);
}

TEST(RouteToServer, WithoutAServerItIsSkipped)
{
    EXPECT_EQ(findingOf(lookAt(windows11(), Target{}), "route-to-server").verdict, FindingVerdict::Skipped);
}

} // namespace
} // namespace checks_network_route_to_server_test
