// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/fragments.h"

#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ike_fragments_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

const QByteArray kMessage = padded(mainModeMessage1(42), 1600);

std::vector<QByteArray> bodies(std::uint16_t id = 7)
{
    std::vector<QByteArray> bodies;
    for (const QByteArray &fragment : inFragments(kMessage, id, kSmallestPath))
        bodies.push_back(parseIkeMessage(fragment).value_or(IkeMessage()).payloads.at(0).body);
    return bodies;
}

std::optional<QByteArray> fed(FragmentAssembly &assembly, const std::vector<QByteArray> &bodies)
{
    std::optional<QByteArray> whole;
    for (const QByteArray &body : bodies)
        if (const auto message = assembly.add(body))
            whole = message;
    return whole;
}

QByteArray fragment(std::uint16_t id, std::uint8_t number, bool last, const QByteArray &data)
{
    return QByteArray(1, char(id >> 8)) + char(id) + char(number) + char(last ? 1 : 0) + data;
}

} // namespace

TEST(Fragments, FitIntoAnyPathAndNameTheNegotiation)
{
    const auto fragments = inFragments(kMessage, 7, kSmallestPath);
    EXPECT_EQ(fragments.size(), 4U);
    for (const QByteArray &one : fragments) {
        EXPECT_LE(one.size(), kSmallestPath);
        const auto read = parseIkeMessage(one);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->header.initiator, 42U);
        EXPECT_NE(read->only(isakmp::kFragment), nullptr);
    }
}

TEST(Fragments, AreTheMessageAgainInAnyOrderAndTwice)
{
    auto shuffled = bodies();
    std::reverse(shuffled.begin(), shuffled.end());
    shuffled.insert(shuffled.begin() + 1, shuffled.front());
    FragmentAssembly assembly;
    EXPECT_EQ(fed(assembly, shuffled), kMessage);
}

TEST(Fragments, WithOneMissingAreNoMessage)
{
    for (std::size_t missing = 0; missing < 4; ++missing) {
        auto some = bodies();
        some.erase(some.begin() + std::ptrdiff_t(missing));
        FragmentAssembly assembly;
        EXPECT_FALSE(fed(assembly, some)) << missing;
    }
}

TEST(Fragments, OfTwoMessagesAreNotMixed)
{
    FragmentAssembly assembly;
    auto first = bodies(1);
    first.pop_back();
    EXPECT_FALSE(fed(assembly, first));
    auto second = bodies(2);
    EXPECT_FALSE(assembly.add(second.back()));
    second.pop_back();
    EXPECT_EQ(fed(assembly, second), kMessage);
}

TEST(Fragments, BeyondTheLimitsAreDropped)
{
    FragmentAssembly assembly;
    EXPECT_FALSE(assembly.add(fragment(1, 0, true, "zero is no number")));
    EXPECT_FALSE(assembly.add(fragment(1, 65, true, "too many")));
    EXPECT_FALSE(assembly.add("ab"));
    EXPECT_FALSE(assembly.add(fragment(2, 1, false, QByteArray(40000, 'x'))));
    EXPECT_FALSE(assembly.add(fragment(2, 2, true, QByteArray(40000, 'x'))));
    EXPECT_EQ(assembly.add(fragment(3, 1, true, "whole")), QByteArray("whole"));
}
} // namespace ike_fragments_test
