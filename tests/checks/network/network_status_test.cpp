// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_network_network_status_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

Finding seenWith(const char *view)
{
    return findingOf(lookAt(windows11({kServerInTheOpen, view})), "network-in-view");
}

TEST(NetworkStatus, AStrongWiFiIsFine)
{
    const Finding f = seenWith(R"({"networkView":{"gateway":"10.0.0.1","wifi":{"name":"Guest","channel":36,"signal":80}}})");
    EXPECT_EQ(f.verdict, FindingVerdict::Ok);
    EXPECT_EQ(f.facts[u"wifi"][u"channel"], 36);
}

TEST(NetworkStatus, AWeakWiFiIsANoteAndNoFault)
{
    const Report report =
        lookAt(windows11({kServerInTheOpen, R"({"networkView":{"gateway":"10.0.0.1","wifi":{"name":"Guest","signal":12}}})"}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_EQ(findingOf(report, "network-in-view").notes.front().id, "network.weak-wifi");
}

TEST(NetworkStatus, WithoutConsentToLocationTheWiFiIsNotTold)
{
    const Finding f = seenWith(R"({"networkView":{"gateway":"10.0.0.1","wifi":{"withheld":true}}})");
    EXPECT_EQ(f.notes.front().id, "network.wifi-withheld");
    EXPECT_TRUE(f.facts[u"wifi"][u"signal"].isNull());
}

TEST(NetworkStatus, MerakisNatModeIsNoted)
{
    EXPECT_EQ(seenWith(R"({"networkView":{"gateway":"10.128.128.128"}})").notes.front().id, "network.meraki-nat");
}

TEST(NetworkStatus, ACableHasNoWiFi)
{
    const Finding f = seenWith(R"({"networkView":{"gateway":"10.0.0.1","resolvers":["10.0.0.2"]}})");
    EXPECT_EQ(f.verdict, FindingVerdict::Ok);
    EXPECT_FALSE(f.facts.contains(u"wifi"));
}

TEST(NetworkStatus, WhatWindowsThinksIsANoteAndNoFault)
{
    const Report report =
        lookAt(windows11({kServerInTheOpen, R"({"networkView":{"gateway":"10.0.0.1","connectivity":"local"}})"}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_EQ(findingOf(report, "network-in-view").notes.front().id, "network.limited");
    EXPECT_EQ(findingOf(report, "network-in-view").facts[u"connectivity"], QStringLiteral("local"));
    EXPECT_EQ(seenWith(R"({"networkView":{"gateway":"10.0.0.1","connectivity":"none"}})").notes.front().id,
              "network.disconnected");
}

TEST(NetworkStatus, WhatWindowsThinksIsNoNoteWhereItThinksWellOrDoesNotTell)
{
    const Finding well = seenWith(R"({"networkView":{"gateway":"10.0.0.1","connectivity":"internet"}})");
    EXPECT_TRUE(well.notes.empty());
    EXPECT_EQ(well.facts[u"connectivity"], QStringLiteral("internet"));
    const Finding untold = seenWith(R"({"networkView":{"gateway":"10.0.0.1"}})");
    EXPECT_TRUE(untold.notes.empty());
    EXPECT_EQ(untold.facts[u"connectivity"], QStringLiteral("not-told"));
}

TEST(NetworkStatus, AWiFiThatLeadsNowhereIsShownWithItsSignal)
{
    const Finding f = seenWith(R"({"networkView":{"addresses":["169.254.3.4"],"wifi":{"name":"Guest","signal":12},
        "connectivity":"local"}})");
    ASSERT_EQ(f.notes.size(), 2U); // and nothing of what Windows thinks: that says no more
    EXPECT_EQ(f.notes[0].id, "network.no-way-out");
    EXPECT_EQ(f.notes[0].text.args.front(), QStringLiteral("Guest"));
    EXPECT_EQ(f.notes[1].id, "network.weak-wifi");
}

TEST(NetworkStatus, AWiFiWithoutAToldNameMayLeadNowhereToo)
{
    const Finding f = seenWith(R"({"networkView":{"wifi":{"withheld":true}}})");
    EXPECT_EQ(f.verdict, FindingVerdict::Note);
    EXPECT_EQ(f.notes.front().id, "network.no-way-out");
}

TEST(NetworkStatus, WhatCannotBeReadIsUnknown)
{
    EXPECT_EQ(seenWith(R"({"networkView":{"refused":true}})").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(seenWith(R"({"networkView":{"failed":true}})").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(seenWith(R"({"networkView":{"absent":true}})").verdict, FindingVerdict::Note);
    EXPECT_EQ(seenWith("{}").verdict, FindingVerdict::Skipped);
}

} // namespace
} // namespace checks_network_network_status_test
