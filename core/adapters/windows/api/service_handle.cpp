// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/service_handle.h"

#include "adapters/windows/api/registry_key.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"

namespace fix789::adapters {

// https://learn.microsoft.com/windows/win32/api/winsvc/nf-winsvc-createservicew: at most 256 characters, no slashes.
constexpr qsizetype kLongestServiceName = 256;

Result<ServiceHandle> openService(const QString &name, DWORD rights)
{
    const auto doing = [&] { return QStringLiteral("open service %1").arg(name.left(kLongestServiceName)); };
    if (name.isEmpty() || name.size() > kLongestServiceName || hasInnerZero(name))
        return failure(ErrorKind::Malformed, doing());
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("connect to the service control manager"));
    }
    // A service's handle stays valid after the manager's is closed.
    ServiceHandle service(OpenServiceW(*manager, wide(name), rights));
    if (!service) {
        const DWORD code = GetLastError();
        return windowsFailure(code, doing());
    }
    return service;
}

Result<SERVICE_STATUS_PROCESS> statusOfService(const ServiceHandle &service, const QString &name)
{
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (!QueryServiceStatusEx(*service, SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status), sizeof status, &needed)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("ask for the state of service %1").arg(name));
    }
    return status;
}

std::optional<DWORD> startFromRegistry(const QString &name)
{
    const auto key = openRegistryKey(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\") + name, KEY_READ);
    const auto content = key ? readRegistryValue(*key, QStringLiteral("Start")) : Result<RegistryContent>(Failure(key.error()));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    const auto number = value ? value->asDword() : std::nullopt;
    return number && *number <= SERVICE_DISABLED ? std::optional<DWORD>(*number) : std::nullopt;
}

QByteArray dependencyListFromRegistry(const QString &name)
{
    const auto key = openRegistryKey(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\") + name, KEY_READ);
    if (!key)
        return {};
    const auto content = readRegistryValue(*key, QStringLiteral("DependOnService"));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    if (value == nullptr || value->type != RegistryType::MultiString)
        return {};
    return value->bytes + QByteArray(4, '\0'); // two zeros end it in any case
}

} // namespace fix789::adapters
