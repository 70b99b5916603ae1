// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_device_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kDevices = R"({"devices":[
  {"instance":"SWD\\MSRRAS\\MS_L2TPMINIPORT","hardwareIds":["ms_l2tpminiport","x \"y\""],"code":22},
  {"instance":"PCI\\VEN_8086\\A4BB6DFFFF112233","hardwareIds":[],"interface":"{6D2F0C5E-3B1A-4C57-9E0B-2F4A6C8E1D01}"}]})";

Result<CaseFile> withDevices(const QByteArray &json)
{
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{"devices":)" + json + "}}");
}

TEST(DeviceCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kDevices}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state().devices, state.devices);
    ASSERT_EQ(state.devices->value().size(), 2U);
    EXPECT_FALSE(state.devices->value().back().problem.has_value());
}

class BadDevices : public testing::TestWithParam<const char *> {};

TEST_P(BadDevices, AreMalformed)
{
    const auto read = withDevices(GetParam());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(DeviceCase, BadDevices,
                         testing::Values("{}", "3", "[3]", "[{}]", R"([{"hardwareIds":[]}])", R"([{"instance":""}])",
                                         R"([{"instance":"a","code":"22"}])", R"([{"instance":"a","code":1.5}])",
                                         R"([{"instance":"a","hardwareIds":"x"}])", R"([{"instance":"a","hardwareIds":[1]}])",
                                         R"([{"instance":"a\u0001"}])", R"([{"instance":"a","name":"x"}])"));

TEST(DeviceCase, MoreThanAnyComputerHasAreMalformed)
{
    QByteArray many = R"([{"instance":"a"})";
    for (int i = 0; i < 2000; ++i)
        many += R"(,{"instance":"a"})";
    EXPECT_FALSE(withDevices(many + "]"));
}

TEST(DeviceCase, RedactionTakesSerialNumbersAndKeepsWindowsOwn)
{
    const MachineState hidden = redacted(windows11({kDevices}).state());
    const QByteArray json = CaseFile::fromState(QStringLiteral("hidden"), hidden).toJson();
    EXPECT_FALSE(json.contains("A4BB6D"));
    EXPECT_FALSE(json.contains("6D2F0C5E"));
    EXPECT_EQ(hidden.devices->value().front(), windows11({kDevices}).state().devices->value().front());
}

} // namespace
} // namespace recording_case_device_case_test
