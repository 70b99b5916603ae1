// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const char kRequire[] = R"({"ipsecRules":[{"name":"Isolation","outbound":"require","remote":["203.0.113.0/24"]}]})";
const char kForL2tp[] = R"({"ipsecRules":[{"name":"L2TP by certificate","outbound":"require","protocol":17,"ports":[1701]}]})";

TEST(IpsecRules, RuleThatDemandsProtectionTowardsTheServerIsTheCause)
{
    const Report report = lookAt(windows11({kServerInTheOpen, kRequire}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("ipsec-policy.conflict")});
}

TEST(IpsecRules, RuleForOthersIsFine)
{
    const Report report = lookAt(windows11(
        {kServerInTheOpen, R"({"ipsecRules":[{"name":"a","outbound":"require","remote":["10.0.0.0/8","x","2001:db8::/32"]}]})"}));
    EXPECT_TRUE(report.verdict.causes.empty());
}

TEST(IpsecRules, RuleThatOnlyRequestsOrIsOffIsFine)
{
    for (const char *rule : {R"({"ipsecRules":[{"name":"a","outbound":"request"}]})",
                             R"({"ipsecRules":[{"name":"a","outbound":"require","enabled":false}]})",
                             R"({"ipsecRules":[{"name":"a","outbound":"require","protocol":6}]})"})
        EXPECT_TRUE(lookAt(windows11({kServerInTheOpen, rule})).verdict.causes.empty()) << rule;
}

TEST(IpsecRules, WhereWindowsConnectsItIsANote)
{
    const Report report = lookAt(windows11({kServerInTheOpen, kRequire, R"({"attempts":[{"error":0}]})"}));
    EXPECT_EQ(findingOf(report, "ipsec-rules").verdict, FindingVerdict::Note);
}

TEST(IpsecRules, A18_ADomainRuleIsNotAccusedInAHotel)
{
    const char inDomain[] = R"({"ipsecRules":[{"name":"all","outbound":"require","profiles":["domain"]}]})";
    const char hotel[] = R"({"firewall":{"profiles":{"public":{"active":true}}}})";
    const char office[] = R"({"firewall":{"profiles":{"domain":{"active":true}}}})";
    EXPECT_TRUE(lookAt(windows11({kServerInTheOpen, inDomain, hotel})).verdict.causes.empty());
    EXPECT_EQ(causesOf(lookAt(windows11({kServerInTheOpen, inDomain, office})).verdict),
              QStringList{QStringLiteral("ipsec-policy.conflict")});
}

TEST(IpsecRules, A18_AnExemptionOfTheServerIsWeighed)
{
    const auto causes = [](const char *exemption) {
        return causesOf(lookAt(windows11({kServerInTheOpen, QByteArray(R"({"firewall":{"profiles":{"public":{"active":true}}},
            "ipsecRules":[{"name":"Isolation","outbound":"require"},)") +
                                                                exemption + "]}"}))
                            .verdict);
    };
    const QStringList conflict{QStringLiteral("ipsec-policy.conflict")};
    EXPECT_EQ(causes(R"({"name":"a","outbound":"none","remote":["203.0.113.0/24"]})"), QStringList());
    EXPECT_EQ(causes(R"({"name":"a","outbound":"none","protocol":17,"ports":[1701]})"), QStringList());
    EXPECT_EQ(causes(R"({"name":"a","outbound":"none","remote":["198.51.100.0/24"]})"), conflict);
    EXPECT_EQ(causes(R"({"name":"a","outbound":"none","remote":["203.0.113.0/24"],"profiles":["domain"]})"), conflict);
    EXPECT_EQ(causes(R"({"name":"a","outbound":"none","remote":["203.0.113.0/24"],"enabled":false})"), conflict);
}

// A classic policy makes the rules unreadable: what it covers is not known.
TEST(ProhibitIpSec, A22_BesideAPolicyOfUnknownContentItIsNotFlipped)
{
    const Report report = lookAt(windows11({kProhibitIpSecOn, R"({"ipsecRules":{"failed":true}})"}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_TRUE(report.fixes.empty());
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("registry.prohibit-ipsec|ipsec-policy.conflict")});
    EXPECT_FALSE(findingOf(report, "prohibit-ipsec").open.front().next.english().contains(QStringLiteral("administrator")));
}

TEST(ProhibitIpSec, R09_WithARuleForL2tpItIsDeliberate)
{
    const Report report = lookAt(windows11({kProhibitIpSecOn, kForL2tp, kServerInTheOpen}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(report.fixes.empty());
    EXPECT_EQ(findingOf(report, "prohibit-ipsec").verdict, FindingVerdict::Note);
}

TEST(ProhibitIpSec, ARuleThatIsOffIsNoPolicy)
{
    const Report report = lookAt(windows11({kProhibitIpSecOn, R"({"ipsecRules":[{"name":"a","outbound":"require","protocol":17,
        "ports":[1701],"enabled":false}]})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("registry.prohibit-ipsec")});
}

TEST(ProhibitIpSec, WherePoliciesCannotBeSeenNothingIsProven)
{
    const Report report = lookAt(windows11({kProhibitIpSecOn, R"({"ipsecRules":{"refused":true}})"}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("registry.prohibit-ipsec|ipsec-policy.conflict")});
}

} // namespace
