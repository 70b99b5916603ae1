// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/prefix_services.h"

namespace fix789::tests {
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

// The age of its own process: seconds here, and whoever may not ask knows nothing.
TEST_F(ServicesTest, OneThatSaysNothingHasBeenStartingForAsLongAsItsProcessExists)
{
    create(L"IKEEXT", L"hangs");
    begin(L"IKEEXT");
    const ServiceState hangs = state("IKEEXT");
    EXPECT_EQ(hangs.state, RunState::StartPending);
    EXPECT_LT(hangs.pendingFor.value_or(0), 60U);
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
} // namespace fix789::tests
