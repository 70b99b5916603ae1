// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In the place of wlanapi.dll: one interface that is joined, as FIX789_WIFI says.
// https://learn.microsoft.com/windows/win32/api/wlanapi/nf-wlanapi-wlanqueryinterface
// https://learn.microsoft.com/windows/win32/nativewifi/wi-fi-access-location-changes
#include <cstdio>
#include <cstring>
#include <cwchar>

#include <windows.h>

#include <wlanapi.h>

namespace {

bool scripted(const wchar_t *what)
{
    wchar_t value[64] = L"";
    return GetEnvironmentVariableW(L"FIX789_WIFI", value, 64) > 0 && std::wcscmp(value, what) == 0;
}

void *copied(const void *bytes, size_t size)
{
    void *copy = HeapAlloc(GetProcessHeap(), 0, size);
    if (copy)
        std::memcpy(copy, bytes, size);
    return copy;
}

} // namespace

extern "C" {

__declspec(dllexport) DWORD WINAPI WlanOpenHandle(DWORD version, PVOID, PDWORD negotiated, PHANDLE handle)
{
    if (version != 2 || !negotiated || !handle)
        return ERROR_INVALID_PARAMETER;
    if (scripted(L"no-service"))
        return ERROR_SERVICE_NOT_ACTIVE;
    *negotiated = 2;
    *handle = reinterpret_cast<HANDLE>(7);
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI WlanCloseHandle(HANDLE, PVOID)
{
    return ERROR_SUCCESS;
}

__declspec(dllexport) VOID WINAPI WlanFreeMemory(PVOID memory)
{
    HeapFree(GetProcessHeap(), 0, memory);
}

__declspec(dllexport) DWORD WINAPI WlanQueryInterface(HANDLE, const GUID *interface, WLAN_INTF_OPCODE what, PVOID, PDWORD size,
                                                      PVOID *data, PWLAN_OPCODE_VALUE_TYPE)
{
    if (!interface || !size || !data)
        return ERROR_INVALID_PARAMETER;
    // Since 24H2 each of these may show the prompt for location: whoever asks is counted.
    wchar_t count[16] = L"";
    GetEnvironmentVariableW(L"FIX789_WIFI_QUERIES", count, 16);
    std::swprintf(count, 16, L"%ld", std::wcstol(count, nullptr, 10) + 1);
    SetEnvironmentVariableW(L"FIX789_WIFI_QUERIES", count);
    if (scripted(L"no-consent"))
        return ERROR_ACCESS_DENIED;
    if (scripted(L"not-joined"))
        return ERROR_INVALID_STATE;
    if (what == wlan_intf_opcode_channel_number) {
        const ULONG channel = 44;
        *size = sizeof channel;
        *data = copied(&channel, sizeof channel);
        return ERROR_SUCCESS;
    }
    if (what != wlan_intf_opcode_current_connection)
        return ERROR_INVALID_PARAMETER;
    WLAN_CONNECTION_ATTRIBUTES joined{};
    std::wcscpy(joined.strProfileName, L"Guest profile");
    WLAN_ASSOCIATION_ATTRIBUTES &association = joined.wlanAssociationAttributes;
    association.dot11Ssid.uSSIDLength = scripted(L"absurd-length") ? 5000 : 5;
    std::memcpy(association.dot11Ssid.ucSSID, "Guest", 5);
    const unsigned char bssid[6] = {2, 0xaa, 0xbb, 0xcc, 0xdd, 0xee};
    std::memcpy(association.dot11Bssid, bssid, 6);
    association.wlanSignalQuality = scripted(L"absurd-length") ? 4000 : 61;
    *size = scripted(L"short") ? 8 : sizeof joined;
    *data = copied(&joined, sizeof joined);
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI WlanGetProfile(HANDLE, const GUID *, LPCWSTR name, PVOID, LPWSTR *xml, DWORD *, DWORD *)
{
    if (!name || std::wcscmp(name, L"Guest profile") != 0 || scripted(L"no-profile"))
        return ERROR_NOT_FOUND;
    const wchar_t *text =
        L"<?xml version=\"1.0\"?><WLANProfile xmlns=\"http://www.microsoft.com/networking/WLAN/profile/v1\"><name>Guest</name>"
        L"<MacRandomization xmlns=\"http://www.microsoft.com/networking/WLAN/profile/v3\"><enableRandomization>true"
        L"</enableRandomization><randomizeEveryday>true</randomizeEveryday></MacRandomization></WLANProfile>";
    *xml = static_cast<LPWSTR>(copied(text, (std::wcslen(text) + 1) * sizeof(wchar_t)));
    return ERROR_SUCCESS;
}
}
