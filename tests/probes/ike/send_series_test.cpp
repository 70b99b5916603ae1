// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/send_series.h"

#include <gtest/gtest.h>

#include <vector>

namespace probes_ike_send_series_test {
using namespace fix789;
using namespace fix789::probes;

namespace {

using Ms = SendSeries::Ms;

std::vector<Ms> sendsOf(SendSeries series)
{
    std::vector<Ms> sends;
    series.begin(Ms(0));
    while (!series.isExhausted()) {
        const Ms now = series.nextAt();
        sends.push_back(now);
        series.count(now);
    }
    sends.push_back(series.silentAt());
    return sends;
}

} // namespace

TEST(SendSeries, OnAQuickWayNothingIsSlowed)
{
    EXPECT_EQ(sendsOf(slowed(silenceSeries(), Ms(20))), sendsOf(silenceSeries()));
}

TEST(SendSeries, OnASlowWayAResendWaitsForTheAnswer)
{
    const auto sends = sendsOf(slowed(silenceSeries(), Ms(300)));
    ASSERT_EQ(sends.size(), 13U);
    for (std::size_t i = 1; i + 1 < sends.size(); ++i)
        EXPECT_GE(sends[i] - sends[i - 1], Ms(395));
    EXPECT_LE(sends[5], Ms(2500)); // six of them are enough for "silent so far" all the same
}

TEST(SendSeries, NoWayIsSoSlowThatSilenceTakesForEver)
{
    EXPECT_LE(sendsOf(slowed(silenceSeries(), Ms(60'000))).back(), Ms(9700));
}
} // namespace probes_ike_send_series_test
