// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_computer_l2tp_miniport_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

constexpr char kCard[] = R"({"instance":"PCI\\VEN_8086\\1","hardwareIds":["PCI\\VEN_8086"],"code":0})";

Report reportOn(const QByteArray &devices, const char *other = "{}")
{
    return lookAt(windows11({other, R"({"devices":)" + devices + "}"}));
}

Finding foundOn(const QByteArray &devices, const char *other = "{}")
{
    return findingOf(reportOn(devices, other), "l2tp-miniport");
}

// A network card, and the miniport with these members.
QByteArray miniport(const char *members)
{
    return QByteArray("[") + kCard + R"(,{"instance":"SWD\\MSRRAS\\MS_L2TPMINIPORT","hardwareIds":["ms_l2tpminiport"])" +
           members + "}]";
}

TEST(L2tpMiniport, OfAHealthyComputerIsOk)
{
    EXPECT_EQ(findingOf(lookAt(windows11()), "l2tp-miniport").verdict, FindingVerdict::Ok);
}

TEST(L2tpMiniport, DisabledIsTheCauseAndTheFactsSaySo)
{
    const Report report = reportOn(miniport(R"(,"code":22)"));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("adapter.l2tp-miniport")});
    EXPECT_EQ(findingOf(report, "l2tp-miniport").facts.value(QStringLiteral("problem")).toInt(), 22);
}

TEST(L2tpMiniport, MissingIsTheCauseAndTheFactsSaySo)
{
    const Finding found = foundOn(QByteArray("[") + kCard + "]");
    EXPECT_EQ(causesOf(found), QStringList{QStringLiteral("adapter.l2tp-miniport")});
    EXPECT_FALSE(found.facts.value(QStringLiteral("present")).toBool(true));
}

TEST(L2tpMiniport, ItsSiblingsAreNotIt)
{
    EXPECT_EQ(causesOf(foundOn(R"([{"instance":"SWD\\MSRRAS\\MS_PPTPMINIPORT","hardwareIds":["ms_pptpminiport"],"code":0}])")),
              QStringList{QStringLiteral("adapter.l2tp-miniport")});
}

TEST(L2tpMiniport, WithADriverThatFailsIsTheCause)
{
    EXPECT_EQ(causesOf(foundOn(miniport(R"(,"code":39)"))), QStringList{QStringLiteral("adapter.l2tp-miniport")});
}

TEST(L2tpMiniport, IsKnownByItsHardwareIdWhereverItStands)
{
    EXPECT_EQ(foundOn(R"([{"instance":"ROOT\\MS_L2TPMINIPORT\\0000","hardwareIds":["x","MS_L2TPMINIPORT"],"code":0}])").verdict,
              FindingVerdict::Ok);
}

TEST(L2tpMiniport, OneOfTwoThatWorksIsEnough)
{
    EXPECT_EQ(foundOn(R"([{"instance":"ROOT\\MS_L2TPMINIPORT\\0000","hardwareIds":["ms_l2tpminiport"],"code":22},
      {"instance":"SWD\\MSRRAS\\MS_L2TPMINIPORT","hardwareIds":["ms_l2tpminiport"],"code":0}])")
                  .verdict,
              FindingVerdict::Ok);
}

TEST(L2tpMiniport, WithItsDriverSwitchedOffIsASymptom)
{
    const Report report =
        reportOn(miniport(R"(,"code":32)"), R"({"services":{"Rasl2tp":{"start":"disabled","state":"stopped"}}})");
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:Rasl2tp")});
}

TEST(L2tpMiniport, DisabledByThePersonIsACauseBesideItsDriver)
{
    const Report report =
        reportOn(miniport(R"(,"code":22)"), R"({"services":{"Rasl2tp":{"start":"disabled","state":"stopped"}}})");
    EXPECT_EQ(causesOf(report.verdict),
              (QStringList{QStringLiteral("service.disabled:Rasl2tp"), QStringLiteral("adapter.l2tp-miniport")}));
}

class UnreadableDevices : public testing::TestWithParam<const char *> {};

TEST_P(UnreadableDevices, AreUnknown)
{
    const Report report = reportOn(GetParam());
    EXPECT_EQ(findingOf(report, "l2tp-miniport").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy); // seldom what is wrong, so not essential
}

INSTANTIATE_TEST_SUITE_P(L2tpMiniport, UnreadableDevices,
                         testing::Values(R"({"refused":true})", R"({"failed":true})", "null", "[]",
                                         R"([{"instance":"SWD\\MSRRAS\\MS_L2TPMINIPORT","hardwareIds":["ms_l2tpminiport"]}])"));

TEST(L2tpMiniport, TellsNothingOnAnotherSystem)
{
    EXPECT_EQ(foundOn("[]", R"({"system":{"windows":false}})").verdict, FindingVerdict::Skipped);
}

} // namespace
} // namespace checks_computer_l2tp_miniport_test
