// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_udp_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kOwners = R"({"udp":[
  {"address":"0.0.0.0","port":500,"processId":4294967295,"process":"Büro \"1\".exe","services":["a","b"]},
  {"address":"::1","port":4500},{"address":"198.51.100.77","port":4500,"process":"x.exe"}]})";

Result<CaseFile> withOwners(const QByteArray &json)
{
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"udp":)" + json + "}}");
}

TEST(UdpCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kOwners}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state().udpOwners, state.udpOwners);
    ASSERT_EQ(state.udpOwners->value().size(), 3U);
    EXPECT_EQ(state.udpOwners->value().front().processId, 4294967295U);
}

TEST(UdpCase, ARefusalIsWrittenAsItWasRead)
{
    const auto refused = withOwners(R"({"refused":true})");
    ASSERT_TRUE(refused);
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), refused->state()).toJson());
    ASSERT_TRUE(again && again->state().udpOwners);
    EXPECT_EQ(again->state().udpOwners->error(), ErrorKind::Refused);
}

class BadOwners : public testing::TestWithParam<const char *> {};

TEST_P(BadOwners, AreMalformed)
{
    const auto read = withOwners(GetParam());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(UdpCase, BadOwners,
                         testing::Values("{}", "3", "[3]", "[{}]", R"([{"address":"0.0.0.0"}])", R"([{"port":500}])",
                                         R"([{"address":"everywhere","port":500}])", R"([{"address":"::","port":65536}])",
                                         R"([{"address":"::","port":0}])", R"([{"address":"::","port":500,"processId":-1}])",
                                         R"([{"address":"::","port":500,"process":"a\u0007"}])",
                                         R"([{"address":"::","port":500,"services":"IKEEXT"}])",
                                         R"([{"address":"::","port":500,"owner":"x"}])"));

TEST(UdpCase, RedactionTakesTheComputersAddressAndKeepsWhatTheVerdictNeeds)
{
    const MachineState hidden = redacted(windows11({kOwners}).state());
    const auto &owners = hidden.udpOwners->value();
    EXPECT_EQ(owners.at(0).address, QStringLiteral("0.0.0.0"));
    EXPECT_EQ(owners.at(1).address, QStringLiteral("::1"));
    EXPECT_EQ(owners.at(2).address, QStringLiteral("192.0.2.1"));
    EXPECT_EQ(owners.at(2).process, QStringLiteral("x.exe"));
}

} // namespace
} // namespace recording_case_udp_case_test
