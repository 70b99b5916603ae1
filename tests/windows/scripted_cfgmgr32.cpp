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

constexpr DEVINST kRoot = 1;
constexpr DEVINST kMiniport = 2;
bool removed = false;
bool found = false;
bool paused = false;   // switched off and not on again
bool repaired = false; // by switching it off and on, or by removing it

// What was called, one word after the other, in FIX789_DEVICE_CALLS.
CONFIGRET called(const wchar_t *word, const wchar_t *refusal)
{
    if (scripted(refusal))
        return CR_ACCESS_DENIED;
    wchar_t calls[256] = L"";
    GetEnvironmentVariableW(L"FIX789_DEVICE_CALLS", calls, 200);
    SetEnvironmentVariableW(L"FIX789_DEVICE_CALLS", std::wcscat(std::wcscat(calls, *calls ? L" " : L""), word));
    return CR_SUCCESS;
}

} // namespace

extern "C" {

// For the tests: as if nothing had been done to the device.
__declspec(dllexport) void resetDevices()
{
    removed = found = paused = repaired = false;
}

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
    // CM_PROB_FAILED_ADD: "asleep" works again when it was off and on, "broken" when it was removed and found.
    if (isMiniport && !repaired && (scripted(L"asleep") || scripted(L"broken") || scripted(L"stays-away") || scripted(L"veto"))) {
        *status = DN_HAS_PROBLEM | DN_DISABLEABLE;
        *problem = CM_PROB_FAILED_ADD;
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

__declspec(dllexport) CONFIGRET WINAPI CM_Locate_DevNodeW(DEVINST *device, DEVINSTID_W name, ULONG flags)
{
    if (!device || flags != CM_LOCATE_DEVNODE_NORMAL)
        return CR_INVALID_POINTER;
    if (!name) {
        *device = kRoot;
        return CR_SUCCESS;
    }
    if (_wcsicmp(name, L"SWD\\MSRRAS\\MS_L2TPMINIPORT") != 0 || (scripted(L"missing") && !found) || removed)
        return CR_NO_SUCH_DEVNODE;
    *device = kMiniport;
    return CR_SUCCESS;
}

__declspec(dllexport) CONFIGRET WINAPI CM_Enable_DevNode(DEVINST device, ULONG flags)
{
    if (device != kMiniport || flags != 0)
        return CR_INVALID_DEVNODE;
    repaired = repaired || (paused && scripted(L"asleep"));
    paused = false;
    return called(L"enable", L"refuse-enable");
}

__declspec(dllexport) CONFIGRET WINAPI CM_Disable_DevNode(DEVINST device, ULONG flags)
{
    if (device != kMiniport || (flags != CM_DISABLE_PERSIST && flags != 0))
        return CR_INVALID_DEVNODE;
    paused = flags == 0;
    return called(paused ? L"pause" : L"disable", L"refuse-disable");
}

__declspec(dllexport) CONFIGRET WINAPI CM_Query_And_Remove_SubTreeW(DEVINST device, PPNP_VETO_TYPE, LPWSTR, ULONG, ULONG flags)
{
    if (scripted(L"veto"))
        return CR_REMOVE_VETOED;
    return device != kMiniport || flags != CM_REMOVE_NO_RESTART ? CR_INVALID_DEVNODE : called(L"remove", L"refuse-remove");
}

__declspec(dllexport) CONFIGRET WINAPI CM_Uninstall_DevNode(DEVINST device, ULONG flags)
{
    if (device != kMiniport || flags != 0)
        return CR_INVALID_DEVNODE;
    removed = true;
    return called(L"uninstall", L"refuse-uninstall");
}

__declspec(dllexport) CONFIGRET WINAPI CM_Reenumerate_DevNode(DEVINST device, ULONG flags)
{
    if (device != kRoot || flags != CM_REENUMERATE_SYNCHRONOUS)
        return CR_INVALID_DEVNODE;
    removed = scripted(L"stays-away");
    found = !removed;
    repaired = found;
    return called(L"find", L"refuse-find");
}
}
