// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_services.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/service_handle.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/api/wine.h"
#include "model/changes/writable_places.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>
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

using Ms = std::chrono::milliseconds;
constexpr Ms kShortestLook{500};
constexpr Ms kLongestLook{2000};
constexpr Ms kBetweenLooks{100};

std::optional<std::chrono::seconds> ageOf(DWORD process)
{
    const KernelHandle handle(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    FILETIME begun{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (!handle || !GetProcessTimes(*handle, &begun, &ended, &kernel, &user))
        return std::nullopt; // usually only an administrator may ask
    FILETIME now{};
    GetSystemTimeAsFileTime(&now);
    const auto ticks = [](const FILETIME &time) { return (std::uint64_t(time.dwHighDateTime) << 32) | time.dwLowDateTime; };
    if (ticks(now) < ticks(begun))
        return std::nullopt;
    return std::chrono::seconds((ticks(now) - ticks(begun)) / 10'000'000);
}

// One reading says nothing of duration: a service that works on it changes its state or counts its checkpoint up, within its
// wait hint. https://learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-service_status_process
Result<SERVICE_STATUS_PROCESS> observed(const ServiceHandle &service, const QString &name, ServiceState &state)
{
    auto status = statusOfService(service, name);
    if (!status || !isPending(status->dwCurrentState))
        return status;
    const SERVICE_STATUS_PROCESS first = *status;
    const Ms look = std::clamp(Ms(first.dwWaitHint), kShortestLook, kLongestLook);
    Ms waited{0};
    while (waited < look && status && status->dwCurrentState == first.dwCurrentState &&
           status->dwCheckPoint == first.dwCheckPoint) {
        Sleep(DWORD(kBetweenLooks.count()));
        waited += kBetweenLooks;
        status = statusOfService(service, name);
    }
    if (!status || !isPending(status->dwCurrentState))
        return status;
    const bool moves = status->dwCurrentState != first.dwCurrentState || status->dwCheckPoint != first.dwCheckPoint;
    const auto age = moves ? std::nullopt : ageOf(status->dwProcessId);
    if (moves)
        state.pendingFor = 0;
    else if (age)
        state.pendingFor = secondsOfStart(*status, *age);
    return status;
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
    ServiceState state;
    const auto status = observed(*handle, name, state);
    if (!status)
        return Failure(status.error());

    const auto &config = *reinterpret_cast<const QUERY_SERVICE_CONFIGW *>(room->constData());
    const auto written = isProtectedService(name) ? startFromRegistry(name) : std::nullopt;
    state.start = StartType(written.value_or(config.dwStartType));
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
