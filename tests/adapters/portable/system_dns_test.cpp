// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/system_dns.h"

#include "adapters/portable/application.h"

#include <gtest/gtest.h>

#include <thread>

namespace adapters_portable_system_dns_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

class SystemDnsTest : public testing::Test {
protected:
    static void SetUpTestSuite() { ensureApplication(); }
    SystemDns dns;
};

} // namespace

TEST_F(SystemDnsTest, AnAddressIsItself)
{
    for (const char *address : {"192.0.2.1", "2001:db8::1", "fe80::1%eth0"}) {
        const QString text = QString::fromLatin1(address);
        EXPECT_EQ(dns.resolve(text, {}), QStringList{text});
    }
}

TEST_F(SystemDnsTest, TheHostsFileIsAsked)
{
    const auto addresses = dns.resolve(QStringLiteral("localhost"), {});
    ASSERT_TRUE(addresses);
    EXPECT_TRUE(addresses->contains(QStringLiteral("127.0.0.1")) || addresses->contains(QStringLiteral("::1")));
}

TEST_F(SystemDnsTest, IsCancelledAtOnce)
{
    std::stop_source stop;
    stop.request_stop();
    const auto answer = dns.resolve(QStringLiteral("nowhere.invalid"), {stop.get_token()});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
}

// That a resolver which never answers is given up in time is shown in the lab.
TEST_F(SystemDnsTest, WithoutTimeIsTimedOut)
{
    const SystemDns hurried(std::chrono::milliseconds(0));
    const auto answer = hurried.resolve(QStringLiteral("nowhere.invalid"), {});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::TimedOut);
}

TEST_F(SystemDnsTest, WorksFromManyThreads)
{
    std::atomic<int> answers = 0;
    {
        std::vector<std::jthread> askers;
        for (int i = 0; i < 4; ++i)
            askers.emplace_back([&] { answers += dns.resolve(QStringLiteral("localhost"), {}).has_value(); });
    }
    EXPECT_EQ(answers, 4);
}
} // namespace adapters_portable_system_dns_test
