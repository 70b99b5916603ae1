// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include <spdlog/spdlog.h>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    spdlog::set_level(spdlog::level::off); // what fails is said by the test
    return RUN_ALL_TESTS();
}
