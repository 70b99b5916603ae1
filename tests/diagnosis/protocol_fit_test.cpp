// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/protocol_fit.h"

#include "analysis/server/server_products.h"
#include "diagnosis/advice.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace diagnosis_protocol_fit_test {
using namespace fix789;
using namespace fix789::diagnosis;

namespace {

QString said(const std::vector<CauseId> &causes, const char *product = "")
{
    Verdict verdict;
    for (const CauseId id : causes)
        verdict.causes.push_back({{id, {}}, {}, {}});
    QStringList texts;
    for (const Text &text : protocolFit(verdict, QString::fromLatin1(product)))
        texts << text.english();
    return texts.join(u'\n');
}

TEST(ProtocolFit, WhereUdpIsBlockedIkev2IsNotAdvised)
{
    for (const CauseId id : {cause::kUdp500Blocked, cause::kUdp4500Blocked, cause::kIkeBlocked, cause::kUdpBlocked}) {
        EXPECT_TRUE(said({id}).contains(QStringLiteral("IKEv2 fails here as well"))) << id.name;
        EXPECT_TRUE(said({id}).contains(QStringLiteral("TCP 443"))) << id.name;
        EXPECT_FALSE(said({id}, "strongswan").contains(QStringLiteral("can also offer IKEv2"))) << id.name;
    }
    EXPECT_TRUE(said({cause::kUdp500Blocked}, "rras").contains(QStringLiteral("SSTP over TCP 443")));
    EXPECT_TRUE(said({cause::kUdp500Blocked}, "meraki-mx").contains(QStringLiteral("licenses")));
}

TEST(ProtocolFit, WhereTheServerFailsItsFixComesFirst)
{
    EXPECT_TRUE(said({cause::kServerProposalMismatch}).startsWith(QStringLiteral("The fix on the server comes first.")));
    EXPECT_TRUE(said({cause::kServerProposalMismatch}, "strongswan").contains(QStringLiteral("IKEv2")));
}

TEST(ProtocolFit, SaysNothingOfWhatIsFixedHere)
{
    EXPECT_EQ(said({}), QString());
    EXPECT_EQ(said({cause::kServiceDisabled, cause::kProhibitIpSec}), QString());
    EXPECT_EQ(said({cause::kPskWrong}), QString());
}

TEST(AfterUpgrade, IsSaidOnlyOfTheProductThatItIsKnownOf)
{
    EXPECT_TRUE(afterUpgrade({cause::kServerIkev2Only, {}}, {}));
    EXPECT_TRUE(afterUpgrade({cause::kServerIkev2Only, {}}, QStringLiteral("libreswan")));
    EXPECT_FALSE(afterUpgrade({cause::kServerIkev2Only, {}}, QStringLiteral("mikrotik")));
    EXPECT_FALSE(afterUpgrade({cause::kUdpBlocked, {}}, {}));
}

TEST(AfterUpgrade, IsAdvisedWhereTheServerWasChanged)
{
    const CauseRef mismatch{cause::kServerProposalMismatch, {}};
    const std::size_t usual = adviceIn({}, mismatch).size();
    EXPECT_EQ(adviceIn({.serverChanged = true}, mismatch).size(), usual + 1);
    EXPECT_EQ(adviceIn({.serverProduct = QStringLiteral("mikrotik"), .serverChanged = true}, mismatch).size(), usual);
    const OpenSet open{{mismatch, {cause::kServerIkev2Only, {}}}, {"Ask.", {}}};
    EXPECT_EQ(nextIn({.serverChanged = true}, open).size(), 3u);
    EXPECT_EQ(nextIn({}, open).size(), 1u);
}

} // namespace
} // namespace diagnosis_protocol_fit_test
