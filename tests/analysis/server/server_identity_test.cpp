// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_identity.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace analysis_server_server_identity_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

const QString kXauth = QStringLiteral("09002689dfd6b712");
const QString kDpd = QStringLiteral("afcad71368a1f1c96b8696fc77570100");
const QString kRfc3947 = QStringLiteral("4a131c81070358455c5728f20e95452f");
const QString kStrongSwan = QStringLiteral("882fe56d6fd20dbc2251613b2ebe5beb");
const QStringList kSoftEther{kRfc3947,
                             QStringLiteral("7d9419a65310ca6f2c179d9215529d56"),
                             QStringLiteral("90cb80913ebb696e086381b5ec427b1f"),
                             QStringLiteral("cd60464335df21f87cfdb2fc68b6a448"),
                             QStringLiteral("4485152d18b6bbcd0be8a8469579ddcc"),
                             kDpd};

ServerIdentity identityOf(const QStringList &vendorIds)
{
    ServerCandidates candidates;
    takeVendorIds(candidates, vendorIds);
    return candidates.identity();
}

TEST(ServerIdentity, OfAVendorIdIsNamed)
{
    EXPECT_EQ(identityOf({QStringLiteral("1e2b516905991c7d7c96fcbfb587e46100000009"), kRfc3947}).product, QStringLiteral("rras"));
    EXPECT_EQ(identityOf({QStringLiteral("01528bbbc00696121849ab9a1c5b2a5100000001")}).product, QStringLiteral("rras"));
    EXPECT_EQ(identityOf({kRfc3947, kDpd, QStringLiteral("8299031757a36082c6a621de000500b3")}).product,
              QStringLiteral("fortigate"));
    EXPECT_EQ(identityOf({QStringLiteral("404bf439522ca3f6")}).product, QStringLiteral("sonicwall"));
    EXPECT_EQ(identityOf({QStringLiteral("404BF439522CA3F6")}).by, ServerIdentity::By::Wire);
}

TEST(ServerIdentity, OfStrongSwanIsAFamily)
{
    for (const QStringList &ids :
         {QStringList{kXauth, kDpd, kStrongSwan, kRfc3947},
          QStringList{kXauth, kDpd, QStringLiteral("4048b7d56ebce88525e7de7f00d6c2d380000000"), kRfc3947}}) {
        const ServerIdentity identity = identityOf(ids);
        EXPECT_TRUE(identity.product.isEmpty());
        EXPECT_EQ(identity.among, withStrongSwanInside());
        EXPECT_EQ(identity.by, ServerIdentity::By::Nobody);
    }
}

TEST(ServerIdentity, OfSoftEtherNeedsAllSixInOrder)
{
    EXPECT_EQ(identityOf(kSoftEther).product, QStringLiteral("softether"));
    EXPECT_EQ(identityOf(kSoftEther.mid(1)), identityOf({}));
    QStringList turned = kSoftEther;
    turned.swapItemsAt(0, 5);
    EXPECT_EQ(identityOf(turned), identityOf({}));
    EXPECT_EQ(identityOf(kSoftEther + QStringList{kXauth}), identityOf({}));
}

TEST(ServerIdentity, OfWhatManyAnnounceIsOpen)
{
    const ServerIdentity open = identityOf({kDpd, kRfc3947, QStringLiteral("4048b7d56ebce88525e7de7f00d6c2d3c0000000")});
    EXPECT_TRUE(open.product.isEmpty() && open.among.isEmpty());
    EXPECT_FALSE(open.why.isEmpty());
}

TEST(ServerIdentity, OfAProductThatIsNotInTheTableIsOpen)
{
    const ServerIdentity other = identityOf({QStringLiteral("f4ed19e0c114eb516faaac0ee37daf2807b4381f0000")});
    EXPECT_TRUE(other.product.isEmpty() && other.among.isEmpty());
    EXPECT_TRUE(other.why.english().contains(QStringLiteral("Check Point")));
}

TEST(ServerIdentity, ThatContradictsItselfIsOpen)
{
    const ServerIdentity both =
        identityOf({QStringLiteral("404bf439522ca3f6"), QStringLiteral("1e2b516905991c7d7c96fcbfb587e46100000009")});
    EXPECT_TRUE(both.product.isEmpty() && both.among.isEmpty());
}

TEST(ServerIdentity, TheWordOfThePersonNamesWhatIsOpen)
{
    const ServerIdentity family = identityOf({kXauth, kDpd, kStrongSwan});
    const ServerIdentity said = withWordOf(family, QStringLiteral("pfsense"));
    EXPECT_EQ(said.product, QStringLiteral("pfsense"));
    EXPECT_EQ(said.by, ServerIdentity::By::Said);
    EXPECT_EQ(withWordOf({}, QStringLiteral("draytek")).product, QStringLiteral("draytek"));
    EXPECT_EQ(withWordOf(family, {}), family);
}

TEST(ServerIdentity, TheWordOfThePersonAgainstTheWireNamesNothing)
{
    const ServerIdentity wire = identityOf({QStringLiteral("404bf439522ca3f6")});
    EXPECT_EQ(withWordOf(wire, QStringLiteral("sonicwall")), wire);
    const ServerIdentity disputed = withWordOf(wire, QStringLiteral("mikrotik"));
    EXPECT_TRUE(disputed.product.isEmpty());
    EXPECT_EQ(disputed.among, (QStringList{QStringLiteral("mikrotik"), QStringLiteral("sonicwall")}));
}

TEST(ServerIdentity, OfTheNameOfAnL2tpService)
{
    const auto named = [](const char *vendor) {
        ServerCandidates candidates;
        takeL2tpVendor(candidates, QString::fromLatin1(vendor));
        return candidates.identity();
    };
    EXPECT_EQ(named("Microsoft").product, QStringLiteral("rras"));
    EXPECT_EQ(named("MikroTik").product, QStringLiteral("mikrotik"));
    EXPECT_TRUE(named("xelerance.com").product.isEmpty());
    EXPECT_TRUE(named("xelerance.com").among.contains(QStringLiteral("synology")));
    EXPECT_EQ(named("FreeBSD MPD").among, (QStringList{QStringLiteral("pfsense"), QStringLiteral("opnsense")}));
    EXPECT_EQ(named("accel-ppp").among,
              (QStringList{QStringLiteral("vyos"), QStringLiteral("strongswan"), QStringLiteral("libreswan")}));
    for (const char *open : {"L2TP", "", "microsoft", "Microsoft Corporation", "Cisco Systems, Inc.", "Linux L2TPNS"})
        EXPECT_TRUE(named(open).among.isEmpty()) << open;
}

TEST(ServerIdentity, OfOurOwnNegotiationCountsTheNameOfItsL2tpService)
{
    const auto seenWith = [](const char *vendor, const QStringList &vendorIds, StageOutcome l2tp = StageOutcome::Answered) {
        IkeObservation seen;
        StageResult message2;
        message2.outcome = StageOutcome::Answered;
        message2.vendorIds = vendorIds;
        StageResult reply;
        reply.stage = Stage::L2tp;
        reply.port = 4500;
        reply.outcome = l2tp;
        reply.detail = QStringLiteral("MikroTik"); // the host name, which names no product
        reply.l2tpVendor = QString::fromLatin1(vendor);
        seen.stages = {message2, reply};
        return identifyServer(seen);
    };
    const QStringList strongSwan{QStringLiteral("882fe56d6fd20dbc2251613b2ebe5beb")};
    EXPECT_EQ(seenWith("Microsoft", {}).product, QStringLiteral("rras"));
    EXPECT_EQ(seenWith("MikroTik", {}).product, QStringLiteral("mikrotik"));
    EXPECT_TRUE(seenWith("", {}).product.isEmpty()) << "a host name is the administrator's choice";
    EXPECT_TRUE(seenWith("MikroTik", {}, StageOutcome::Refused).product.isEmpty());
    // Signs of both services leave the products that have both; contradicting ones leave none.
    EXPECT_EQ(seenWith("FreeBSD MPD", strongSwan).among, (QStringList{QStringLiteral("pfsense"), QStringLiteral("opnsense")}));
    EXPECT_TRUE(seenWith("accel-ppp", strongSwan).product.isEmpty());
    EXPECT_TRUE(seenWith("accel-ppp", strongSwan).among.contains(QStringLiteral("vyos")));
    EXPECT_FALSE(seenWith("xelerance.com", strongSwan).among.contains(QStringLiteral("pfsense")));
    EXPECT_TRUE(seenWith("Microsoft", strongSwan).product.isEmpty());
    EXPECT_TRUE(seenWith("Microsoft", strongSwan).among.isEmpty());
}

TEST(ServerIdentity, OfAnObservationIsThatOfItsMessage2)
{
    IkeObservation seen;
    StageResult message2;
    message2.outcome = StageOutcome::Silent;
    seen.stages.push_back(message2);
    EXPECT_EQ(identifyServer(seen), identityOf({}));
    message2.port = 4500;
    message2.outcome = StageOutcome::Answered;
    message2.vendorIds = kSoftEther;
    seen.stages.push_back(message2);
    EXPECT_EQ(identifyServer(seen).product, QStringLiteral("softether"));
}

} // namespace
} // namespace analysis_server_server_identity_test
