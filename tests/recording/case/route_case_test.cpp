// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_route_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kRoutes = R"({"dns":{"vpn7.acme-corp.test":["198.51.100.77"]},"routes":{"198.51.100.77":{
  "name":"Acme \"VPN\"","interface":"{6D2F0C5E-3B1A-4C57-9E0B-2F4A6C8E1D01}","type":131,"tunnelType":4294967295,"hardware":false,
  "hardwareIds":["a","b"],"source":"10.77.0.5"},"2001:db8:7::1":{"absent":true}},
  "profiles":[{"name":"acme \"vpn\"","damaged":true}]})";

Result<CaseFile> withRoute(const QByteArray &json)
{
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"routes":{"192.0.2.1":)" + json + "}}}");
}

TEST(RouteCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kRoutes}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state().routes, state.routes);
    EXPECT_EQ(state.routes.size(), 3U); // with the base's
}

class BadRoute : public testing::TestWithParam<const char *> {};

TEST_P(BadRoute, IsMalformed)
{
    const auto read = withRoute(GetParam());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(
    RouteCase, BadRoute,
    testing::Values("{}", "3", "[]", R"({"name":"a"})", R"({"name":"a","type":6})", R"({"name":"a","type":"6","hardware":true})",
                    R"({"name":"a","type":-1,"hardware":true})", R"({"name":"a\u0007","type":6,"hardware":true})",
                    R"({"name":"a","type":6,"hardware":1})", R"({"name":"a","type":6,"hardware":true,"hardwareIds":"x"})",
                    R"({"name":"a","type":6,"hardware":true,"metric":5})"));

TEST(RouteCase, RedactionTakesNamesAndAddressesAndKeepsWhatBelongsTogether)
{
    const MachineState hidden = redacted(windows11({kRoutes}).state());
    const QByteArray json = CaseFile::fromState(QStringLiteral("hidden"), hidden).toJson();
    for (const char *secret : {"acme", "Acme", "198.51.100.77", "10.77.0.5", "6D2F0C5E", "db8:7"})
        EXPECT_FALSE(json.contains(secret)) << secret;
    const QString address = hidden.dns.begin()->second.value().first();
    ASSERT_TRUE(hidden.routes.contains(address));
    EXPECT_EQ(hidden.routes.at(address)->name, hidden.profiles->value().front().name);
    EXPECT_TRUE(hidden.routes.contains(QStringLiteral("default")));
}

} // namespace
} // namespace recording_case_route_case_test
