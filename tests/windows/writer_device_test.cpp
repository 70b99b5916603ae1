// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Against the scripted cfgmgr32.dll, which walk.sh puts in the place of Wine's.
#include "adapters/windows/write/windows_machine_writer.h"

#include <windows.h>

#include <gtest/gtest.h>

namespace fix789::tests::writer_device_test {
using namespace adapters;
namespace {

const QString kMiniport = QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT");

class ScriptedDeviceWriter : public testing::Test {
protected:
    void SetUp() override
    {
        wchar_t path[MAX_PATH] = L"";
        GetModuleFileNameW(LoadLibraryW(L"cfgmgr32.dll"), path, MAX_PATH);
        if (!QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive))
            GTEST_SKIP() << "cfgmgr32.dll is the system's";
        does(nullptr);
        reset();
        SetEnvironmentVariableW(L"FIX789_DEVICE_CALLS", L"");
    }
    void TearDown() override { does(nullptr); }
    // The library forgets what earlier tests did to the device.
    static void reset()
    {
        const auto library = GetModuleHandleW(L"cfgmgr32.dll");
        reinterpret_cast<void (*)()>(GetProcAddress(library, "resetDevices"))();
    }
    static void does(const wchar_t *what) { SetEnvironmentVariableW(L"FIX789_DEVICES", what); }
    static QString calls()
    {
        wchar_t said[256] = L"";
        GetEnvironmentVariableW(L"FIX789_DEVICE_CALLS", said, 256);
        return QString::fromWCharArray(said);
    }

    WindowsMachineWriter m_systemWriter;
};

TEST_F(ScriptedDeviceWriter, EnablesAndDisablesForGood)
{
    EXPECT_TRUE(m_systemWriter.make(DeviceEnabledIs{kMiniport, Enabled::Yes}));
    EXPECT_TRUE(m_systemWriter.make(DeviceEnabledIs{kMiniport, Enabled::No}));
    EXPECT_EQ(calls(), QStringLiteral("enable disable"));
}

TEST_F(ScriptedDeviceWriter, WhatTheSystemRefusesIsRefused)
{
    does(L"refuse-enable");
    EXPECT_EQ(m_systemWriter.make(DeviceEnabledIs{kMiniport, Enabled::Yes}).error().kind, ErrorKind::Refused);
    does(L"missing");
    EXPECT_EQ(m_systemWriter.make(DeviceEnabledIs{kMiniport, Enabled::Yes}).error().kind, ErrorKind::NotFound);
}

TEST_F(ScriptedDeviceWriter, OneThatWorksWhenItWasOffAndOnIsNotRemoved)
{
    does(L"asleep");
    EXPECT_TRUE(m_systemWriter.make(DeviceMadeAnewIs{kMiniport, Deed::Done}));
    EXPECT_EQ(calls(), QStringLiteral("pause enable"));
}

TEST_F(ScriptedDeviceWriter, RemovingIsTheLastResort)
{
    does(L"broken");
    EXPECT_TRUE(m_systemWriter.make(DeviceMadeAnewIs{kMiniport, Deed::Done}));
    EXPECT_EQ(calls(), QStringLiteral("pause enable remove uninstall find"));
    EXPECT_EQ(riskOf(DeviceMadeAnewIs{kMiniport, Deed::Done}), Risk::NotReversible);
}

TEST_F(ScriptedDeviceWriter, OneThatIsMissingIsOnlySearchedFor)
{
    does(L"missing");
    EXPECT_TRUE(m_systemWriter.make(DeviceMadeAnewIs{kMiniport, Deed::Done}));
    EXPECT_EQ(calls(), QStringLiteral("find"));
}

TEST_F(ScriptedDeviceWriter, AVetoLeavesItAlone)
{
    does(L"veto");
    EXPECT_EQ(m_systemWriter.make(DeviceMadeAnewIs{kMiniport, Deed::Done}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(calls(), QStringLiteral("pause enable"));
}

TEST_F(ScriptedDeviceWriter, WithoutTheRightNothingIsTouched)
{
    does(L"refuse-disable");
    EXPECT_EQ(m_systemWriter.make(DeviceMadeAnewIs{kMiniport, Deed::Done}).error().kind, ErrorKind::Refused);
    EXPECT_TRUE(calls().isEmpty());
}

// Windows does not find a removed miniport again in every version.
TEST_F(ScriptedDeviceWriter, OneThatStaysAwayIsNotFound)
{
    does(L"stays-away");
    EXPECT_EQ(m_systemWriter.make(DeviceMadeAnewIs{kMiniport, Deed::Done}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(calls(), QStringLiteral("pause enable remove uninstall find"));
}

TEST_F(ScriptedDeviceWriter, NothingIsMadeUndone)
{
    EXPECT_EQ(m_systemWriter.make(DeviceMadeAnewIs{kMiniport, Deed::NotDone}).error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedDeviceWriter, OtherDevicesAreNotOnTheList)
{
    EXPECT_EQ(m_systemWriter.make(DeviceEnabledIs{QStringLiteral("PCI\\VEN_8086"), Enabled::No}).error().kind,
              ErrorKind::Refused);
    EXPECT_TRUE(calls().isEmpty());
}

} // namespace
} // namespace fix789::tests::writer_device_test
