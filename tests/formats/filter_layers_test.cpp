// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/filter_layers.h"

#include <gtest/gtest.h>

namespace formats_filter_layers_test {
using namespace fix789::formats;

namespace {

using Kind = FilterLayerKind;

Kind kindOf(const char *layer)
{
    return filterLayerKind(QString::fromLatin1(layer));
}

// fwpsk.h, FWPS_BUILTIN_LAYERS
TEST(FilterLayers, A15_OfNumbersSayWhichWayAPacketGoes)
{
    for (const char *out : {"4", "6", "16", "18", "32", "48", "50"})
        EXPECT_EQ(kindOf(out), Kind::Outbound) << out;
    for (const char *in : {"0", "2", "12", "14", "28", "40", "44", "46"})
        EXPECT_EQ(kindOf(in), Kind::Inbound) << in;
    for (const char *discarded : {"1", "3", "13", "15", "29", "45", "47"})
        EXPECT_EQ(kindOf(discarded), Kind::InboundDiscard) << discarded;
    EXPECT_EQ(kindOf("8"), Kind::Forwarded);
    EXPECT_EQ(kindOf("10"), Kind::Forwarded);
    for (const char *other : {"", "24", "36", "52", "99", "-1"})
        EXPECT_EQ(kindOf(other), Kind::NotKnown) << other;
}

TEST(FilterLayers, DiscardsOfWhatIsSentAreNotInbound)
{
    for (const char *discarded : {"5", "7", "17", "19", "33", "35", "49", "51", "21", "25", "37"})
        EXPECT_EQ(kindOf(discarded), Kind::OtherDiscard) << discarded;
    for (const char *forwarded : {"9", "11", "ip-forward-v4-discard"})
        EXPECT_EQ(kindOf(forwarded), Kind::Forwarded) << forwarded;
    EXPECT_EQ(kindOf("{c5f10551-bdb0-43d7-a313-50e211f4d68a}"), Kind::OtherDiscard);
    EXPECT_EQ(kindOf("FWPM_LAYER_OUTBOUND_TRANSPORT_V4_DISCARD"), Kind::OtherDiscard);
    EXPECT_EQ(kindOf("ale-auth-connect-v6-discard"), Kind::OtherDiscard);
}

TEST(FilterLayers, A15_OfKeysAndNamesSayTheSame)
{
    EXPECT_EQ(kindOf("{C38D57D1-05A7-4C33-904F-7FBCEEE60E82}"), Kind::Outbound);
    EXPECT_EQ(kindOf("ac4a9833-f69d-4648-b261-6dc84835ef39"), Kind::InboundDiscard);
    EXPECT_EQ(kindOf("ale-auth-connect-v4"), Kind::Outbound);
    EXPECT_EQ(kindOf("FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4"), Kind::Inbound);
    EXPECT_EQ(kindOf("FWPM_LAYER_INBOUND_TRANSPORT_V4_DISCARD"), Kind::InboundDiscard);
    EXPECT_EQ(kindOf("ip-forward-v4"), Kind::Forwarded);
}

} // namespace
} // namespace formats_filter_layers_test
