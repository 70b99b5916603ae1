// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/linux_clock.h"
#include "adapters/portable/portable_clock.h"

#include <gtest/gtest.h>

namespace adapters_portable_clock_test {
using namespace fix789;
using namespace fix789::adapters;

TEST(PortableClock, SpeaksUtcAndDoesNotKnowTheStart)
{
    EXPECT_EQ(PortableClock().now().timeSpec(), Qt::UTC);
    ASSERT_FALSE(PortableClock().bootedAt());
    EXPECT_EQ(PortableClock().bootedAt().error().kind, ErrorKind::NotSupported);
}

TEST(LinuxClock, KnowsWhenTheComputerWasStarted)
{
    const LinuxClock clock;
    const auto first = clock.bootedAt();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->timeSpec(), Qt::UTC);
    EXPECT_LT(*first, clock.now());
    EXPECT_LT(std::abs(first->msecsTo(*clock.bootedAt())), 1000);
}
} // namespace adapters_portable_clock_test
