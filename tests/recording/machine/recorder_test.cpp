// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "recording/case/case_file.h"
#include "recording/machine/recorded_machine.h"
#include "recording/machine/recorder.h"
#include "recording/redaction.h"
#include "support/broken.h"
#include "support/failing_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_machine_recorder_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const Target kTarget{QStringLiteral("vpn.example.com"), {}};

CaseFile recorded(const CaseFile &computer, const Target &target)
{
    const FixedOwnChanges nothing;
    const RecordedMachine machine(computer.id(), computer.state(), nothing);
    const CaseFile taken = CaseFile::fromState(QStringLiteral("taken"), record(machine.machine(), target, {}));
    const auto read = CaseFile::parse(taken.toJson());
    EXPECT_TRUE(read.has_value());
    return read.value_or(taken);
}

class Recording : public testing::TestWithParam<std::vector<QByteArray>> {};

TEST_P(Recording, OfAComputerGivesTheSameVerdict)
{
    const CaseFile original = windows11(GetParam());
    EXPECT_EQ(lookAt(recorded(original, kTarget), kTarget).verdict, lookAt(original, kTarget).verdict);
}

TEST_P(Recording, HoldsNoMoreThanTheComputer)
{
    const CaseFile original = windows11(GetParam());
    const MachineState taken = recorded(original, kTarget).state();
    for (const auto &[name, service] : taken.services)
        EXPECT_TRUE(original.state().services.at(name) == service) << name.toStdString();
    EXPECT_EQ(taken.bootedAt, original.state().bootedAt);
    EXPECT_EQ(taken.system, original.state().system);
}

INSTANTIATE_TEST_SUITE_P(
    Computers, Recording,
    testing::Values(
        std::vector<QByteArray>{}, std::vector<QByteArray>{kServerInTheOpen},
        std::vector<QByteArray>{kServerBehindNat, natTValue("\"2\"")},
        std::vector<QByteArray>{kServerSilent, kIkeExtDisabled, kProhibitIpSecOn},
        std::vector<QByteArray>{R"({"services":{"IKEEXT":{"refused":true},"BFE":{"absent":true},"RasMan":null}})"},
        std::vector<QByteArray>{natTValue(R"({"refused":true})"), prohibitIpSec("null")},
        std::vector<QByteArray>{R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":{"absent":true}}})"},
        std::vector<QByteArray>{R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":{"refused":true}}})"},
        std::vector<QByteArray>{R"({"dns":{"vpn.example.com":{"absent":true}}})"},
        std::vector<QByteArray>{R"({"dns":{"vpn.example.com":{"timedOut":true}}})"},
        std::vector<QByteArray>{R"({"dns":{"vpn.example.com":{"refused":true}}})"},
        std::vector<QByteArray>{R"({"dns":{"vpn.example.com":{"failed":true}}})"},
        std::vector<QByteArray>{R"({"dns":{"vpn.example.com":["192.0.2.1"]},"ike":{"vpn.example.com":{"failed":true}}})"},
        std::vector<QByteArray>{R"({"dns":{"vpn.example.com":["192.0.2.1"]}})"},
        std::vector<QByteArray>{R"({"system":{"windows":false}})"}));

TEST(Recorder, RefusalsAreRecordedAsThat)
{
    const FailingMachine refusing(ErrorKind::Refused);
    const MachineState state = record(refusing.machine(), kTarget, {});
    ASSERT_EQ(state.services.size(), 9U);
    for (const auto &[name, service] : state.services)
        EXPECT_EQ(service.error(), ErrorKind::Refused);
    EXPECT_EQ(lookAt(CaseFile::fromState(QStringLiteral("x"), state), kTarget).verdict.state, VerdictState::Undetermined);
}

TEST(Recorder, WhatTheSystemDoesNotHaveIsLeftOut)
{
    const FailingMachine none(ErrorKind::NotSupported);
    const MachineState state = record(none.machine(), kTarget, {});
    EXPECT_TRUE(state.services.empty());
    EXPECT_TRUE(state.registry.empty());
    EXPECT_TRUE(state.dns.empty());
    EXPECT_FALSE(state.bootedAt.has_value());
}

TEST(Recorder, StoppedRecordsNothing)
{
    const CaseFile computer = windows11({kServerInTheOpen});
    const FixedOwnChanges nothing;
    const RecordedMachine machine(computer.id(), computer.state(), nothing);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(record(machine.machine(), kTarget, {.stop = stop.get_token()}).services.empty());
}

} // namespace
} // namespace recording_machine_recorder_test
