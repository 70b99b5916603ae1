// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A device that is made with Wine's own setupapi.dll; and everything that Wine lacks, against the scripted setupapi.dll and
// cfgmgr32.dll, which walk.sh puts in the place of Wine's.
#include "adapters/windows/read/windows_devices.h"

#include <windows.h>

#include <setupapi.h>

#include <gtest/gtest.h>

#include <algorithm>

namespace fix789::tests::devices_test {
using namespace adapters;
namespace {

constexpr GUID kNet{0x4d36e972, 0xe325, 0x11ce, {0xbf, 0xc1, 0x08, 0x00, 0x2b, 0xe1, 0x03, 0x18}};

bool isScripted()
{
    const HMODULE library = LoadLibraryW(L"setupapi.dll");
    wchar_t path[MAX_PATH] = L"";
    GetModuleFileNameW(library, path, MAX_PATH);
    return QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive);
}

TEST(Devices, ADeviceThatWasMadeIsListedWithItsHardwareIds)
{
    if (isScripted())
        GTEST_SKIP() << "the library is scripted";
    const auto before = windowsDevices();
    ASSERT_TRUE(before);

    const HDEVINFO list = SetupDiCreateDeviceInfoList(&kNet, nullptr);
    SP_DEVINFO_DATA device{};
    device.cbSize = sizeof device;
    ASSERT_TRUE(SetupDiCreateDeviceInfoW(list, L"FIX789_TEST", &kNet, nullptr, nullptr, DICD_GENERATE_ID, &device));
    constexpr wchar_t kIds[] = L"ms_l2tpminiport\0second";
    ASSERT_TRUE(SetupDiSetDeviceRegistryPropertyW(list, &device, SPDRP_HARDWAREID, reinterpret_cast<const BYTE *>(kIds),
                                                  sizeof kIds + sizeof(wchar_t)));
    ASSERT_TRUE(SetupDiRegisterDeviceInfo(list, &device, 0, nullptr, nullptr, nullptr));
    const auto during = windowsDevices();
    SetupDiRemoveDevice(list, &device);
    SetupDiDestroyDeviceInfoList(list);

    ASSERT_TRUE(during);
    const auto made = std::ranges::find_if(*during, [](const NetworkDevice &d) {
        return d.instance.startsWith(QStringLiteral("ROOT\\FIX789_TEST\\"), Qt::CaseInsensitive);
    });
    ASSERT_NE(made, during->end());
    EXPECT_EQ(made->hardwareIds, (QStringList{QStringLiteral("ms_l2tpminiport"), QStringLiteral("second")}));
    EXPECT_TRUE(made->interfaceId.isEmpty());
    EXPECT_FALSE(made->problem.has_value()); // Wine tells of none, and that is not "works"
}

class ScriptedDevices : public testing::Test {
protected:
    void SetUp() override
    {
        if (!isScripted())
            GTEST_SKIP() << "setupapi.dll is the system's";
        does(nullptr);
    }
    void TearDown() override { does(nullptr); }
    static void does(const wchar_t *what) { SetEnvironmentVariableW(L"FIX789_DEVICES", what); }
};

TEST_F(ScriptedDevices, AreReadAsTheyStand)
{
    const auto devices = windowsDevices();
    ASSERT_TRUE(devices);
    ASSERT_EQ(devices->size(), 3U);
    EXPECT_EQ(devices->at(0), (NetworkDevice{QStringLiteral("PCI\\VEN_8086&DEV_15F3\\4&1"),
                                             {QStringLiteral("PCI\\VEN_8086&DEV_15F3"), QStringLiteral("PCI\\VEN_8086")},
                                             QStringLiteral("{6D2F0C5E-3B1A-4C57-9E0B-2F4A6C8E1D01}"),
                                             0U}));
    EXPECT_EQ(devices->at(1),
              (NetworkDevice{QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT"), {QStringLiteral("ms_l2tpminiport")}, {}, 0U}));
}

TEST_F(ScriptedDevices, ADisabledOneSaysSo)
{
    does(L"disabled");
    const auto devices = windowsDevices();
    ASSERT_TRUE(devices);
    EXPECT_EQ(devices->at(0).problem, std::optional(0U));
    EXPECT_EQ(devices->at(1).problem, std::optional(22U));
}

TEST_F(ScriptedDevices, ANumberWithoutTheBitIsNoProblem)
{
    does(L"stale-number");
    EXPECT_EQ(windowsDevices()->at(1).problem, std::optional(0U));
}

TEST_F(ScriptedDevices, AProblemWithoutANumberIsNotKnown)
{
    does(L"nameless-problem");
    EXPECT_FALSE(windowsDevices()->at(1).problem.has_value());
}

TEST_F(ScriptedDevices, NeitherStartedNorWithAProblemIsNotKnown)
{
    does(L"not-started");
    EXPECT_FALSE(windowsDevices()->at(1).problem.has_value());
}

TEST_F(ScriptedDevices, ARefusedStatusIsNotKnown)
{
    does(L"refuse-status");
    const auto devices = windowsDevices();
    ASSERT_TRUE(devices);
    EXPECT_FALSE(devices->at(1).problem.has_value());
}

TEST_F(ScriptedDevices, ARefusedListIsRefused)
{
    does(L"refuse-list");
    EXPECT_EQ(windowsDevices().error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedDevices, AListThatIsRefusedHalfwayIsRefusedAndNotShort)
{
    does(L"refuse-second");
    EXPECT_EQ(windowsDevices().error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedDevices, ARefusedNameIsRefused)
{
    does(L"refuse-name");
    EXPECT_EQ(windowsDevices().error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedDevices, NoneIsAnAnswer)
{
    does(L"none");
    const auto devices = windowsDevices();
    ASSERT_TRUE(devices);
    EXPECT_TRUE(devices->empty());
}

TEST_F(ScriptedDevices, MoreThanAnyComputerHasIsMalformed)
{
    does(L"endless");
    EXPECT_EQ(windowsDevices().error().kind, ErrorKind::Malformed);
}

TEST_F(ScriptedDevices, WithoutHardwareIdsOrKeyTheyAreStillListed)
{
    for (const wchar_t *what : {L"no-hardware-ids", L"wrong-type"}) {
        does(what);
        const auto devices = windowsDevices();
        ASSERT_TRUE(devices);
        EXPECT_TRUE(devices->at(1).hardwareIds.isEmpty());
    }
    does(L"refuse-key");
    const auto devices = windowsDevices();
    ASSERT_TRUE(devices);
    EXPECT_TRUE(devices->at(0).interfaceId.isEmpty());
}

TEST_F(ScriptedDevices, TextsWithoutTheirZeroEndWithTheirRoom)
{
    does(L"unterminated");
    EXPECT_EQ(windowsDevices()->at(0).instance, QString(512, u'x'));
    does(L"endless-hardware-id");
    EXPECT_EQ(windowsDevices()->at(0).hardwareIds, QStringList(QString(32 * 1024, u'x')));
}

} // namespace
} // namespace fix789::tests::devices_test
