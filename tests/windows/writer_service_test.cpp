// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/prefix_services.h"

#include "adapters/windows/write/windows_machine_writer.h"

#include <chrono>

namespace fix789::tests::writer_service_test {
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

    // As the service control manager has it.
    static DWORD startOf(const wchar_t *name)
    {
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT);
        const SC_HANDLE service = OpenServiceW(manager, name, SERVICE_QUERY_CONFIG);
        QByteArray room(8192, '\0');
        auto *config = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(room.data());
        DWORD needed = 0;
        EXPECT_TRUE(QueryServiceConfigW(service, config, DWORD(room.size()), &needed));
        CloseServiceHandle(service);
        CloseServiceHandle(manager);
        return config->dwStartType;
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
    create(L"SstpSvc", L"fails", SERVICE_DEMAND_START);
    const auto made = setRunning("SstpSvc", Running::Yes);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Failed);
    EXPECT_EQ(made.error().code, 5);
}

// A11: administrators have neither the right to configure this service nor to stop it. Its key is written, and read back;
// the service control manager learns of it at the next start.
TEST_F(WriterServiceTest, AProtectedServiceIsEnabledInItsKeyAndNeverStopped)
{
    create(L"BFE", L"works", SERVICE_DISABLED);
    ASSERT_TRUE(setStart("BFE", StartType::Automatic));
    EXPECT_EQ(state("BFE").start, StartType::Automatic);
    EXPECT_EQ(startOf(L"BFE"), DWORD(SERVICE_DISABLED)) << "not by the service control manager";
    EXPECT_EQ(setRunning("BFE", Running::Yes).error().kind, ErrorKind::Refused);
    EXPECT_EQ(setRunning("BFE", Running::No).error().kind, ErrorKind::Refused);
    ASSERT_TRUE(setStart("BFE", StartType::Disabled));
    EXPECT_EQ(state("BFE").start, StartType::Disabled);
}

TEST_F(WriterServiceTest, AProtectedServiceThatIsMissingIsNotMade)
{
    EXPECT_EQ(setStart("BFE", StartType::Automatic).error().kind, ErrorKind::NotFound);
    HKEY key = nullptr;
    EXPECT_EQ(RegOpenKeyExW(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Services\\BFE", 0, KEY_READ, &key),
              ERROR_FILE_NOT_FOUND);
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
} // namespace fix789::tests::writer_service_test
