// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_restart.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/windows_error.h"

#include <windows.h>

namespace fix789::adapters {
namespace {

const QString kDoing = QStringLiteral("restart Windows");

// Everybody who may shut this computer down has the privilege, but switched off.
// https://learn.microsoft.com/windows/win32/shutdown/how-to-shut-down-the-system
Result<void> enableShutdownPrivilege()
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, &opened)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, kDoing);
    }
    const KernelHandle token(opened);
    TOKEN_PRIVILEGES wanted{};
    wanted.PrivilegeCount = 1;
    wanted.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    if (!LookupPrivilegeValueW(nullptr, SE_SHUTDOWN_NAME, &wanted.Privileges[0].Luid)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, kDoing);
    }
    // It succeeds although the token lacks the privilege; then the last error says so.
    const BOOL adjusted = AdjustTokenPrivileges(*token, FALSE, &wanted, 0, nullptr, nullptr);
    const DWORD code = GetLastError();
    if (!adjusted)
        return windowsFailure(code, kDoing);
    if (code == ERROR_NOT_ALL_ASSIGNED)
        return failure(ErrorKind::Refused, kDoing, code);
    return {};
}

} // namespace

Result<void> restartWindows()
{
    if (auto allowed = enableShutdownPrivilege(); !allowed)
        return allowed;
    // Only after a restart that was asked for, not after a crash. A failure costs a click after the restart.
    // https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-registerapplicationrestart
    (void)RegisterApplicationRestart(nullptr, RESTART_NO_CRASH | RESTART_NO_HANG | RESTART_NO_PATCH);
    if (!ExitWindowsEx(EWX_RESTARTAPPS,
                       SHTDN_REASON_MAJOR_APPLICATION | SHTDN_REASON_MINOR_RECONFIG | SHTDN_REASON_FLAG_PLANNED)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, kDoing);
    }
    return {};
}

} // namespace fix789::adapters
