// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In the place of setupapi.dll, as far as the list of network devices needs it; the other half is scripted_cfgmgr32.cpp. What
// it does is named by the environment variable FIX789_DEVICES.
// https://learn.microsoft.com/windows/win32/api/setupapi/
#define _SETUPAPI_ // these functions are here, not imported
#include <windows.h>

#include <setupapi.h>

#include <cstring>
#include <cwchar>

namespace {

struct Device {
    const wchar_t *instance;
    const wchar_t *hardwareIds; // each with its zero
    const wchar_t *interfaceId;
};

constexpr Device kDevices[] = {
    {L"PCI\\VEN_8086&DEV_15F3\\4&1", L"PCI\\VEN_8086&DEV_15F3\0PCI\\VEN_8086\0", L"{6D2F0C5E-3B1A-4C57-9E0B-2F4A6C8E1D01}"},
    {L"SWD\\MSRRAS\\MS_L2TPMINIPORT", L"ms_l2tpminiport\0", nullptr},
    {L"ROOT\\NET\\0000", L"tap0901\0", L"{AAAAAAAA-0000-0000-0000-000000000002}"},
};
constexpr DWORD kCount = sizeof(kDevices) / sizeof(*kDevices);
constexpr wchar_t kKey[] = L"Software\\Fix789ScriptedDevices";

const auto kList = HDEVINFO(LONG_PTR(0x789));

bool scripted(const wchar_t *what)
{
    wchar_t value[64] = L"";
    return GetEnvironmentVariableW(L"FIX789_DEVICES", value, 64) > 0 && std::wcscmp(value, what) == 0;
}

BOOL no(DWORD code)
{
    SetLastError(code);
    return FALSE;
}

bool isOurs(HDEVINFO list, const SP_DEVINFO_DATA *device)
{
    return list == kList && device && device->cbSize == sizeof(SP_DEVINFO_DATA);
}

const Device &of(const SP_DEVINFO_DATA *device)
{
    return kDevices[(device->DevInst - 1) % kCount];
}

} // namespace

extern "C" {

__declspec(dllexport) HDEVINFO WINAPI SetupDiGetClassDevsW(const GUID *kind, PCWSTR, HWND, DWORD flags)
{
    const bool isNet = kind && kind->Data1 == 0x4d36e972 && flags == DIGCF_PRESENT;
    if (!isNet || scripted(L"refuse-list")) {
        SetLastError(isNet ? ERROR_ACCESS_DENIED : ERROR_INVALID_PARAMETER);
        return HDEVINFO(LONG_PTR(-1));
    }
    return kList;
}

__declspec(dllexport) BOOL WINAPI SetupDiEnumDeviceInfo(HDEVINFO list, DWORD index, SP_DEVINFO_DATA *device)
{
    if (!isOurs(list, device))
        return no(ERROR_INVALID_PARAMETER);
    if (scripted(L"refuse-second") && index == 1)
        return no(ERROR_ACCESS_DENIED);
    if (!scripted(L"endless") && index >= (scripted(L"none") ? 0 : kCount))
        return no(ERROR_NO_MORE_ITEMS);
    device->DevInst = index + 1;
    return TRUE;
}

__declspec(dllexport) BOOL WINAPI
    SetupDiGetDeviceInstanceIdW(HDEVINFO list, SP_DEVINFO_DATA *device, PWSTR text, DWORD size, DWORD *needed)
{
    if (!isOurs(list, device))
        return no(ERROR_INVALID_PARAMETER);
    if (scripted(L"refuse-name"))
        return no(ERROR_ACCESS_DENIED);
    if (scripted(L"unterminated")) {
        std::wmemset(text, L'x', size);
        return TRUE;
    }
    const DWORD length = DWORD(std::wcslen(of(device).instance)) + 1;
    if (needed)
        *needed = length;
    if (size < length)
        return no(ERROR_INSUFFICIENT_BUFFER);
    std::wcscpy(text, of(device).instance);
    return TRUE;
}

__declspec(dllexport) BOOL WINAPI SetupDiGetDeviceRegistryPropertyW(HDEVINFO list, SP_DEVINFO_DATA *device, DWORD property,
                                                                    DWORD *type, BYTE *buffer, DWORD size, DWORD *needed)
{
    if (!isOurs(list, device) || property != SPDRP_HARDWAREID)
        return no(ERROR_INVALID_PARAMETER);
    if (scripted(L"no-hardware-ids"))
        return no(ERROR_INVALID_DATA); // "the property does not exist"
    if (scripted(L"endless-hardware-id")) {
        *type = REG_MULTI_SZ;
        std::wmemset(reinterpret_cast<wchar_t *>(buffer), L'x', size / sizeof(wchar_t));
        *needed = 0xFFFFFFFF;
        return TRUE;
    }
    const wchar_t *end = of(device).hardwareIds;
    while (*end)
        end += std::wcslen(end) + 1;
    const DWORD bytes = DWORD((end + 1 - of(device).hardwareIds) * sizeof(wchar_t));
    *type = scripted(L"wrong-type") ? REG_DWORD : REG_MULTI_SZ;
    *needed = bytes;
    if (size < bytes)
        return no(ERROR_INSUFFICIENT_BUFFER);
    std::memcpy(buffer, of(device).hardwareIds, bytes);
    return TRUE;
}

__declspec(dllexport) HKEY WINAPI
    SetupDiOpenDevRegKey(HDEVINFO list, SP_DEVINFO_DATA *device, DWORD scope, DWORD profile, DWORD kind, REGSAM wanted)
{
    const auto kNone = reinterpret_cast<HKEY>(INVALID_HANDLE_VALUE);
    // Reading must not ask for more than reading.
    if (!isOurs(list, device) || scope != DICS_FLAG_GLOBAL || profile != 0 || kind != DIREG_DRV || wanted != KEY_QUERY_VALUE) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return kNone;
    }
    if (!of(device).interfaceId || scripted(L"refuse-key")) {
        SetLastError(ERROR_ACCESS_DENIED);
        return kNone;
    }
    HKEY key = nullptr;
    RegCreateKeyExW(HKEY_CURRENT_USER, kKey, 0, nullptr, REG_OPTION_VOLATILE, KEY_ALL_ACCESS, nullptr, &key, nullptr);
    RegSetValueExW(key, L"NetCfgInstanceId", 0, REG_SZ, reinterpret_cast<const BYTE *>(of(device).interfaceId),
                   DWORD((std::wcslen(of(device).interfaceId) + 1) * sizeof(wchar_t)));
    return key;
}

__declspec(dllexport) BOOL WINAPI SetupDiDestroyDeviceInfoList(HDEVINFO list)
{
    return list == kList;
}
}
