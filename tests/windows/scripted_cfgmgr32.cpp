// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In the place of cfgmgr32.dll: how a device of scripted_setupapi.cpp is, as FIX789_DEVICES says.
// https://learn.microsoft.com/windows/win32/api/cfgmgr32/nf-cfgmgr32-cm_get_devnode_status
#define _CFGMGR32_ // these functions are here, not imported
#include <windows.h>

#include <cfgmgr32.h>

#include <cwchar>

namespace {

bool scripted(const wchar_t *what)
{
    wchar_t value[64] = L"";
    return GetEnvironmentVariableW(L"FIX789_DEVICES", value, 64) > 0 && std::wcscmp(value, what) == 0;
}

} // namespace

extern "C" {

__declspec(dllexport) CONFIGRET WINAPI CM_Get_DevNode_Status(ULONG *status, ULONG *problem, DEVINST device, ULONG flags)
{
    if (!status || !problem || flags != 0)
        return CR_INVALID_POINTER;
    if (scripted(L"refuse-status"))
        return CR_ACCESS_DENIED;
    const bool isMiniport = device == 2;
    *problem = 0;
    *status = DN_DRIVER_LOADED | DN_STARTED;
    if (isMiniport && scripted(L"disabled")) {
        *status = DN_HAS_PROBLEM | DN_DISABLEABLE;
        *problem = CM_PROB_DISABLED;
    }
    if (isMiniport && scripted(L"nameless-problem"))
        *status = DN_HAS_PROBLEM;
    if (isMiniport && scripted(L"not-started"))
        *status = 0;
    // Without its bit the number says nothing.
    if (isMiniport && scripted(L"stale-number"))
        *problem = CM_PROB_DISABLED;
    return CR_SUCCESS;
}
}
