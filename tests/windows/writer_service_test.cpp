// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/prefix_services.h"

#include "adapters/windows/write/windows_machine_writer.h"

#include <chrono>

namespace fix789::tests {
using namespace adapters;
namespace {

using namespace std::chrono_literals;

class WriterServiceTest : public PrefixServices {
protected:
    Result<void> setStart(const char *name, StartType start)
    {
        return m_systemWriter.make(ServiceStartIs{QString::fromLatin1(name), start});
    }
    Result<void> setRunning(const char *name, Running running)
    {
        return m_systemWriter.make(ServiceRunningIs{QString::fromLatin1(name), running});
    }

    WindowsMachineWriter m_systemWriter;
};

TEST_F(WriterServiceTest, StartTypeGoesThereAndBackAndTheRestStays)
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

TEST_F(WriterServiceTest, DriverStartType)
{
    create(L"Rasl2tp", L"works", SERVICE_DISABLED);
    ASSERT_TRUE(setStart("Rasl2tp", StartType::Manual));
    EXPECT_EQ(state("Rasl2tp").start, StartType::Manual);
}

TEST_F(WriterServiceTest, StartsAndStops)
{
    create(L"IKEEXT", L"slow");
    ASSERT_TRUE(setRunning("IKEEXT", Running::No)) << "it does not run already";
    ASSERT_TRUE(setRunning("IKEEXT", Running::Yes));
    EXPECT_EQ(state("IKEEXT").state, RunState::Running);
    ASSERT_TRUE(setRunning("IKEEXT", Running::Yes)) << "twice is harmless";
    ASSERT_TRUE(setRunning("IKEEXT", Running::No));
    EXPECT_EQ(state("IKEEXT").state, RunState::Stopped);
}

TEST_F(WriterServiceTest, ADisabledServiceDoesNotStart)
{
    create(L"IKEEXT", L"works", SERVICE_DISABLED);
    const auto made = setRunning("IKEEXT", Running::Yes);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Failed);
    EXPECT_EQ(made.error().code, 1058);
}

TEST_F(WriterServiceTest, AServiceThatStopsAgainFailsWithItsCode)
{
    create(L"BFE", L"fails", SERVICE_DEMAND_START);
    const auto made = setRunning("BFE", Running::Yes);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Failed);
    EXPECT_EQ(made.error().code, 5);
}

TEST_F(WriterServiceTest, AServiceThatHangsTimesOut)
{
    create(L"TapiSrv", L"hangs");
    WindowsMachineWriter impatient(1s);
    const auto made = impatient.make(ServiceRunningIs{QStringLiteral("TapiSrv"), Running::Yes});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::TimedOut);
}

TEST_F(WriterServiceTest, MissingAndForeignServices)
{
    EXPECT_EQ(setStart("SstpSvc", StartType::Manual).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(setRunning("SstpSvc", Running::Yes).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(setStart("RpcSs", StartType::Disabled).error().kind, ErrorKind::Refused);
    EXPECT_EQ(setRunning("RpcSs", Running::No).error().kind, ErrorKind::Refused);
    EXPECT_EQ(state("RpcSs").state, RunState::Running);
}

} // namespace
} // namespace fix789::tests
