// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_portal_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QByteArray kFull = R"({"portal":{"probes":[
  {"probe":"challenge","url":"http://own.acme-corp.test/echo?nonce=...","text":false,"reply":"answered","status":302,"statusAsExpected":false,
   "body":"nothing","ms":12,"comesBack":true,"namesLapse":true,"hops":[
     {"by":"script","to":"https://login.acme-corp.test:8443/splash?mac=...","reply":"untrusted"},
     {"by":"wispr","to":"ftp://x/"}],"via":"0a1b2c3d","ownDoor":true,
   "doors":[{"to":"https://accounts.acme-corp.test/oauth","reply":"timed-out"}]},
  {"probe":"https","url":"https://three.acme-corp.test/","reply":"name-timed-out"}],
  "apis":[{"url":"https://api.acme-corp.test/","reply":"answered","captive":false,"login":"https://in.acme-corp.test/","secondsLeft":60}]}})";

Result<CaseFile> withPortal(const QByteArray &json)
{
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"portal":)" + json + "}}");
}

} // namespace

TEST(PortalCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kFull}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    ASSERT_TRUE(state.portal && *state.portal);
    EXPECT_EQ((*state.portal)->probes.front().hops.size(), 2U);
    EXPECT_EQ(again->state().portal, state.portal);
}

TEST(PortalCase, NullIsNotRecordedAndNotChecked)
{
    const CaseFile computer = windows11({kFull, R"({"portal":null})"});
    EXPECT_FALSE(computer.state().portal.has_value());
    EXPECT_EQ(findingOf(lookAt(computer), "portal").verdict, FindingVerdict::Skipped);
}

TEST(PortalCase, ARefusalIsUnknown)
{
    EXPECT_EQ(findingOf(lookAt(windows11({R"({"portal":{"refused":true}})"})), "portal").verdict, FindingVerdict::Unknown);
}

TEST(PortalCase, RedactionTakesTheHostsAndKeepsTheVerdict)
{
    const CaseFile before = windows11({kFull, kPortalPending});
    const CaseFile after = CaseFile::fromState(QStringLiteral("redacted"), redacted(windows11({kFull}).state()));
    EXPECT_FALSE(after.toJson().contains("acme-corp"));
    EXPECT_EQ(findingOf(lookAt(after), "portal").causes.size(), findingOf(lookAt(windows11({kFull})), "portal").causes.size());
    const CaseFile pending = CaseFile::fromState(QStringLiteral("redacted"), redacted(before.state()));
    EXPECT_FALSE(pending.toJson().contains("guest.test"));
    EXPECT_EQ(causesOf(lookAt(pending).verdict), causesOf(lookAt(before).verdict));
}

// What silence showed is explained by the login; a service that is switched off is not.
TEST(PortalCase, APendingLoginExplainsSilenceAndNothingElse)
{
    const Report report = lookAt(windows11({kServerSilent, kPortalPending, kIkeExtDisabled}));
    EXPECT_EQ(causesOf(report.verdict),
              (QStringList{QStringLiteral("portal.login-needed"), QStringLiteral("service.disabled:IKEEXT")}));
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
}

TEST(PortalCase, AnOpenPortalExplainsNothing)
{
    const Report report = lookAt(windows11({kServerSilent, kPortalOpen}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_FALSE(openSetsOf(report.verdict).isEmpty());
}

TEST(PortalCase, WhatIsSeenOfAServerThatAnswersStays)
{
    const Report report = lookAt(windows11({kServerBehindNat, kPortalPending, natTValue(R"({"absent":true})")}));
    EXPECT_EQ(causesOf(report.verdict),
              (QStringList{QStringLiteral("portal.login-needed"), QStringLiteral("registry.nat-t-needed")}));
}

class BadPortals : public testing::TestWithParam<const char *> {};

TEST_P(BadPortals, AreMalformed)
{
    const auto read = withPortal(GetParam());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(
    PortalCase, BadPortals,
    testing::Values(
        "{}", "3", "[]", R"({"probes":3})", R"({"probes":[{}]})", R"({"probes":[],"more":1})",
        R"({"probes":[{"probe":"http","url":"http://a/"}]})",
        R"({"probes":[{"probe":"http","url":"http://a/","reply":"answered"}]})",
        R"({"probes":[{"probe":"http","url":"http://a/","reply":"answered","status":20,"statusAsExpected":true,"body":"page"}]})",
        R"({"probes":[{"probe":"x","url":"http://a/","reply":"refused"}]})",
        R"({"probes":[{"probe":"http","url":"http://a/\u0007","reply":"refused"}]})",
        R"({"probes":[{"probe":"http","url":"http://a/","reply":"refused","hops":[{"by":"script"}]}]})"));
} // namespace recording_case_portal_case_test
