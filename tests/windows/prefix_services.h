// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wine/windows10_services.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/read/windows_services.h"

#include <gtest/gtest.h>

namespace fix789::tests {
using namespace adapters;

/// Makes services for one test and takes them away after it.
class PrefixServices : public testing::Test {
protected:
    void create(const wchar_t *name, const wchar_t *mode = L"works", DWORD start = 0)
    {
        for (const ServiceRecipe &recipe : windows10Services()) {
            if (std::wstring(recipe.name) != name)
                continue;
            ASSERT_EQ(createService(recipe, start == 0 ? recipe.start : start, testServiceCommand(name, mode)),
                      DWORD(ERROR_SUCCESS))
                << "these tests want a prefix without services of these names";
            m_made.push_back(name);
        }
    }

    void TearDown() override
    {
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT);
        for (const std::wstring &name : m_made) {
            const SC_HANDLE service = OpenServiceW(manager, name.c_str(), SERVICE_ALL_ACCESS);
            end(service);
            DeleteService(service);
            CloseServiceHandle(service);
        }
        CloseServiceHandle(manager);
    }

    // Does not wait until it runs.
    static void begin(const wchar_t *name)
    {
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT);
        const SC_HANDLE service = OpenServiceW(manager, name, SERVICE_START);
        EXPECT_TRUE(StartServiceW(service, 0, nullptr)) << GetLastError();
        CloseServiceHandle(service);
        CloseServiceHandle(manager);
    }

    ServiceState state(const char *name)
    {
        const auto found = windowsService(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found.value_or(ServiceState{});
    }

private:
    // A deleted service stays until its process has gone, and one that hangs takes no orders.
    static void end(SC_HANDLE service)
    {
        SERVICE_STATUS_PROCESS status{};
        DWORD needed = 0;
        QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status), sizeof status, &needed);
        if (status.dwProcessId == 0)
            return;
        const KernelHandle process(OpenProcess(PROCESS_TERMINATE | SYNCHRONIZE, FALSE, status.dwProcessId));
        TerminateProcess(*process, 1);
        WaitForSingleObject(*process, 5000);
    }

    std::vector<std::wstring> m_made;
};

} // namespace fix789::tests
