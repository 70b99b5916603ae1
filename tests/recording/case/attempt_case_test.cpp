// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_attempt_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kAttempts = R"({"attempts":[{"error":789,"connection":"Acme \"VPN\"","server":"vpn7.acme-corp.test",
  "at":"2026-11-02T07:41:12Z","key":"typed","ikeError":13805,"ikeProgress":"identity-sent"},
  {"error":0,"lasted":22,"endedWith":829},{"error":809,"permitted":true},{"error":809,"firewallOff":true}]})";

TEST(AttemptCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kAttempts}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state().attempts, state.attempts);
    EXPECT_EQ(state.attempts->value().size(), 4U);
}

TEST(AttemptCase, RedactionTakesTheNames)
{
    const QByteArray json = CaseFile::fromState(QStringLiteral("x"), redacted(windows11({kAttempts}).state())).toJson();
    EXPECT_FALSE(json.contains("cme"));
    EXPECT_TRUE(json.contains("13805"));
}

class BadAttempt : public testing::TestWithParam<const char *> {};

TEST_P(BadAttempt, IsMalformed)
{
    const auto read = CaseFile::parse(QByteArray(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"attempts":)") +
                                      GetParam() + "}}");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(AttemptCase, BadAttempt,
                         testing::Values("{}", "3", "[3]", "[{}]", R"([{"error":"789"}])", R"([{"error":-2147483649}])",
                                         R"([{"error":0,"key":"mine"}])", R"([{"error":0,"at":"2026-11-02T07:41:12"}])",
                                         R"([{"error":0,"ikeProgress":"late"}])", R"([{"error":0,"lasted":-1}])",
                                         R"([{"error":0,"user":"x"}])", R"([{"error":0,"permitted":true,"firewallOff":true}])",
                                         R"([{"error":0,"firewallOff":1}])", R"([{"error":0,"server":"a\u0007"}])"));

} // namespace
} // namespace recording_case_attempt_case_test
