// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_network_local_networks_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const Finding &networks(const Report &report)
{
    return findingOf(report, "local-networks");
}

TEST(LocalNetworks, HealthyComputerIsOk)
{
    EXPECT_EQ(networks(lookAt(windows11())).verdict, FindingVerdict::Ok);
}

TEST(LocalNetworks, N28_MetricsThatChangePlacesAreTheCauseAndSilenceIsASymptom)
{
    const Report report = lookAt(windows11({kServerSilent, R"({"interfaces":[
        {"name":"Ethernet","type":6,"addresses":["192.168.1.23"],"metrics":[25,75,25]},
        {"name":"WLAN","type":71,"addresses":["192.168.8.4"],"metrics":[50,50,50]}]})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("route.wrong-interface")});
    EXPECT_TRUE(report.verdict.undetermined.empty());
}

TEST(LocalNetworks, CableAndWiFiOfSteadyMetricsAreHealthy)
{
    const Report report = lookAt(windows11({R"({"interfaces":[
        {"name":"Ethernet","type":6,"addresses":["192.168.1.23"],"metrics":[25,30]},
        {"name":"Wi-Fi","type":71,"addresses":["192.168.8.4"],"metrics":[50,45]}]})"}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

TEST(LocalNetworks, OnlyAnAddressOfItsOwnIsNoAddress)
{
    const Report report = lookAt(windows11({kServerSilent, R"({"interfaces":[
        {"name":"Ethernet","type":6,"addresses":["169.254.17.3","fe80::1"]}]})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.no-address")});
}

TEST(LocalNetworks, AWiFiThatGaveNoAddressIsNamed)
{
    const char *noAddress = R"({"interfaces":[{"name":"WLAN","type":71,"addresses":["169.254.17.3"]}]})";
    const Report report = lookAt(windows11(
        {kServerSilent, noAddress, R"({"networkView":{"addresses":["169.254.17.3"],"wifi":{"name":"Guest","signal":20}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.no-address")});
    EXPECT_EQ(networks(report).text.args, (QStringList{QStringLiteral("Guest"), QStringLiteral("169.254.17.3")}));
}

TEST(LocalNetworks, TheNetworkOfAVirtualMachineIsNoWayOut)
{
    const char *both = R"~({"interfaces":[{"name":"WLAN","type":71,"addresses":["169.254.17.3"]},
        {"name":"vEthernet (Default Switch)","type":6,"addresses":["172.20.0.1"]}]})~";
    const Report report = lookAt(windows11(
        {kServerSilent, both, R"({"networkView":{"addresses":["169.254.17.3"],"wifi":{"name":"Guest","signal":20}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.no-address")});
    EXPECT_EQ(networks(report).text.args, (QStringList{QStringLiteral("Guest"), QStringLiteral("169.254.17.3")}));
}

TEST(LocalNetworks, AWiFiIsNotBlamedForAnotherWayOut)
{
    const char *noAddress = R"({"interfaces":[{"name":"WLAN","type":71,"addresses":["169.254.17.3"]}]})";
    const Report report =
        lookAt(windows11({kServerSilent, noAddress, R"({"networkView":{"gateway":"10.0.0.1","wifi":{"name":"Guest"}}})"}));
    EXPECT_EQ(networks(report).text.args, QStringList{QStringLiteral("169.254.17.3")});
}

TEST(LocalNetworks, ASecondNetworkWithoutAnAddressIsNoFault)
{
    const Report report = lookAt(windows11({R"({"interfaces":[{"name":"a","addresses":["169.254.17.3"]},
        {"name":"b","addresses":["10.0.0.3"],"metrics":[5]}]})"}));
    EXPECT_TRUE(report.verdict.causes.empty());
}

TEST(LocalNetworks, N22_OnlyIpv6ToAnIpv4Server)
{
    const char *onlyIpv6 =
        R"({"interfaces":[{"name":"Ethernet","type":6,"addresses":["2001:db8:1::5","fe80::1"],"metrics":[25]}]})";
    EXPECT_EQ(causesOf(lookAt(windows11({kServerSilent, onlyIpv6})).verdict), QStringList{QStringLiteral("path.no-ipv4")});
    const Report literal = lookAt(windows11({onlyIpv6}), {QStringLiteral("203.0.113.10"), {}});
    EXPECT_EQ(causesOf(literal.verdict), QStringList{QStringLiteral("path.no-ipv4")});
}

TEST(LocalNetworks, OnlyIpv6IsANoteWhereTheServerHasItOrAnswers)
{
    const char *onlyIpv6 = R"({"interfaces":[{"name":"Ethernet","type":6,"addresses":["2001:db8:1::5"],"metrics":[25]}]})";
    EXPECT_TRUE(lookAt(windows11({kServerInTheOpen, onlyIpv6})).verdict.causes.empty());
    const Report both =
        lookAt(windows11({kServerSilent, onlyIpv6, R"({"dns":{"vpn.example.com":["203.0.113.10","2001:db8::7"]}})"}));
    EXPECT_TRUE(both.verdict.causes.empty());
    EXPECT_EQ(networks(both).verdict, FindingVerdict::Note);
}

TEST(LocalNetworks, NothingConnectedIsOffline)
{
    EXPECT_EQ(causesOf(lookAt(windows11({R"({"interfaces":[]})"})).verdict), QStringList{QStringLiteral("path.offline")});
}

TEST(LocalNetworks, RefusedIsUnknown)
{
    EXPECT_EQ(networks(lookAt(windows11({R"({"interfaces":{"refused":true}})"}))).verdict, FindingVerdict::Unknown);
}

} // namespace
} // namespace checks_network_local_networks_test
