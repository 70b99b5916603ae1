// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/system.h"

#include "windows/process_end.h"
#include "windows/process_hardening.h"
#include "windows/windows_clock.h"
#include "windows/windows_durable_log.h"
#include "windows/windows_folders.h"
#include "windows/windows_icmp_errors.h"
#include "windows/windows_launcher.h"
#include "windows/windows_registry.h"
#include "windows/windows_services.h"
#include "windows/windows_system.h"

#include <spdlog/spdlog.h>

#include <io.h>

namespace fix789 {

int endOfMain(int exitCode)
{
    spdlog::shutdown();
    endProcess(exitCode);
}

Result<void> refuseUnsafeStart()
{
    return isElevated() ? refuseUnsafeProgramFolder() : Result<void>{};
}

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

Result<QString> userStateFolder()
{
    return userStateFolder(FolderUse::Write);
}

Result<QString> machineStateFolder(Use use)
{
    return machineStateFolder(use == Use::Write ? FolderUse::Write : FolderUse::Read);
}

std::unique_ptr<DurableLog> durableLog(const QString &path)
{
    return std::make_unique<WindowsDurableLog>(path);
}

std::unique_ptr<Launcher> consoleLauncher()
{
    return std::make_unique<WindowsLauncher>();
}

SystemPorts systemPorts()
{
    auto registry = std::make_unique<WindowsRegistry>();
    const QString description = systemDescription(*registry);
    return {description,
            true,
            std::move(registry),
            std::make_unique<WindowsServices>(),
            std::make_unique<WindowsClock>(),
            std::make_unique<WindowsIcmpErrors>()};
}

} // namespace fix789
