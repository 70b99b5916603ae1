// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/login_memory.h"

#include <gtest/gtest.h>

namespace analysis_login_memory_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

NetworkIdentity network(const char *own, bool random = true)
{
    return {.name = QStringLiteral("Guest"),
            .gatewayHardware = QStringLiteral("gateway"),
            .ownHardware = QString::fromLatin1(own),
            .ownIsRandom = random};
}

RememberedRun passed(const NetworkIdentity &there)
{
    return {.network = there, .login = RememberedRun::Login::Passed};
}

TEST(LoginMemory, AnotherAddressThanTheOneThatWasLetIn)
{
    EXPECT_TRUE(letInUnderOtherAddress(network("b"), {passed(network("a"))}));
}

TEST(LoginMemory, TheSameAddressIsNotTheReason)
{
    EXPECT_FALSE(letInUnderOtherAddress(network("a"), {passed(network("a"))}));
    EXPECT_FALSE(letInUnderOtherAddress(network("a"), {passed(network("b")), passed(network("a"))}));
}

TEST(LoginMemory, AnAddressOfTheDeviceIsNotMadeUp)
{
    EXPECT_FALSE(letInUnderOtherAddress(network("b", false), {passed(network("a"))}));
}

TEST(LoginMemory, WithoutALoginBeforeThereIsNothingToLose)
{
    EXPECT_FALSE(letInUnderOtherAddress(network("b"), {}));
    RememberedRun pending = passed(network("a"));
    pending.login = RememberedRun::Login::Pending;
    EXPECT_FALSE(letInUnderOtherAddress(network("b"), {pending}));
}

TEST(LoginMemory, AnotherDeviceWasAnother)
{
    RememberedRun run = passed(network("a"));
    run.device = RememberedRun::Device::Another;
    EXPECT_FALSE(letInUnderOtherAddress(network("b"), {run}));
}

TEST(LoginMemory, AnotherNetworkIsNotTheSame)
{
    NetworkIdentity other = network("a");
    other.name = QStringLiteral("Cafe");
    EXPECT_FALSE(letInUnderOtherAddress(network("b"), {passed(other)}));
    NetworkIdentity branch = network("a");
    branch.gatewayHardware = QStringLiteral("another gateway");
    EXPECT_FALSE(letInUnderOtherAddress(network("b"), {passed(branch)}));
}

TEST(LoginMemory, WithoutNamesTheGatewayTells)
{
    NetworkIdentity here = network("b");
    NetworkIdentity before = network("a");
    here.name.clear();
    before.name.clear();
    EXPECT_TRUE(letInUnderOtherAddress(here, {passed(before)}));
    before.gatewayHardware.clear();
    EXPECT_FALSE(letInUnderOtherAddress(here, {passed(before)}));
}

TEST(LoginMemory, AnAddressThatWasNotToldSaysNothing)
{
    EXPECT_FALSE(letInUnderOtherAddress(network(""), {passed(network("a"))}));
    EXPECT_FALSE(letInUnderOtherAddress(network("b"), {passed(network(""))}));
}

} // namespace
} // namespace analysis_login_memory_test
