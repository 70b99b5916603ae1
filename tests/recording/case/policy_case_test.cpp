// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_policy_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kAll = R"({"owners":[{"owner":"GPO","policy":"Acme hardening","service":"IKEEXT","sets":"disabled"},
  {"owner":"GPO","key":"HKLM\\SOFTWARE\\x","value":"y","sets":"text"},{"owner":"MDM","connection":"Acme VPN"}],
  "ipsecRules":[{"name":"Acme rule","enabled":false,"outbound":"block","protocol":17,"ports":[1701,500],"remote":["198.51.100.7","10.1.0.0/16"]}],
  "credentialGuard":true,"managed":true,"profiles":[{"name":"Acme VPN","tunnel":"l2tp","server":"vpn.acme.test","authentication":"pre-shared-key",
  "credentialsSaved":false,"signIn":["pap","eap"],"encryption":"maximum"}],
  "interfaces":[{"name":"Acme LAN","type":6,"addresses":["10.1.2.3","169.254.1.9"],"metrics":[25,35]}],
  "services":{"IKEEXT":{"state":"start-pending","pendingFor":200}}})";

TEST(PolicyCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kAll}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state(), state);
    ASSERT_EQ(state.owners->value().size(), 3U);
    EXPECT_EQ(state.owners->value()[0].start, StartType::Disabled);
    EXPECT_EQ(state.managed, std::optional(Answer<bool>(true)));
    EXPECT_EQ(state.interfaces->value()[0].metrics, (std::vector<std::uint32_t>{25, 35}));
}

class BadPolicy : public testing::TestWithParam<const char *> {};

TEST_P(BadPolicy, IsMalformed)
{
    const auto read =
        CaseFile::parse(QByteArray(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{)") + GetParam() + "}}");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(
    PolicyCase, BadPolicy,
    testing::Values(R"("owners":[{"service":"a"}])", R"("owners":[{"owner":"me","service":"a"}])",
                    R"("owners":[{"owner":"GPO"}])", R"("owners":[{"owner":"GPO","service":"a","connection":"b"}])",
                    R"("owners":[{"owner":"GPO","key":"a"}])", R"("owners":[{"owner":"GPO","value":"a","service":"b"}])",
                    R"("owners":[{"owner":"GPO","service":"a","sets":2}])", R"("owners":[{"owner":"GPO","service":"a\u0007"}])",
                    R"("owners":3)", R"("ipsecRules":[{"name":"a"}])", R"("ipsecRules":[{"name":"a","outbound":"maybe"}])",
                    R"("ipsecRules":[{"name":"a","outbound":"none","ports":[0]}])",
                    R"("ipsecRules":[{"name":"a","outbound":"none","protocol":256}])", R"("credentialGuard":1)",
                    R"("managed":"yes")", R"("interfaces":[{"name":"a"}])",
                    R"("interfaces":[{"name":"a","addresses":["b"],"metrics":[-1]}])",
                    R"("interfaces":[{"name":"a","addresses":"b"}])", R"("interfaces":{})",
                    R"("profiles":[{"name":"a","tunnel":"l2tp","server":"b","authentication":"certificate","signIn":["x"]}])",
                    R"("profiles":[{"name":"a","tunnel":"l2tp","server":"b","authentication":"certificate","encryption":"x"}])",
                    R"("services":{"A":{"start":"manual","state":"running","pendingFor":-1}})"));

TEST(PolicyCase, RedactionTakesNamesAndKeepsWhatBelongsTogether)
{
    const MachineState hidden = redacted(windows11({kAll}).state());
    const QByteArray json = CaseFile::fromState(QStringLiteral("hidden"), hidden).toJson();
    for (const char *secret : {"Acme", "acme", "198.51.100.7", "10.1.", "169.254.1.9"})
        EXPECT_FALSE(json.contains(secret)) << secret;
    EXPECT_EQ(hidden.owners->value()[2].connection, hidden.profiles->value().front().name);
    EXPECT_TRUE(hidden.interfaces->value()[0].addresses[1].startsWith(QStringLiteral("169.254.")));
}

} // namespace
} // namespace recording_case_policy_case_test
