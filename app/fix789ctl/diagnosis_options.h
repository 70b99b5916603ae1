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
/// --dial, --permit, --firewall-off, --time-limit, --json, and those of credential_options.h.
void addLookOptions(CommandLine &line);

/// What --settings names, else the defaults. Where it cannot be used that has been said.
std::expected<Settings, ExitCode> chosenSettings(const CommandLine &line);

/// How far it goes that the system tries the connection itself; each step is made only where the one before failed within IPsec.
enum class DialSteps { None, Once, WithPermission, WithFirewallOff };

/// A look that can begin.
struct CheckOptions {
    std::unique_ptr<Computer> computer;
    Target target;
    std::optional<std::chrono::milliseconds> limit;
    DialSteps dial = DialSteps::None;
};

/// What came of it.
struct CheckOutcome {
    Report report;
    bool firewallLeftOff = false; ///< it could not be switched on again; that has been said
};

/// Where it cannot begin, that has been said, and the exit is what is left.
std::expected<CheckOptions, ExitCode> readLookOptions(const CommandLine &line);

/// Looks, with progress on a terminal. Ends early at the limit or where the person interrupts it.
CheckOutcome runAsAsked(const CheckOptions &order, std::span<const Check *const> checks);

ExitCode exitOf(const CheckOutcome &looked);

} // namespace fix789
