// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/role_comparison.h"

#include <gtest/gtest.h>

namespace site_role_comparison_test {
namespace {

using namespace fix789;
using namespace fix789::site;

struct Seen {
    const char *role;
    const char *verdict;
    QStringList causes = {};
    const char *portal = "open";
    const char *subnet = "";
    int hour = 8;
    const char *ssid = "Shop";
    QStringList suspects = {};
};

std::vector<RoleVerdict> compared(std::initializer_list<Seen> visits)
{
    Survey survey{QStringLiteral("Shop 12"), QStringLiteral("vpn.example.com"), {}};
    const QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-30T00:00:00Z"), Qt::ISODate);
    for (const Seen &seen : visits)
        survey.add({.ssid = QString::fromLatin1(seen.ssid),
                    .role = QString::fromLatin1(seen.role),
                    .verdict = QString::fromLatin1(seen.verdict),
                    .causes = seen.causes,
                    .suspects = seen.suspects,
                    .portal = QString::fromLatin1(seen.portal),
                    .gateway = {},
                    .subnet = QString::fromLatin1(seen.subnet),
                    .at = start.addSecs(3600LL * seen.hour)});
    return compareRoles(survey);
}

const QStringList kBlocked{QStringLiteral("path.udp4500-blocked")};
const QStringList kByComputer{QStringLiteral("service.disabled")};

TEST(RoleComparison, ProvesTheRoleOfAKey)
{
    const auto verdicts =
        compared({{"Till", "healthy", {}, "open", "10.1.0.0/24"}, {"Guest", "caused", kBlocked, "open", "10.2.0.0/24"}});
    ASSERT_EQ(verdicts.size(), 1U);
    EXPECT_EQ(verdicts.front().role, u"Guest");
    EXPECT_EQ(verdicts.front().worksWith, u"Till");
    EXPECT_TRUE(verdicts.front().isProven);
    EXPECT_TRUE(sentenceFor(verdicts.front()).english().contains(u"10.2.0.0/24 and 10.1.0.0/24"));
}

TEST(RoleComparison, IsOnlyLikelyWhereTheVerdictIsOpen)
{
    const auto verdicts = compared({{"Till", "healthy"}, {"Guest", "undetermined"}});
    ASSERT_EQ(verdicts.size(), 1U);
    EXPECT_FALSE(verdicts.front().isProven);
}

TEST(RoleComparison, ProvesItWhereOnlyThePathIsLeft)
{
    const auto verdicts = compared({{"Till", "healthy"}, {"Guest", "undetermined", {}, "open", "", 9, "Shop", kBlocked}});
    ASSERT_EQ(verdicts.size(), 1U);
    EXPECT_TRUE(verdicts.front().isProven);
    const auto later = compared({{"Till", "healthy"}, {"Guest", "undetermined", {}, "open", "", 12, "Shop", kBlocked}});
    ASSERT_EQ(later.size(), 1U);
    EXPECT_FALSE(later.front().isProven);
}

TEST(RoleComparison, AccusesNoRoleWithoutProof)
{
    EXPECT_TRUE(compared({{"Till", "healthy"}, {"Guest", "caused", kByComputer}}).empty());            // the computer's own fault
    EXPECT_TRUE(compared({{"Till", "healthy"}, {"Guest", "caused", kBlocked + kByComputer}}).empty()); // one of them is
    EXPECT_TRUE(compared({{"Till", "healthy"}, {"Guest", "caused", kBlocked, "login-needed"}}).empty()); // not logged in
    EXPECT_TRUE(compared({{"Till", "caused", kBlocked}, {"Guest", "caused", kBlocked}}).empty());        // no role works
    EXPECT_TRUE(compared({{"Till", "healthy"}, {"Guest", "healthy"}}).empty());                          // all do
    EXPECT_TRUE(
        compared({{"Till", "healthy", {}, "open", "", 1}, {"Guest", "caused", kBlocked, "open", "", 40}}).empty()); // another day
    EXPECT_TRUE(compared({{"Till", "healthy"}, {"Guest", "caused", kBlocked, "open", "", 8, "Other"}}).empty()); // another Wi-Fi
}

} // namespace
} // namespace site_role_comparison_test
