// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In the place of MDMRegistration.dll: whether the computer is registered, as FIX789_MDM says.
// https://learn.microsoft.com/windows/win32/api/mdmregistration/nf-mdmregistration-isdeviceregisteredwithmanagement
#include <cwchar>

#include <windows.h>

namespace {

bool scripted(const wchar_t *what)
{
    wchar_t value[64] = L"";
    return GetEnvironmentVariableW(L"FIX789_MDM", value, 64) > 0 && std::wcscmp(value, what) == 0;
}

} // namespace

extern "C" __declspec(dllexport) HRESULT WINAPI IsDeviceRegisteredWithManagement(BOOL *registered, DWORD room, LPWSTR name)
{
    // Whose the registration is, nobody has to know.
    if (!registered || room != 0 || name)
        return E_INVALIDARG;
    if (scripted(L"refused"))
        return HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED);
    if (scripted(L"fails"))
        return HRESULT(0x80180031); // MENROLL_E_MDM_NOT_CONFIGURED
    *registered = scripted(L"registered") ? TRUE : FALSE;
    return S_OK;
}
