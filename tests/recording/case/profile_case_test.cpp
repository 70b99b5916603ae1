// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_profile_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kConnections = R"({"profiles":[
  {"name":"Büro \"1\"","owner":"all-users","tunnel":"ikev2","server":"vpn7.acme-corp.test","authentication":"certificate","ownIpsec":true},
  {"name":"Kaputt","damaged":true}]})";

Result<CaseFile> withProfiles(const QByteArray &json)
{
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"profiles":)" + json + "}}");
}

TEST(ProfileCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kConnections}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state().profiles, state.profiles);
    ASSERT_EQ(state.profiles->value().size(), 2U);
    EXPECT_FALSE(state.profiles->value().front().keyStored.has_value());
}

TEST(ProfileCase, ARefusalIsWrittenAsItWasRead)
{
    const auto refused = withProfiles(R"({"refused":true})");
    ASSERT_TRUE(refused);
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), refused->state()).toJson());
    ASSERT_TRUE(again);
    ASSERT_TRUE(again->state().profiles.has_value());
    EXPECT_EQ(again->state().profiles->error(), ErrorKind::Refused);
}

TEST(ProfileCase, NullIsNotRecorded)
{
    EXPECT_FALSE(windows11({R"({"profiles":null})"}).state().profiles.has_value());
}

class BadProfiles : public testing::TestWithParam<const char *> {};

TEST_P(BadProfiles, AreMalformed)
{
    const auto read = withProfiles(GetParam());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(ProfileCase, BadProfiles,
                         testing::Values("{}", "3", "[3]", "[{}]", R"([{"name":""}])", R"([{"name":"A"}])",
                                         R"([{"name":"A","tunnel":"l2tp","server":"s"}])", R"([{"name":"A","damaged":false}])",
                                         R"([{"name":"A","tunnel":"gre","server":"s","authentication":"certificate"}])",
                                         R"([{"name":"A\u0007","damaged":true}])", R"([{"name":"A","damaged":true,"key":"x"}])",
                                         R"([{"name":"A","damaged":true,"keyStored":"yes"}])"));

TEST(ProfileCase, MoreThanAnybodyHasAreMalformed)
{
    QByteArray many = R"([{"name":"A","damaged":true})";
    for (int i = 0; i < 2000; ++i)
        many += R"(,{"name":"A","damaged":true})";
    EXPECT_FALSE(withProfiles(many + "]"));
}

TEST(ProfileCase, RedactionTakesTheNamesAndKeepsWhichServerIsWhich)
{
    const CaseFile computer = windows11({kConnections, R"({"dns":{"vpn7.acme-corp.test":["198.51.100.77"]}})"});
    const MachineState hidden = redacted(computer.state());
    const QByteArray json = CaseFile::fromState(QStringLiteral("hidden"), hidden).toJson();
    EXPECT_FALSE(json.contains("acme"));
    EXPECT_FALSE(json.contains("Kaputt"));
    EXPECT_EQ(hidden.profiles->value().front().server, hidden.dns.begin()->first);
}

} // namespace
} // namespace recording_case_profile_case_test
