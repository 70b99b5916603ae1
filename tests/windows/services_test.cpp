// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/prefix_services.h"

#include "adapters/windows/api/service_handle.h"

namespace fix789::tests::services_test {
using namespace adapters;
namespace {

class ServicesTest : public PrefixServices {};

TEST_F(ServicesTest, MissingIsNotFound)
{
    const auto missing = windowsService(QStringLiteral("IKEEXT"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(missing.error().code, 1060);
    EXPECT_EQ(windowsService({}).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(windowsService(QString(257, u'x')).error().kind, ErrorKind::Malformed);
}

TEST_F(ServicesTest, DescribesAService)
{
    create(L"RasMan");
    const ServiceState rasMan = state("RasMan");
    EXPECT_EQ(rasMan.start, StartType::Manual);
    EXPECT_EQ(rasMan.state, RunState::Stopped);
    EXPECT_EQ(rasMan.dependsOn, QStringList({QStringLiteral("SstpSvc"), QStringLiteral("Dnscache")}));
    EXPECT_EQ(rasMan.displayName, QStringLiteral("Remote Access Connection Manager"));
    EXPECT_NE(rasMan.triggered, std::optional(true));
}

TEST_F(ServicesTest, DescribesADriver)
{
    create(L"Rasl2tp");
    EXPECT_EQ(state("Rasl2tp").start, StartType::Manual);
    EXPECT_TRUE(state("Rasl2tp").dependsOn.isEmpty());
}

TEST_F(ServicesTest, SeesThatItRuns)
{
    EXPECT_EQ(state("RpcSs").state, RunState::Running);
}

// One reading says nothing of duration: what is on its way settles, or counts on, while it is observed.
TEST_F(ServicesTest, OneThatIsStartingIsObservedUntilItRuns)
{
    create(L"IKEEXT", L"soon");
    begin(L"IKEEXT");
    EXPECT_EQ(state("IKEEXT").state, RunState::Running);
}

TEST_F(ServicesTest, OneThatCountsOnIsNotHung)
{
    create(L"IKEEXT", L"counts");
    begin(L"IKEEXT");
    EXPECT_EQ(state("IKEEXT").state, RunState::StartPending);
    EXPECT_EQ(state("IKEEXT").pendingFor, std::optional(0U));
}

TEST_F(ServicesTest, OneThatSaysNothingForSecondsIsNotKnown)
{
    create(L"IKEEXT", L"hangs");
    begin(L"IKEEXT");
    const ServiceState hangs = state("IKEEXT");
    EXPECT_EQ(hangs.state, RunState::StartPending);
    EXPECT_EQ(hangs.pendingFor, std::nullopt);
}

// A13: the age of a process tells of its service only where it is that service's alone, and its own hint has passed.
TEST(SecondsOfStart, AreThoseOfAProcessOfItsOwnThatIsOlderThanItsHint)
{
    using namespace std::chrono_literals;
    SERVICE_STATUS_PROCESS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = SERVICE_START_PENDING;
    status.dwWaitHint = 300'000;
    EXPECT_EQ(secondsOfStart(status, 130s), std::nullopt) << "its hint says five minutes";
    EXPECT_EQ(secondsOfStart(status, 420s), std::nullopt);
    EXPECT_EQ(secondsOfStart(status, 421s), std::optional(421U));
    status.dwWaitHint = 0;
    EXPECT_EQ(secondsOfStart(status, 120s), std::nullopt);
    EXPECT_EQ(secondsOfStart(status, 121s), std::optional(121U));
    status.dwServiceType = SERVICE_WIN32_SHARE_PROCESS;
    EXPECT_EQ(secondsOfStart(status, 72h), std::nullopt) << "other services ran in it before";
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = SERVICE_STOP_PENDING;
    EXPECT_EQ(secondsOfStart(status, 72h), std::nullopt) << "it ran before it was stopped";
}

// A11: the service control manager of Windows would answer error 5 to a change of this one.
TEST_F(ServicesTest, TheStartTypeOfAProtectedServiceIsThatOfItsKey)
{
    create(L"BFE", L"works", SERVICE_AUTO_START);
    const DWORD disabled = SERVICE_DISABLED;
    ASSERT_EQ(RegSetKeyValueW(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Services\\BFE", L"Start", REG_DWORD, &disabled,
                              sizeof disabled),
              ERROR_SUCCESS);
    EXPECT_EQ(state("BFE").start, StartType::Disabled);
}

TEST(Dependencies, AreNamesWithoutGroups)
{
    EXPECT_EQ(dependenciesFrom(nullptr), QStringList());
    EXPECT_EQ(dependenciesFrom(L"\0"), QStringList());
    EXPECT_EQ(dependenciesFrom(L"BFE\0+TDI\0RpcSs\0\0"), QStringList({QStringLiteral("BFE"), QStringLiteral("RpcSs")}));
}

} // namespace
} // namespace fix789::tests::services_test
