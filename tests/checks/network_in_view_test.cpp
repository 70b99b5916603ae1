// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::test;

namespace {

Finding seenWith(const char *view)
{
    return findingOf(lookAt(windows11({kServerInTheOpen, view})), "network-in-view");
}

TEST(NetworkInView, AStrongWiFiIsFine)
{
    const Finding f = seenWith(R"({"networkView":{"gateway":"10.0.0.1","wifi":{"name":"Guest","channel":36,"signal":80}}})");
    EXPECT_EQ(f.verdict, FindingVerdict::Ok);
    EXPECT_EQ(f.facts[u"wifi"][u"channel"], 36);
}

TEST(NetworkInView, AWeakWiFiIsANoteAndNoFault)
{
    const Report report =
        lookAt(windows11({kServerInTheOpen, R"({"networkView":{"gateway":"10.0.0.1","wifi":{"name":"Guest","signal":12}}})"}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_EQ(findingOf(report, "network-in-view").notes.front().id, "network.weak-wifi");
}

TEST(NetworkInView, WithoutConsentToLocationTheWiFiIsNotTold)
{
    const Finding f = seenWith(R"({"networkView":{"gateway":"10.0.0.1","wifi":{"withheld":true}}})");
    EXPECT_EQ(f.notes.front().id, "network.wifi-withheld");
    EXPECT_TRUE(f.facts[u"wifi"][u"signal"].isNull());
}

TEST(NetworkInView, MerakisNatModeIsNoted)
{
    EXPECT_EQ(seenWith(R"({"networkView":{"gateway":"10.128.128.128"}})").notes.front().id, "network.meraki-nat");
}

TEST(NetworkInView, ACableHasNoWiFi)
{
    const Finding f = seenWith(R"({"networkView":{"gateway":"10.0.0.1","resolvers":["10.0.0.2"]}})");
    EXPECT_EQ(f.verdict, FindingVerdict::Ok);
    EXPECT_FALSE(f.facts.contains(u"wifi"));
}

TEST(NetworkInView, WhatCannotBeReadIsUnknown)
{
    EXPECT_EQ(seenWith(R"({"networkView":{"refused":true}})").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(seenWith(R"({"networkView":{"failed":true}})").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(seenWith(R"({"networkView":{"absent":true}})").verdict, FindingVerdict::Note);
    EXPECT_EQ(seenWith("{}").verdict, FindingVerdict::Skipped);
}

} // namespace
