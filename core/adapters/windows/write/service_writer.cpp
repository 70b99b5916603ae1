// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/service_writer.h"

#include "adapters/windows/api/service_handle.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/api/wine.h"
#include "adapters/windows/write/registry_writer.h"
#include "model/changes/writable_places.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace fix789::adapters {
namespace {

// The page on StartService suggests a tenth of the wait hint, within bounds.
// https://learn.microsoft.com/windows/win32/services/starting-a-service
DWORD pauseFor(const SERVICE_STATUS_PROCESS &status)
{
    return std::clamp<DWORD>(status.dwWaitHint / 10, 100, 1000);
}

// Waits until the service is neither starting nor stopping.
Result<SERVICE_STATUS_PROCESS> settled(const ServiceHandle &service, const QString &name, const QDeadlineTimer &deadline)
{
    for (;;) {
        auto status = statusOfService(service, name);
        if (!status || !isPending(status->dwCurrentState))
            return status;
        if (deadline.hasExpired())
            return failure(ErrorKind::TimedOut, QStringLiteral("wait for service %1").arg(name), WAIT_TIMEOUT);
        Sleep(pauseFor(*status));
    }
}

Result<void> start(const ServiceHandle &service, const QString &name, const QDeadlineTimer &deadline)
{
    if (!StartServiceW(*service, 0, nullptr)) {
        const DWORD code = GetLastError();
        if (code != ERROR_SERVICE_ALREADY_RUNNING)
            return windowsFailure(code, QStringLiteral("start service %1").arg(name));
    }
    const auto status = settled(service, name, deadline);
    if (!status)
        return Failure(status.error());
    if (status->dwCurrentState == SERVICE_RUNNING)
        return {};
    const DWORD code =
        status->dwWin32ExitCode == ERROR_SERVICE_SPECIFIC_ERROR ? status->dwServiceSpecificExitCode : status->dwWin32ExitCode;
    return failure(ErrorKind::Failed, QStringLiteral("start service %1, which stopped again").arg(name), code);
}

Result<void> stop(const ServiceHandle &service, const QString &name, const QDeadlineTimer &deadline)
{
    SERVICE_STATUS ignored{};
    if (!ControlService(*service, SERVICE_CONTROL_STOP, &ignored)) {
        const DWORD code = GetLastError();
        if (code != ERROR_SERVICE_NOT_ACTIVE)
            return windowsFailure(code, QStringLiteral("stop service %1").arg(name)); // 1051: running services depend on it
    }
    const auto status = settled(service, name, deadline);
    if (!status)
        return Failure(status.error());
    if (status->dwCurrentState != SERVICE_STOPPED)
        return failure(ErrorKind::Failed, QStringLiteral("stop service %1, which runs on").arg(name));
    return {};
}

// Error 5 is all that the service control manager answers for these. It reads the value when Windows starts.
Result<void> writeStart(const ServiceStartIs &fact)
{
    if (const auto service = openService(fact.service, SERVICE_QUERY_CONFIG); !service)
        return Failure(service.error());
    return makeRegistryValue({QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\") + fact.service,
                              QStringLiteral("Start"), RegistryValue::dword(std::uint32_t(fact.start))});
}

} // namespace

Result<void> makeServiceStart(const ServiceStartIs &fact)
{
    if (isProtectedService(fact.service))
        return writeStart(fact);
    const auto service = openService(fact.service, SERVICE_CHANGE_CONFIG);
    if (!service)
        return Failure(service.error());
    // Null and SERVICE_NO_CHANGE keep the rest; another function sets triggers and the delayed flag, so they stay.
    // https://learn.microsoft.com/windows/win32/api/winsvc/nf-winsvc-changeserviceconfigw
    // Wine 8 drops the dependencies if they are null, so we repeat them there.
    const QByteArray kept = onWine() ? dependencyListFromRegistry(fact.service) : QByteArray();
    const auto *dependencies = kept.isEmpty() ? nullptr : reinterpret_cast<const wchar_t *>(kept.constData());
    if (!ChangeServiceConfigW(**service, SERVICE_NO_CHANGE, DWORD(fact.start), SERVICE_NO_CHANGE, nullptr, nullptr, nullptr,
                              dependencies, nullptr, nullptr, nullptr)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("set the start type of service %1").arg(fact.service));
    }
    return {};
}

Result<void> makeServiceRunning(const ServiceRunningIs &fact, std::chrono::milliseconds patience)
{
    const bool run = fact.running == Running::Yes;
    const auto service = openService(fact.service, SERVICE_QUERY_STATUS | (run ? SERVICE_START : SERVICE_STOP));
    if (!service)
        return Failure(service.error());
    const QDeadlineTimer deadline(patience);
    const auto now = settled(*service, fact.service, deadline);
    if (!now)
        return Failure(now.error());
    if (now->dwCurrentState == (run ? SERVICE_RUNNING : SERVICE_STOPPED))
        return {};
    return run ? start(*service, fact.service, deadline) : stop(*service, fact.service, deadline);
}

} // namespace fix789::adapters
