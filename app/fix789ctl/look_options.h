// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"

#include "app/computer.h"
#include "model/settings.h"
#include "model/target.h"
#include "report/report.h"

#include <chrono>
#include <expected>
#include <memory>
#include <optional>
#include <span>

namespace fix789 {

/// The options that say where and how long is looked, and with what: --server, --connection, --case, --network, --settings,
/// --dial, --permit, --time-limit, --json, and those of credential_options.h.
void addLookOptions(CommandLine &line);

/// What --settings names, else the defaults. Where it cannot be used that has been said.
std::expected<Settings, ExitCode> chosenSettings(const CommandLine &line);

/// A look that can begin.
struct LookOrder {
    std::unique_ptr<Computer> computer;
    Target target;
    std::optional<std::chrono::milliseconds> limit;
    bool dial = false;   ///< lets the system try the connection itself first
    bool permit = false; ///< and once more with the server let past this computer's filters
};

/// Where it cannot begin, that has been said, and the exit is what is left.
std::expected<LookOrder, ExitCode> readLookOptions(const CommandLine &line);

/// Looks, with progress on a terminal. Ends early at the limit or where the person interrupts it.
Report lookAsOrdered(const LookOrder &order, std::span<const Check *const> checks);

ExitCode exitOf(const Report &report);

} // namespace fix789
