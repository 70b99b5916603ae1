// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/server_first.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace fix789::probes {
namespace server_first_test {
namespace {

using namespace std::chrono_literals;

StageResult message1(std::uint16_t port, StageOutcome outcome)
{
    StageResult stage;
    stage.stage = Stage::Mm1;
    stage.port = port;
    stage.outcome = outcome;
    return stage;
}

// A server, and a network that everybody may ask.
class Inner : public Probes {
public:
    std::vector<StageResult> stages{message1(500, StageOutcome::Answered), message1(4500, StageOutcome::Answered)};
    std::chrono::milliseconds takes{50};

    Result<IkeObservation> ike(const IkeQuestion &, const Progress &) const override
    {
        std::this_thread::sleep_for(takes);
        IkeObservation seen;
        seen.stages = stages;
        return seen;
    }
    Result<PortalObservation> portal(const Progress &) const override { return PortalObservation(); }
    Result<std::vector<UdpControl>> udpControls(const Progress &) const override { return std::vector<UdpControl>(1); }
    Result<std::vector<NameAnswer>> names(const QString &, const Progress &) const override
    {
        return std::vector<NameAnswer>(1);
    }
};

// Whether the network is asked, beside a negotiation.
bool asksTheNetwork(const Inner &inner)
{
    const ServerFirst probes(inner);
    const std::jthread negotiation([&probes] { (void)probes.ike({}, {}); });
    const auto portal = probes.portal({});
    const auto controls = probes.udpControls({});
    const auto names = probes.names({}, {});
    EXPECT_EQ(portal.has_value(), controls.has_value());
    EXPECT_EQ(portal.has_value(), names.has_value());
    return portal || portal.error().kind != ErrorKind::NotSupported;
}

TEST(ServerFirst, AsksNobodyElseIfTheServerAnswersOnBothPorts)
{
    EXPECT_FALSE(asksTheNetwork({}));
}

TEST(ServerFirst, ARefusalIsAnAnswer)
{
    Inner inner;
    inner.stages = {message1(500, StageOutcome::Refused), message1(4500, StageOutcome::Refused)};
    EXPECT_FALSE(asksTheNetwork(inner));
}

TEST(ServerFirst, AsksTheNetworkIfOnePortIsSilent)
{
    Inner inner;
    inner.stages = {message1(500, StageOutcome::Answered), message1(4500, StageOutcome::Silent)};
    EXPECT_TRUE(asksTheNetwork(inner));
}

TEST(ServerFirst, DoesNotWaitForASilentServer)
{
    Inner inner;
    inner.takes = 3s; // the hang limit below is only less than this
    inner.stages = {message1(500, StageOutcome::Silent), message1(4500, StageOutcome::Silent)};
    const ServerFirst probes(inner);
    const std::jthread negotiation([&probes] { (void)probes.ike({}, {}); });
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_TRUE(probes.portal({}).has_value());
    EXPECT_LT(std::chrono::steady_clock::now() - begun, inner.takes);
}

TEST(ServerFirst, AsksTheNetworkIfThereIsNoNegotiation)
{
    const Inner inner;
    const ServerFirst probes(inner);
    EXPECT_TRUE(probes.udpControls({}).has_value());
}

} // namespace
} // namespace server_first_test
} // namespace fix789::probes
