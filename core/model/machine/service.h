// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace fix789 {

/// Start types by their Windows numbers (winsvc.h, SERVICE_BOOT_START ...).
enum class StartType : std::uint32_t { Boot = 0, System = 1, Automatic = 2, Manual = 3, Disabled = 4 };

/// Run states by their Windows numbers (winsvc.h, SERVICE_STOPPED ...).
enum class RunState : std::uint32_t {
    Stopped = 1,
    StartPending = 2,
    StopPending = 3,
    Running = 4,
    ContinuePending = 5,
    PausePending = 6,
    Paused = 7
};

/// True while starting and while paused: it is not stopped.
constexpr bool isRunning(RunState state)
{
    return state != RunState::Stopped && state != RunState::StopPending;
}

/// A service or driver as the service control manager describes it.
struct ServiceState {
    StartType start = StartType::Manual;
    RunState state = RunState::Stopped;
    std::uint32_t exitCode = 0;              ///< Win32 code of the last stop; 1077: not started since boot
    std::optional<std::uint32_t> pendingFor; ///< seconds, at least, of starting or stopping; nothing: not known
    std::optional<bool> delayed;             ///< automatic (delayed start); nothing if the system does not say
    std::optional<bool> triggered;           ///< has start triggers; nothing if the system does not say
    QStringList dependsOn;                   ///< names of services, without groups
    QString displayName;                     ///< as Windows shows it, localised

    bool operator==(const ServiceState &) const = default;
};

} // namespace fix789
