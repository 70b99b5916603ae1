// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <windows.h>
#include <winsvc.h>

#include <string>
#include <vector>

namespace fix789::tests {

/// A service or driver as Windows 10 has it.
struct ServiceRecipe {
    const wchar_t *name;
    const wchar_t *display;
    DWORD type;
    DWORD start;
    std::vector<const wchar_t *> dependsOn; ///< groups begin with '+'
};

/// The chain that L2TP stands on and what it depends on, with the defaults of Windows 10, dependencies first. RpcSs is not
/// among them: Wine has one.
inline std::vector<ServiceRecipe> windows10Services()
{
    constexpr DWORD kService = SERVICE_WIN32_OWN_PROCESS; // really svchost.exe's, which Wine does not host them in
    constexpr DWORD kDriver = SERVICE_KERNEL_DRIVER;
    return {
        {L"nsi", L"Network Store Interface Service", kService, SERVICE_AUTO_START, {L"RpcSs"}},
        {L"Dnscache", L"DNS Client", kService, SERVICE_AUTO_START, {L"nsi"}},
        {L"BFE", L"Base Filtering Engine", kService, SERVICE_AUTO_START, {L"RpcSs"}},
        {L"IKEEXT", L"IKE and AuthIP IPsec Keying Modules", kService, SERVICE_DEMAND_START, {L"BFE"}},
        {L"PolicyAgent", L"IPsec Policy Agent", kService, SERVICE_DEMAND_START, {L"BFE"}},
        {L"SstpSvc", L"Secure Socket Tunneling Protocol Service", kService, SERVICE_DEMAND_START, {}},
        {L"TapiSrv", L"Telephony", kService, SERVICE_DEMAND_START, {L"RpcSs"}},
        {L"RasMan", L"Remote Access Connection Manager", kService, SERVICE_DEMAND_START, {L"SstpSvc", L"Dnscache"}},
        {L"Rasl2tp", L"WAN Miniport (L2TP)", kDriver, SERVICE_DEMAND_START, {}},
    };
}

/// Zero, or the Win32 error. `command` is the service's whole command line.
inline DWORD createService(const ServiceRecipe &recipe, DWORD start, const std::wstring &command)
{
    const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CREATE_SERVICE);
    if (manager == nullptr)
        return GetLastError();
    std::wstring dependencies;
    for (const wchar_t *name : recipe.dependsOn)
        dependencies.append(name).push_back(L'\0');
    dependencies.push_back(L'\0');
    const std::wstring path = recipe.type == SERVICE_KERNEL_DRIVER ? L"system32\\DRIVERS\\rasl2tp.sys" : command;
    const SC_HANDLE service = CreateServiceW(manager, recipe.name, recipe.display, SERVICE_ALL_ACCESS, recipe.type, start,
                                             SERVICE_ERROR_NORMAL, path.c_str(), nullptr, nullptr,
                                             recipe.dependsOn.empty() ? nullptr : dependencies.c_str(), nullptr, nullptr);
    const DWORD code = service == nullptr ? GetLastError() : ERROR_SUCCESS;
    if (service != nullptr)
        CloseServiceHandle(service);
    CloseServiceHandle(manager);
    return code;
}

/// `"<folder of this program>\fix789_test_service.exe" NAME MODE`
inline std::wstring testServiceCommand(const std::wstring &name, const std::wstring &mode)
{
    std::wstring path(32768, L'\0');
    path.resize(GetModuleFileNameW(nullptr, path.data(), DWORD(path.size())));
    path.resize(path.rfind(L'\\') + 1);
    return L'"' + path + L"fix789_test_service.exe\" " + name + L' ' + mode;
}

} // namespace fix789::tests
