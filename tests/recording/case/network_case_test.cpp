// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_network_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kNetworks = R"({"network":{"name":"Acme Guest","gateway":"10.77.0.1","gatewayHardware":"02:aa:bb:cc:dd:ee",
  "subnet":"10.77.0.0/16","publicAddress":"198.51.100.77","role":"acme-guest"},
  "runs":[{"at":"2026-11-02T07:41:12Z","server":"vpn7.acme-corp.test","device":"another","result":"partly",
  "network":{"name":"Acme Guest","gatewayHardware":"02:aa:bb:cc:dd:ee"}}]})";

TEST(NetworkCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kNetworks}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state().network, state.network);
    EXPECT_EQ(again->state().runs, state.runs);
    EXPECT_EQ(state.runs->value().size(), 1U);
}

TEST(NetworkCase, RedactionTakesNamesAndAddressesAndKeepsWhatBelongsTogether)
{
    const MachineState hidden = redacted(windows11({kNetworks}).state());
    const QByteArray json = CaseFile::fromState(QStringLiteral("hidden"), hidden).toJson();
    for (const char *secret : {"cme", "10.77.0", "198.51.100.77", "aa:bb"})
        EXPECT_FALSE(json.contains(secret)) << secret;
    EXPECT_EQ(hidden.network->value().name, hidden.runs->value().front().network.name);
    EXPECT_EQ(hidden.network->value().gatewayHardware, hidden.runs->value().front().network.gatewayHardware);
}

TEST(NetworkCase, RedactionKeepsTheGatewayThatIsNoIdentity)
{
    const MachineState hidden = redacted(windows11({R"({"network":{"gateway":"10.128.128.128"}})"}).state());
    EXPECT_EQ(hidden.network->value().gateway, QStringLiteral("10.128.128.128"));
}

class BadNetwork : public testing::TestWithParam<const char *> {};

TEST_P(BadNetwork, IsMalformed)
{
    const auto read =
        CaseFile::parse(QByteArray(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":)") + GetParam() + "}");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(NetworkCase, BadNetwork,
                         testing::Values(R"({"network":3})", R"({"network":{"ssid":"x"}})", R"({"network":{"name":3}})",
                                         R"({"network":{"name":"a\u0007"}})", R"({"runs":{}})", R"({"runs":[{}]})",
                                         R"({"runs":[{"server":"a","result":"good","network":{}}]})",
                                         R"({"runs":[{"server":"a","result":"silent"}]})",
                                         R"({"runs":[{"server":"a","result":"silent","network":{},"device":"phone"}]})",
                                         R"({"runs":[{"server":"a","result":"silent","network":{},"at":"today"}]})"));

} // namespace
} // namespace recording_case_network_case_test
