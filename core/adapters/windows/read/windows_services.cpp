// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_services.h"

#include "adapters/windows/api/service_handle.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/api/wine.h"

#include <QByteArray>

#include <cwchar>

namespace fix789::adapters {
namespace {

// MinGW's winsvc.h lacks these two. https://learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-service_trigger_info
constexpr DWORD kTriggerInfo = 8; // SERVICE_CONFIG_TRIGGER_INFO
struct TriggerInfo {
    DWORD count;
    void *triggers;
    BYTE *reserved;
};

// QUERY_SERVICE_CONFIGW with its strings takes at most 8 KiB.
// https://learn.microsoft.com/windows/win32/api/winsvc/nf-winsvc-queryserviceconfigw
constexpr DWORD kLargestConfig = 8 * 1024;

Result<QByteArray> configOf(const ServiceHandle &service, const QString &name)
{
    QByteArray room(kLargestConfig, '\0');
    DWORD needed = 0;
    if (!QueryServiceConfigW(*service, reinterpret_cast<QUERY_SERVICE_CONFIGW *>(room.data()), DWORD(room.size()), &needed)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("ask for the configuration of service %1").arg(name));
    }
    return room;
}

// Windows reports neither for drivers, and Wine does not know triggers (error 124): then the result is unknown, not "no".
std::optional<bool> isDelayed(const ServiceHandle &service)
{
    SERVICE_DELAYED_AUTO_START_INFO info{};
    DWORD needed = 0;
    if (!QueryServiceConfig2W(*service, SERVICE_CONFIG_DELAYED_AUTO_START_INFO, reinterpret_cast<BYTE *>(&info), sizeof info,
                              &needed))
        return std::nullopt;
    return info.fDelayedAutostart != FALSE;
}

std::optional<bool> isTriggered(const ServiceHandle &service)
{
    QByteArray room(kLargestConfig, '\0');
    DWORD needed = 0;
    if (!QueryServiceConfig2W(*service, kTriggerInfo, reinterpret_cast<BYTE *>(room.data()), DWORD(room.size()), &needed)) {
        // More triggers than 8 KiB can hold certainly means some.
        return GetLastError() == ERROR_INSUFFICIENT_BUFFER ? std::optional(true) : std::nullopt;
    }
    return reinterpret_cast<const TriggerInfo *>(room.constData())->count > 0;
}

} // namespace

QStringList dependenciesFrom(const wchar_t *list)
{
    QStringList names;
    for (const wchar_t *entry = list; entry != nullptr && *entry != L'\0'; entry += std::wcslen(entry) + 1)
        if (*entry != SC_GROUP_IDENTIFIERW)
            names << QString::fromWCharArray(entry);
    return names;
}

Result<ServiceState> windowsService(const QString &name)
{
    const auto handle = openService(name, SERVICE_QUERY_CONFIG | SERVICE_QUERY_STATUS);
    if (!handle)
        return Failure(handle.error());
    const auto room = configOf(*handle, name);
    if (!room)
        return Failure(room.error());
    const auto status = statusOfService(*handle, name);
    if (!status)
        return Failure(status.error());

    const auto &config = *reinterpret_cast<const QUERY_SERVICE_CONFIGW *>(room->constData());
    ServiceState state;
    state.start = StartType(config.dwStartType);
    state.state = RunState(status->dwCurrentState);
    state.exitCode = status->dwWin32ExitCode;
    state.delayed = isDelayed(*handle);
    state.triggered = isTriggered(*handle);
    // Wine 8 stores the dependencies but does not return them.
    const QByteArray kept = onWine() ? dependencyListFromRegistry(name) : QByteArray();
    state.dependsOn = dependenciesFrom(onWine() ? reinterpret_cast<const wchar_t *>(kept.constData()) : config.lpDependencies);
    if (config.lpDisplayName != nullptr)
        state.displayName = QString::fromWCharArray(config.lpDisplayName);
    return state;
}

} // namespace fix789::adapters
