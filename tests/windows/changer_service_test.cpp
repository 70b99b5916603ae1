// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/prefix_services.h"

#include "windows/windows_changer.h"

#include <chrono>

namespace fix789::tests {
namespace {

using namespace std::chrono_literals;

class ChangerServiceTest : public PrefixServices {
protected:
    Result<void> setStart(const char *name, StartType start)
    {
        return m_changer.make(ServiceStartIs{QString::fromLatin1(name), start});
    }
    Result<void> setRunning(const char *name, Running running)
    {
        return m_changer.make(ServiceRunningIs{QString::fromLatin1(name), running});
    }

    WindowsChanger m_changer;
};

TEST_F(ChangerServiceTest, StartTypeGoesThereAndBackAndTheRestStays)
{
    create(L"IKEEXT", L"works", SERVICE_DISABLED);
    const ServiceState before = state("IKEEXT");
    EXPECT_EQ(before.start, StartType::Disabled);
    ASSERT_TRUE(setStart("IKEEXT", StartType::Manual));
    ASSERT_TRUE(setStart("IKEEXT", StartType::Manual)) << "twice is harmless";
    ServiceState expected = before;
    expected.start = StartType::Manual;
    EXPECT_EQ(state("IKEEXT"), expected);
    ASSERT_TRUE(setStart("IKEEXT", StartType::Disabled));
    EXPECT_EQ(state("IKEEXT"), before);
}

TEST_F(ChangerServiceTest, DriverStartType)
{
    create(L"Rasl2tp", L"works", SERVICE_DISABLED);
    ASSERT_TRUE(setStart("Rasl2tp", StartType::Manual));
    EXPECT_EQ(state("Rasl2tp").start, StartType::Manual);
}

TEST_F(ChangerServiceTest, StartsAndStops)
{
    create(L"IKEEXT", L"slow");
    ASSERT_TRUE(setRunning("IKEEXT", Running::No)) << "it does not run already";
    ASSERT_TRUE(setRunning("IKEEXT", Running::Yes));
    EXPECT_EQ(state("IKEEXT").state, RunState::Running);
    ASSERT_TRUE(setRunning("IKEEXT", Running::Yes)) << "twice is harmless";
    ASSERT_TRUE(setRunning("IKEEXT", Running::No));
    EXPECT_EQ(state("IKEEXT").state, RunState::Stopped);
}

TEST_F(ChangerServiceTest, ADisabledServiceDoesNotStart)
{
    create(L"IKEEXT", L"works", SERVICE_DISABLED);
    const auto made = setRunning("IKEEXT", Running::Yes);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Failed);
    EXPECT_EQ(made.error().code, 1058);
}

TEST_F(ChangerServiceTest, AServiceThatStopsAgainFailsWithItsCode)
{
    create(L"BFE", L"fails", SERVICE_DEMAND_START);
    const auto made = setRunning("BFE", Running::Yes);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Failed);
    EXPECT_EQ(made.error().code, 5);
}

TEST_F(ChangerServiceTest, AServiceThatHangsTimesOut)
{
    create(L"TapiSrv", L"hangs");
    WindowsChanger impatient({}, 1s);
    const auto made = impatient.make(ServiceRunningIs{QStringLiteral("TapiSrv"), Running::Yes});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::TimedOut);
}

TEST_F(ChangerServiceTest, MissingAndForeignServices)
{
    EXPECT_EQ(setStart("SstpSvc", StartType::Manual).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(setRunning("SstpSvc", Running::Yes).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(setStart("RpcSs", StartType::Disabled).error().kind, ErrorKind::Refused);
    EXPECT_EQ(setRunning("RpcSs", Running::No).error().kind, ErrorKind::Refused);
    EXPECT_EQ(state("RpcSs").state, RunState::Running);
}

} // namespace
} // namespace fix789::tests
