// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_log.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace analysis_server_server_log_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

struct Log {
    const char *product; ///< "": undecided
    const char *among;   ///< one of the remaining ones; "": none
    const char *text;
};

// In the products' own log forms.
constexpr Log kLogs[] = {
    {"mikrotik", "mikrotik",
     "2026-09-18 09:53:32 ipsec,info respond new phase 1 (Identity Protection): 203.0.113.1[500]<=>198.51.100.2[54178]\n"
     "2026-09-18 09:54:32 ipsec,error phase1 negotiation failed due to time up 203.0.113.1[500]<=>198.51.100.2[54178]\n"},
    {"mikrotik", "mikrotik", "nov/30 10:00:01 l2tp,ppp,info,account anna logged in, 10.0.0.2 from 198.51.100.2"},
    {"fortigate", "fortigate",
     "2023-12-11 13:15:19.262102 ike 0:a0ee3b66adfc8900/0000000000000000:207145: responder: main mode get 1st message...\n"
     "2023-12-11 13:15:19.262163 ike 0:a0ee3b66adfc8900/0000000000000000:207145: VID FRAGMENTATION 4048B7D5\n"},
    {"fortigate", "fortigate", "ike V=root:0:dialup:17: could not send IKE Packet(ident_r1send)"},
    {"cisco-asa", "cisco-asa",
     "%ASA-3-713119: Group = DefaultRAGroup, IP = 198.51.100.2, PHASE 1 COMPLETED\n"
     "[IKEv1]: Group = DefaultRAGroup, IP = 198.51.100.2, All IPSec SA proposals found unacceptable!\n"},
    {"cisco-ios", "cisco-ios",
     "*Mar  1 00:10:33.123: ISAKMP:(0):found peer pre-shared key matching 198.51.100.2\n"
     "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at 198.51.100.2\n"},
    {"softether", "softether",
     "2026-04-05 10:00:00.000 IPsec Client 5 (198.51.100.2:500 -> 203.0.113.1:500): A new IPsec client is created.\n"
     "2026-04-05 10:00:01.000 L2TP PPP Session [198.51.100.2:1701]: A new PPP session (Upper protocol: L2TP) is started.\n"},
    {"sonicwall", "sonicwall",
     "id=firewall sn=0006B1AABBCC time=\"2026-11-30 10:00:00\" fw=203.0.113.1 pri=4 c=16 m=88 msg=\"IKE Responder\""},
    {"meraki-mx", "meraki-mx",
     "Oct 10 10:00:00 Non-Meraki / Client VPN negotiation msg: <l2tp-over-ipsec-1|97> deleting IKE_SA l2tp-over-ipsec-1[97]"},
    {"vyos", "vyos", "charon[2101]: 05[IKE] <l2tp_remote_access|3> no matching CHILD_SA config found for 203.0.113.1/32"},
    {"pfsense", "pfsense", "Nov 30 10:00:00 pfSense charon: 08[IKE] <con-mobile|5> no shared key found for '203.0.113.1'"},
    {"opnsense", "opnsense", "Nov 30 10:00:00 OPNsense charon[2101]: 08[IKE] <con1|5> could not decrypt payloads"},
    {"", "strongswan",
     "Nov 30 10:00:00 vpn charon: 08[IKE] 198.51.100.2 is initiating a Main Mode IKE_SA\n"
     "Nov 30 10:00:00 vpn charon: 08[ENC] received MS NT5 ISAKMPOAKLEY vendor ID\n"},
    {"", "unifi", "08[IKE] no proposal found"},
    {"libreswan", "libreswan",
     "Nov 30 10:00:00 vpn pluto[77]: \"l2tp-psk\"[1] 198.51.100.2 #1: IKE SA established {auth=PRESHARED_KEY cipher=AES_CBC_256 "
     "integ=HMAC_SHA1 group=MODP2048}\nNov 30 10:00:00 vpn xl2tpd[99]: Connection established to 198.51.100.2, 1701.\n"},
    {"libreswan", "libreswan",
     "pluto[77]: packet from 198.51.100.2:500: ignoring IKEv1 packet as global policy is set to silently drop all IKEv1 packets"},
    {"", "synology", "xl2tpd[99]: Maximum retries exceeded for tunnel 1234.  Closing."},
    {"draytek", "draytek",
     "2025-10-15 16:58:05\t IKE <==, Next Payload=ISAKMP_NEXT_HASH, Exchange Type = 0x20, Message ID = 0x1"},
    {"zyxel", "zyxel",
     "src=\"198.51.100.2:500\" dst=\"203.0.113.1:500\" msg=\"Send:[NOTIFY:NO_PROPOSAL_CHOSEN]\" note=\"IKE_LOG\" cat=\"IKE\""},
    {"sophos", "sophos", "device=\"SFW\" date=2026-11-30 log_type=\"Event\" log_component=\"IPSec\" status=\"Failed\""},
    {"rras", "rras",
     "CoId={01234567-89AB-CDEF-0123-456789ABCDEF}: The user EXAMPLE\\anna connected from 198.51.100.2 but failed an "
     "authentication attempt due to the following reason: ..."},
    {"", "", "The VPN does not work. It says error 789, and the administrator of our FortiGate knows nothing."},
    {"", "", ""},
};

TEST(ServerLog, IsOfTheProductWhoseFormItHas)
{
    for (const Log &log : kLogs) {
        const ServerIdentity identity = identifyServerByLog(QString::fromUtf8(log.text));
        EXPECT_EQ(identity.product, QString::fromLatin1(log.product)) << log.text;
        EXPECT_EQ(identity.among.isEmpty(), *log.among == '\0') << log.text;
        EXPECT_TRUE(*log.among == '\0' || identity.among.contains(QString::fromLatin1(log.among))) << log.text;
    }
}

TEST(ServerLog, OfAClientTellsOfTheServerWhatItReceived)
{
    EXPECT_EQ(identifyServerByLog(
                  QStringLiteral("104 \"Work\" #4: STATE_MAIN_I1: initiate\n"
                                 "003 \"Work\" #4: ignoring unknown Vendor ID payload [8299031757a36082c6a621de000500b3]\n"))
                  .product,
              QStringLiteral("fortigate"));
    const QString charon = QStringLiteral("charon: 07[IKE] initiating Main Mode IKE_SA work[1] to 203.0.113.1\n"
                                          "charon: 09[ENC] received XAuth vendor ID\n");
    EXPECT_EQ(identifyServerByLog(charon).among, QStringList()) << "the daemon is the client's";
    EXPECT_EQ(
        identifyServerByLog(QStringLiteral("charon[6522]: 01[ENC] generating ID_PROT request 0 [ KE No NAT-D NAT-D ]")).among,
        QStringList());
    EXPECT_EQ(identifyServerByLog(charon + QStringLiteral("charon: 09[ENC] received MS NT5 ISAKMPOAKLEY vendor ID\n")).product,
              QStringLiteral("rras"));
}

TEST(ServerLog, OfAServerThatBeginsTunnelsItselfIsTheServers)
{
    const ServerIdentity identity =
        identifyServerByLog(QStringLiteral("charon: 07[IKE] initiating Main Mode IKE_SA branch[1] to 203.0.113.9\n"
                                           "charon: 09[ENC] received unknown vendor ID: 40:4b:f4:39:52:2c:a3:f6\n"
                                           "charon: 08[IKE] 198.51.100.2 is initiating a Main Mode IKE_SA\n"));
    EXPECT_TRUE(identity.product.isEmpty());
    EXPECT_TRUE(identity.among.contains(QStringLiteral("strongswan")));
}

TEST(ServerLog, OfAToolThatPrintsAnAnswerSaysWhatItsVendorIdsSay)
{
    EXPECT_EQ(identifyServerByLog(QStringLiteral("203.0.113.1\tMain Mode Handshake returned\n\tHDR=(CKY-R=80ddfe9e7e139a54)\n"
                                                 "\tVID=404bf439522ca3f6 (SonicWall-7)\nEnding ike-scan 1.9: 1 hosts scanned\n"))
                  .product,
              QStringLiteral("sonicwall"));
    const QString tcpdump = QStringLiteral("198.51.100.2.500 > 203.0.113.1.500: isakmp: phase 1 %1 ident: (sa: doi=ipsec) (vid: "
                                           "len=16 8299031757a36082c6a621de000500b3)");
    EXPECT_EQ(identifyServerByLog(tcpdump.arg(QStringLiteral("R"))).product, QStringLiteral("fortigate"));
    EXPECT_TRUE(identifyServerByLog(tcpdump.arg(QStringLiteral("I"))).product.isEmpty()) << "it is the client's";
}

// Ids that several makers' products send neither name one nor contradict the one that another id names.
TEST(ServerLog, AnIdOfSeveralMakersLeavesTheProductToTheOthers)
{
    const auto scanned = [](const char *ids) {
        QString text = QStringLiteral("203.0.113.1\tMain Mode Handshake returned HDR=(CKY-R=80ddfe9e7e139a54) SA=(Enc=3DES)");
        for (const QString &id : QString::fromLatin1(ids).split(u' '))
            text += QStringLiteral(" VID=") + id;
        return identifyServerByLog(text + u'\n');
    };
    EXPECT_EQ(scanned("404bf439522ca3f6 da8e937880010000 09002689dfd6b712").product, QStringLiteral("sonicwall"));
    EXPECT_EQ(scanned("5b362bc820f60007 da8e937880020000").product, QStringLiteral("sonicwall"));
    EXPECT_EQ(scanned("8299031757a36082c6a621de00000000 4c53427b6d465d1b337bb755a37a7fef").product, QStringLiteral("fortigate"));
    for (const char *shared :
         {"da8e937880010000", "12f5f28c457168a9702d9fe274cc0100 09002689dfd6b712 1f07f70eaa6514d3b0fa96542a500100",
          "625027749d5ab97f5616c1602765cf480a3b7d0b"}) {
        EXPECT_TRUE(scanned(shared).product.isEmpty()) << shared;
        EXPECT_FALSE(scanned(shared).why.english().contains(QStringLiteral("does not have"))) << shared;
    }
}

TEST(ServerLog, OfTwoProductsIsOpen)
{
    const ServerIdentity both = identifyServerByLog(QStringLiteral("%ASA-3-713119: x\nipsec,info respond new phase 1\n"));
    EXPECT_TRUE(both.product.isEmpty() && both.among.isEmpty());
}

} // namespace
} // namespace analysis_server_server_log_test
