// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/target.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace model_target_test {
using namespace fix789;

namespace {

QString read(const char *input)
{
    return serverFromInput(QString::fromUtf8(input)).value_or(QStringLiteral("(malformed)"));
}

TEST(Target, NameIsTakenAsItIs)
{
    EXPECT_EQ(read("vpn.example.com"), QStringLiteral("vpn.example.com"));
    EXPECT_EQ(read("vpn"), QStringLiteral("vpn"));
    EXPECT_EQ(read("a_b-c.example"), QStringLiteral("a_b-c.example"));
}

TEST(Target, BlanksAtTheEdgesAndTheLastDotGo)
{
    EXPECT_EQ(read("  vpn.example.com.\t"), QStringLiteral("(malformed)")); // a tab is a control character
    EXPECT_EQ(read("  vpn.example.com. "), QStringLiteral("vpn.example.com"));
}

TEST(Target, AddressesAreTaken)
{
    EXPECT_EQ(read("192.0.2.1"), QStringLiteral("192.0.2.1"));
    EXPECT_EQ(read("2001:db8::1"), QStringLiteral("2001:db8::1"));
    EXPECT_EQ(read("[2001:db8::1]"), QStringLiteral("2001:db8::1"));
    EXPECT_EQ(read("fe80::1%eth0"), QStringLiteral("fe80::1%eth0"));
}

TEST(Target, InternationalNameGetsItsAsciiForm)
{
    EXPECT_EQ(read("büro.example"), QStringLiteral("xn--bro-hoa.example"));
}

TEST(Target, LabelsAndNamesAreLimited)
{
    const QString label(63, u'a');
    EXPECT_TRUE(serverFromInput(label));
    EXPECT_FALSE(serverFromInput(label + u'a'));
    const QString longest = label + u'.' + label + u'.' + label + u'.' + QString(61, u'a');
    EXPECT_TRUE(serverFromInput(longest));
    EXPECT_FALSE(serverFromInput(longest + u'a'));
    EXPECT_FALSE(serverFromInput(QString(100'000, u'a')));
}

class NotAServer : public testing::TestWithParam<const char *> {};

TEST_P(NotAServer, IsMalformed)
{
    EXPECT_EQ(read(GetParam()), QStringLiteral("(malformed)"));
}

INSTANTIATE_TEST_SUITE_P(Words, NotAServer,
                         testing::Values("", " ", ".", "..", "a..b", "a b", "https://vpn.example.com", "vpn.example.com:500",
                                         "vpn.example.com/x", "-a", "a-", "user@host", "a\nb", "a\x1b[2J",
                                         "a\xE2\x80\x8B"
                                         "b",
                                         "\xE2\x80\xAE"
                                         "a",
                                         "--server", "a,b", "a;b", "$(x)", "1::2;x"));

} // namespace
} // namespace model_target_test
