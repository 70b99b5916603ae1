// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_details.h"

#include "adapters/windows/api/ras_api.h"

#include <winsock2.h>
#include <ws2ipdef.h>

#include <windows.h>

#include <iphlpapi.h>
#include <raserror.h>
#include <setupapi.h>
#include <wlanapi.h>

#include <array>
#include <cstring>
#include <string>

namespace fix789::adapters {
namespace {

constexpr auto kLibraries = std::to_array<const wchar_t *>(
    {L"cfgmgr32.dll", L"crypt32.dll", L"dhcpcsvc.dll", L"firewallapi.dll", L"fwpuclnt.dll", L"ikeext.dll", L"iphlpapi.dll",
     L"mdmregistration.dll", L"netprofm.dll", L"rasapi32.dll", L"rasmans.dll", L"setupapi.dll", L"wevtapi.dll", L"wlanapi.dll"});

// RasGetEntryPropertiesW without a buffer says how large Windows wants it.
std::optional<int> wantedEntrySize()
{
    const auto ras = rasApi();
    if (!ras)
        return {};
    DWORD size = 0;
    const DWORD answer = ras->entryProperties(nullptr, L"", nullptr, &size, nullptr, nullptr);
    return (answer == ERROR_SUCCESS || answer == ERROR_BUFFER_TOO_SMALL) && size > 0 && size < 1U << 20 ? std::optional(int(size))
                                                                                                        : std::nullopt;
}

// The version resource is read as data, so that the library is not run and version.dll is not needed.
std::optional<QString> versionOf(const std::wstring &path)
{
    const HMODULE file = LoadLibraryExW(path.c_str(), nullptr, LOAD_LIBRARY_AS_DATAFILE | LOAD_LIBRARY_AS_IMAGE_RESOURCE);
    if (!file)
        return {};
    std::optional<QString> version;
    const HRSRC found = FindResourceW(file, MAKEINTRESOURCEW(VS_VERSION_INFO), MAKEINTRESOURCEW(16)); // RT_VERSION
    const HGLOBAL loaded = found ? LoadResource(file, found) : nullptr;
    const char *bytes = loaded ? static_cast<const char *>(LockResource(loaded)) : nullptr;
    const DWORD size = bytes ? SizeofResource(file, found) : 0;
    for (DWORD at = 0; at + sizeof(VS_FIXEDFILEINFO) <= size; at += 4) {
        VS_FIXEDFILEINFO info;
        std::memcpy(&info, bytes + at, sizeof info);
        if (info.dwSignature != VS_FFI_SIGNATURE)
            continue;
        version = QStringLiteral("%1.%2.%3.%4")
                      .arg(HIWORD(info.dwFileVersionMS))
                      .arg(LOWORD(info.dwFileVersionMS))
                      .arg(HIWORD(info.dwFileVersionLS))
                      .arg(LOWORD(info.dwFileVersionLS));
        break;
    }
    FreeLibrary(file);
    return version;
}

std::vector<StructureSize> structureSizes()
{
    return {{QStringLiteral("RASENTRYNAMEW"), sizeof(RASENTRYNAMEW), {}},
            {QStringLiteral("RASENTRYW"), sizeof(RASENTRYW), wantedEntrySize()},
            {QStringLiteral("RASCREDENTIALSW"), sizeof(RASCREDENTIALSW), {}},
            {QStringLiteral("RASDIALPARAMSW"), sizeof(RASDIALPARAMSW), {}},
            {QStringLiteral("RASCONNW"), sizeof(RASCONNW), {}},
            {QStringLiteral("RASCONNSTATUSW"), sizeof(RASCONNSTATUSW), {}},
            {QStringLiteral("MIB_IPFORWARD_ROW2"), sizeof(MIB_IPFORWARD_ROW2), {}},
            {QStringLiteral("MIB_IF_ROW2"), sizeof(MIB_IF_ROW2), {}},
            {QStringLiteral("SP_DEVINFO_DATA"), sizeof(SP_DEVINFO_DATA), {}},
            {QStringLiteral("SERVICE_STATUS_PROCESS"), sizeof(SERVICE_STATUS_PROCESS), {}},
            {QStringLiteral("WLAN_CONNECTION_ATTRIBUTES"), sizeof(WLAN_CONNECTION_ATTRIBUTES), {}}};
}

std::vector<std::pair<QString, std::optional<QString>>> libraryVersions()
{
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT length = GetSystemDirectoryW(folder.data(), UINT(folder.size()));
    std::vector<std::pair<QString, std::optional<QString>>> all;
    for (const wchar_t *name : kLibraries)
        all.emplace_back(QString::fromWCharArray(name), length == 0 || length >= folder.size()
                                                            ? std::nullopt
                                                            : versionOf(std::wstring(folder.data(), length) + L'\\' + name));
    return all;
}

std::vector<std::pair<QString, int>> codePages()
{
    return {{QStringLiteral("ansi"), int(GetACP())},
            {QStringLiteral("oem"), int(GetOEMCP())},
            {QStringLiteral("input"), int(GetConsoleCP())},
            {QStringLiteral("output"), int(GetConsoleOutputCP())}};
}

} // namespace

SystemDetails windowsDetails()
{
    return {.structures = structureSizes(), .libraries = libraryVersions(), .codePages = codePages()};
}

} // namespace fix789::adapters
