// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/portal_api.h"

#include "analysis/portal.h"

#include <gtest/gtest.h>

namespace probes_portal_portal_api_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::probes;

namespace {

PortalApi read(const QByteArray &body, int status = 200)
{
    HttpReply reply;
    reply.end = HttpEnd::Answered;
    reply.status = status;
    reply.body = body;
    PortalApi api;
    api.reply = PortalReply::Answered;
    readPortalApi(reply, api);
    return api;
}

PortalProbe probe(PortalProbeKind kind, bool clean)
{
    PortalProbe one{.kind = kind, .url = QStringLiteral("http://one.example/"), .reply = PortalReply::TimedOut};
    if (clean)
        one = {.kind = kind,
               .url = one.url,
               .reply = PortalReply::Answered,
               .status = 200,
               .body = PortalBody::AsExpected,
               .statusAsExpected = true};
    return one;
}

PortalObservation seen(const PortalApi &api, std::vector<PortalProbe> probes)
{
    return {std::move(probes), {api}};
}

TEST(PortalApi, SaysCaptive)
{
    const PortalApi api = read(R"({"captive":true,"user-portal-url":"https://portal.example/in?mac=1"})");
    EXPECT_TRUE(api.valid);
    EXPECT_TRUE(api.captive);
    EXPECT_EQ(api.login, QStringLiteral("https://portal.example/in?mac=..."));
}

TEST(PortalApi, SaysHowLongTheSessionLasts)
{
    const PortalApi api = read(R"({"captive":false,"seconds-remaining":326,"bytes-remaining":1,"new":{"x":1}})");
    EXPECT_TRUE(api.valid);
    EXPECT_FALSE(api.captive);
    EXPECT_EQ(api.secondsLeft, 326);
}

TEST(PortalApi, WhatBreaksTheStandardIsNoAnswer)
{
    for (const char *body : {"", "[]", "{}", R"({"captive":"yes"})", R"({"captive":1})", "<html>captive</html>"})
        EXPECT_FALSE(read(body).valid) << body;
    EXPECT_FALSE(read(R"({"captive":true})", 404).valid);
    EXPECT_FALSE(read(QByteArray(5000, ' ') + R"({"captive":true})").valid);
}

TEST(PortalApi, ALoginThatIsNotHttpsIsNotKept)
{
    EXPECT_EQ(read(R"({"captive":true,"user-portal-url":"http://portal.example/"})").login, QString());
    EXPECT_EQ(read(R"({"captive":true,"user-portal-url":"ftp://portal.example/"})").login, QString());
}

TEST(PortalApi, CaptiveIsALoginEvenWhereWellKnownPagesPass)
{
    const auto reading = readPortal(seen(read(R"({"captive":true})"), {probe(PortalProbeKind::Http, true)}));
    EXPECT_EQ(reading.state, PortalState::LoginNeeded);
    EXPECT_EQ(reading.reason, PortalReason::ApiSaysLogin);
}

TEST(PortalApi, OurOwnEndpointKnowsBetter)
{
    const auto reading = readPortal(
        seen(read(R"({"captive":true})"), {probe(PortalProbeKind::Http, true), probe(PortalProbeKind::Challenge, true)}));
    EXPECT_EQ(reading.state, PortalState::Open);
}

TEST(PortalApi, NotCaptiveIsNoProofOfAnOpenNetwork)
{
    const auto reading = readPortal(seen(read(R"({"captive":false})"), {probe(PortalProbeKind::Http, false)}));
    EXPECT_EQ(reading.state, PortalState::Unknown);
}

TEST(PortalApi, AloneItTellsOnlyOfALogin)
{
    EXPECT_EQ(readPortal(seen(read(R"({"captive":true})"), {})).state, PortalState::LoginNeeded);
    EXPECT_NE(readPortal(seen(read(R"({"captive":false})"), {})).state, PortalState::Open);
    EXPECT_NE(readPortal(seen(read("nothing"), {})).state, PortalState::Open);
}

} // namespace
} // namespace probes_portal_portal_api_test
