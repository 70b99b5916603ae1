// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_computer_ipsec_rules_test {
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

const char kInPublic[] = R"({"firewall":{"profiles":{"public":{"active":true}}}})";

const Finding judged(const char *rules, const QByteArray &firewall = kInPublic, const char *rest = "{}")
{
    return findingOf(lookAt(windows11({kServerInTheOpen, firewall, QByteArray(R"({"ipsecRules":[)") + rules + "]}", rest})),
                     "ipsec-rules");
}

TEST(IpsecRules, AnExemptionOfOneAddressDoesNotClearTheOthers)
{
    const char two[] = R"({"dns":{"vpn.example.com":["203.0.113.10","203.0.113.20"]}})";
    const auto verdict = [&](const char *exemptions) {
        const QByteArray rules =
            QByteArray(R"({"name":"Isolation","outbound":"require","remote":["203.0.113.0/24"]})") + exemptions;
        return judged(rules.constData(), kInPublic, two).verdict;
    };
    EXPECT_EQ(verdict(""), FindingVerdict::Problem);
    EXPECT_EQ(verdict(R"(,{"name":"a","outbound":"none","remote":["203.0.113.10"]})"), FindingVerdict::Unknown);
    EXPECT_EQ(verdict(R"(,{"name":"a","outbound":"none","remote":["203.0.113.10"]},
        {"name":"b","outbound":"none","remote":["203.0.113.20"]})"),
              FindingVerdict::Ok);
}

TEST(IpsecRules, AnExemptionInOneNetworkDoesNotClearTheOthers)
{
    const char both[] = R"({"firewall":{"profiles":{"domain":{"active":true},"public":{"active":true}}}})";
    const char rules[] = R"({"name":"Isolation","outbound":"require"},
        {"name":"a","outbound":"none","remote":["203.0.113.0/24"],"profiles":["domain"]})";
    EXPECT_EQ(judged(rules, both).verdict, FindingVerdict::Unknown);
    EXPECT_EQ(judged(R"({"name":"Isolation","outbound":"require","profiles":["domain"]},
        {"name":"a","outbound":"none","remote":["203.0.113.0/24"],"profiles":["domain"]})",
                     both)
                  .verdict,
              FindingVerdict::Ok);
    EXPECT_EQ(judged(R"({"name":"Isolation","outbound":"require","profiles":["public"]},
        {"name":"a","outbound":"none","remote":["203.0.113.0/24"],"profiles":["domain"]})",
                     both)
                  .verdict,
              FindingVerdict::Problem);
}

TEST(IpsecRules, ARuleThatMayNotApplyNeitherAccusesNorClears)
{
    const char rule[] = R"({"name":"On Wi-Fi","outbound":"require","conditional":true})";
    const Finding found = judged(rule);
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(found.causes.empty());
    EXPECT_TRUE(found.text.english().contains(QStringLiteral("On Wi-Fi")));
    EXPECT_EQ(judged(rule, kInPublic, R"({"attempts":[{"error":0}]})").verdict, FindingVerdict::Ok);
    EXPECT_EQ(judged(R"({"name":"On Wi-Fi","outbound":"request","conditional":true})").verdict, FindingVerdict::Ok);
    EXPECT_EQ(judged(R"({"name":"Isolation","outbound":"require"},
        {"name":"a","outbound":"none","remote":["203.0.113.0/24"],"conditional":true})")
                  .verdict,
              FindingVerdict::Unknown)
        << "so does an exemption";
}

// A classic policy, beside rules that were read.
TEST(IpsecRules, APolicyOfUnknownContentHidesNoRuleThatAccuses)
{
    const char both[] =
        R"({"name":"ipsecPolicy{1}","outbound":"require","conditional":true},{"name":"Isolation","outbound":"require"})";
    const Finding found = judged(both);
    EXPECT_EQ(causesOf(found), QStringList{QStringLiteral("ipsec-policy.conflict")});
    EXPECT_TRUE(found.text.english().contains(QStringLiteral("Isolation")));
}

TEST(ProhibitIpSec, A22_BesideAClassicPolicyItIsNotFlipped)
{
    const Report report = lookAt(
        windows11({kProhibitIpSecOn, R"({"ipsecRules":[{"name":"ipsecPolicy{1}","outbound":"require","conditional":true}]})"}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_TRUE(report.fixes.empty());
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("registry.prohibit-ipsec|ipsec-policy.conflict")});
}

// A failure makes the rules unreadable: what it covers is not known.
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
} // namespace checks_computer_ipsec_rules_test
