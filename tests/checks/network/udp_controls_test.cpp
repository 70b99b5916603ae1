// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_network_udp_controls_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

constexpr char kInside[] = R"({"udpControls":[
    {"control":"stun","host":"stun.example.net","address":"198.51.100.9","port":3478,"reply":"answered","sends":1,"ms":20,
     "publicAddress":"203.0.113.10"}]})";
constexpr char kOutside[] = R"({"udpControls":[
    {"control":"stun","host":"stun.example.net","address":"198.51.100.9","port":3478,"reply":"answered","sends":1,"ms":20,
     "publicAddress":"203.0.113.77"}]})";

Report with(const QByteArray &network, const char *controls)
{
    return lookAt(windows11({network, controls}), {QStringLiteral("vpn.example.com"), {}});
}

TEST(UdpControlsCheck, WhoComesFromTheServersAddressAndGetsNoAnswerIsInsideItsNetwork)
{
    const Report report = with(kServerSilent, kInside);
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.inside-the-network")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
    EXPECT_EQ(report.verdict.causes.front().evidence.size(), 2U);
}

// The router itself reports that no program listens on the port.
TEST(UdpControlsCheck, APortThatTheRouterReportsAsClosedIsNoServerThatIsDown)
{
    QByteArray closed = kServerSilent;
    closed.replace(R"({"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2})",
                   R"({"rung":"mm1","port":500,"result":"unreachable","icmp":{"type":3,"code":3,"reporter":"203.0.113.10"}})");
    ASSERT_EQ(causesOf(with(closed, kOutside).verdict), QStringList{QStringLiteral("server.ike-down")});
    EXPECT_EQ(causesOf(with(closed, kInside).verdict), QStringList{QStringLiteral("path.inside-the-network")});
}

TEST(UdpControlsCheck, InsideANetworkWhoseServerAnswersNothingIsWrong)
{
    EXPECT_EQ(with(kServerInTheOpen, kInside).verdict.state, VerdictState::Healthy);
}

TEST(UdpControlsCheck, FromAnotherAddressTheSilenceIsAnybodys)
{
    const Report report = with(kServerSilent, kOutside);
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_FALSE(openSetsOf(report.verdict).isEmpty());
}

} // namespace
} // namespace checks_network_udp_controls_test
