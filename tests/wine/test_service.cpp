// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Stands in for a Windows service in a Wine prefix: test_service.exe NAME MODE.
//   works   runs until it is stopped
//   slow    the same, but takes two seconds to start and to stop
//   fails   stops at once with error 5, as a service whose rights were damaged does
//   soon    is running after less than a second
//   counts  is starting for ever, and counts its checkpoint up
//   hangs   is starting for ever, and says nothing more
#include <windows.h>
#include <winsvc.h>

#include <string>

namespace {

std::wstring g_name;
std::wstring g_mode;
SERVICE_STATUS_HANDLE g_status = nullptr;
HANDLE g_stop = nullptr;

void report(DWORD state, DWORD exitCode)
{
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP : 0;
    status.dwWin32ExitCode = exitCode;
    static DWORD checkpoint = 0;
    status.dwCheckPoint = state == SERVICE_START_PENDING ? ++checkpoint : 0;
    status.dwWaitHint = 2000;
    SetServiceStatus(g_status, &status);
}

DWORD WINAPI control(DWORD code, DWORD, void *, void *)
{
    if (code == SERVICE_CONTROL_STOP) {
        report(SERVICE_STOP_PENDING, 0);
        SetEvent(g_stop);
    }
    return NO_ERROR;
}

void WINAPI serviceMain(DWORD, wchar_t **)
{
    g_status = RegisterServiceCtrlHandlerExW(g_name.c_str(), control, nullptr);
    report(SERVICE_START_PENDING, 0);
    if (g_mode == L"fails")
        return report(SERVICE_STOPPED, ERROR_ACCESS_DENIED);
    if (g_mode == L"hangs")
        WaitForSingleObject(g_stop, 60000);
    for (int i = 0; g_mode == L"counts" && i < 600; ++i) {
        Sleep(100);
        report(SERVICE_START_PENDING, 0);
    }
    if (g_mode == L"soon")
        Sleep(700);
    if (g_mode == L"slow")
        Sleep(2000);
    report(SERVICE_RUNNING, 0);
    WaitForSingleObject(g_stop, INFINITE);
    if (g_mode == L"slow")
        Sleep(2000);
    report(SERVICE_STOPPED, 0);
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    g_name = argc > 1 ? argv[1] : L"";
    g_mode = argc > 2 ? argv[2] : L"works";
    g_stop = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    const SERVICE_TABLE_ENTRYW table[] = {{g_name.data(), serviceMain}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(table) ? 0 : int(GetLastError());
}
