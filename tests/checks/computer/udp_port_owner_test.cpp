// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_computer_udp_port_owner_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

constexpr char kIkeextRuns[] = R"({"services":{"IKEEXT":{"state":"running","exitCode":0}}})";
constexpr char kIkeext500[] =
    R"({"address":"0.0.0.0","port":500,"processId":1204,"process":"svchost.exe","services":["IKEEXT"]})";

Finding foundOn(const QByteArray &owners, const char *service = kIkeextRuns)
{
    return findingOf(lookAt(windows11({service, R"({"udp":)" + owners + "}"})), "udp-port-owner");
}

TEST(UdpPortOwner, NobodyWhileIkeextIsStoppedIsOk)
{
    const Finding found = foundOn("[]", "{}");
    EXPECT_EQ(found.verdict, FindingVerdict::Ok);
}

TEST(UdpPortOwner, IkeextItselfIsOk)
{
    const Finding found =
        foundOn(R"([{"address":"0.0.0.0","port":500,"processId":1204,"process":"svchost.exe","services":["IKEEXT"]},
      {"address":"0.0.0.0","port":4500,"processId":1204,"process":"svchost.exe","services":["iphlpsvc","ikeext"]},
      {"address":"::","port":500,"processId":1204,"process":"svchost.exe","services":["IKEEXT"]}])");
    EXPECT_EQ(found.verdict, FindingVerdict::Ok);
}

// The base's list is that of a computer whose IKEEXT is stopped.
TEST(UdpPortOwner, ARunningServiceWithoutAListOfItsPortsIsNotRecorded)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":{"state":"running"}}})"}));
    EXPECT_EQ(findingOf(report, "udp-port-owner").verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(causesOf(report.verdict).isEmpty());
}

TEST(UdpPortOwner, ASecondClientOnUdp500IsTheCause)
{
    const Finding found = foundOn(R"([{"address":"0.0.0.0","port":500,"processId":940,"process":"iked.exe","services":["iked"]},
      {"address":"0.0.0.0","port":4500,"processId":1204,"process":"svchost.exe","services":["IKEEXT"]}])");
    EXPECT_EQ(causesOf(found), QStringList{QStringLiteral("port.taken:iked.exe")});
    EXPECT_EQ(found.causes.front().evidence.size(), 1U);
}

TEST(UdpPortOwner, BothPortsOfOneProgramAreOneCause)
{
    const Finding found = foundOn(R"([{"address":"0.0.0.0","port":500,"process":"cvpnd.exe"},
      {"address":"0.0.0.0","port":4500,"process":"cvpnd.exe"},{"address":"::","port":4500,"process":"cvpnd.exe"}])");
    EXPECT_EQ(causesOf(found), QStringList{QStringLiteral("port.taken:cvpnd.exe")});
    EXPECT_EQ(found.causes.front().evidence.size(), 2U);
}

TEST(UdpPortOwner, IsTheCauseWhileIkeextIsStoppedToo)
{
    EXPECT_EQ(causesOf(foundOn(R"([{"address":"0.0.0.0","port":4500,"process":"ncprwsnt.exe"}])", "{}")),
              QStringList{QStringLiteral("port.taken:ncprwsnt.exe")});
}

TEST(UdpPortOwner, AnotherServiceInSvchostIsNamedByTheService)
{
    EXPECT_EQ(causesOf(foundOn(R"([{"address":"0.0.0.0","port":500,"process":"SVCHOST.EXE","services":["ipsecd"]}])")),
              QStringList{QStringLiteral("port.taken:ipsecd")});
}

class NotNamed : public testing::TestWithParam<const char *> {};

TEST_P(NotNamed, IsUnknown)
{
    EXPECT_EQ(foundOn(GetParam()).verdict, FindingVerdict::Unknown);
}

INSTANTIATE_TEST_SUITE_P(UdpPortOwner, NotNamed,
                         testing::Values(R"([{"address":"0.0.0.0","port":500}])",
                                         R"([{"address":"0.0.0.0","port":500,"processId":940}])",
                                         R"([{"address":"0.0.0.0","port":4500,"process":"svchost.exe"}])", R"({"refused":true})",
                                         R"({"failed":true})", "null"));

TEST(UdpPortOwner, WhoIsNotNamedHidesNobodyElse)
{
    EXPECT_EQ(causesOf(foundOn(
                  R"([{"address":"0.0.0.0","port":500,"processId":7},{"address":"0.0.0.0","port":4500,"process":"iked.exe"}])")),
              QStringList{QStringLiteral("port.taken:iked.exe")});
}

TEST(UdpPortOwner, OneAddressAloneIsANote)
{
    const Finding found =
        foundOn(QByteArray("[") + kIkeext500 + R"(,{"address":"192.168.56.1","port":500,"process":"VBoxNetNAT.exe"}])");
    EXPECT_EQ(found.verdict, FindingVerdict::Note);
    ASSERT_EQ(found.notes.size(), 1U);
    EXPECT_EQ(found.notes.front().id, "port.shared");
}

// The way to the server begins at 192.168.1.23 (the base's route).
TEST(UdpPortOwner, TheAddressThatIsUsedToTheServerIsTheCause)
{
    const QByteArray owners =
        QByteArray("[") + kIkeext500 + R"(,{"address":"192.168.1.23","port":500,"process":"TgbIke Starter.exe"}])";
    const CaseFile computer = windows11({kServerInTheOpen, kIkeextRuns, R"({"udp":)" + owners + "}"});
    EXPECT_EQ(causesOf(findingOf(lookAt(computer), "udp-port-owner")),
              QStringList{QStringLiteral("port.taken:TgbIke Starter.exe")});
}

TEST(UdpPortOwner, Ipv6BesideIkeextIsANote)
{
    EXPECT_EQ(foundOn(QByteArray("[") + kIkeext500 + R"(,{"address":"::","port":500,"process":"charon.exe"}])").verdict,
              FindingVerdict::Note);
}

// A socket of both IP versions may be listed under IPv6 alone.
TEST(UdpPortOwner, Ipv6IsTheCauseWhereIkeextRunsAndDidNotGetThePort)
{
    EXPECT_EQ(causesOf(foundOn(R"([{"address":"0:0:0:0:0:0:0:0","port":500,"process":"charon.exe"}])")),
              QStringList{QStringLiteral("port.taken:charon.exe")});
}

TEST(UdpPortOwner, OurOwnResponderIsANote)
{
    const Finding found = foundOn(R"([{"address":"0.0.0.0","port":500,"process":"Fix789ctl.exe"}])", "{}");
    EXPECT_EQ(found.verdict, FindingVerdict::Note);
}

TEST(UdpPortOwner, TellsNothingOnAnotherSystem)
{
    EXPECT_EQ(foundOn("[]", R"({"system":{"windows":false}})").verdict, FindingVerdict::Skipped);
}

} // namespace
} // namespace checks_computer_udp_port_owner_test
