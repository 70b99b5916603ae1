// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"

#include "app/computer.h"
#include "checks/check.h"
#include "model/settings.h"
#include "model/target.h"
#include "report/report.h"

#include <chrono>
#include <expected>
#include <memory>
#include <optional>
#include <span>

namespace fix789::app {

/// The settings that --settings names, else the defaults. On failure it has printed the reason.
std::expected<Settings, ExitCode> chosenSettings(const CommandLine &line);

/// What --time-limit says, of at most `longest` seconds; inside, nothing: it does not say. On failure it has printed the reason.
std::optional<std::optional<std::chrono::milliseconds>> chosenLimit(const CommandLine &line, int longest);

/// How far the system's own attempts go; each step runs only if the one before failed within IPsec.
enum class DialSteps { None, Once, WithPermission, WithFirewallOff };

/// A diagnosis that is ready to start.
struct CheckOptions {
    std::unique_ptr<Computer> computer;
    Target target;
    std::optional<std::chrono::milliseconds> limit;
    DialSteps dial = DialSteps::None;
    /// Asks nothing else of a live computer's network while the server answers.
    bool serverFirst = false;
};

/// The result of a diagnosis.
struct CheckOutcome {
    report::Report report;
};

/// On failure it has printed the reason and returns the exit code.
std::expected<CheckOptions, ExitCode> readLookOptions(const CommandLine &line);

/// Runs the diagnosis, with progress on a terminal. Ends early at the limit or if the user interrupts it.
CheckOutcome runAsAsked(const CheckOptions &order, std::span<const checks::Check *const> checks);

ExitCode exitOf(const CheckOutcome &looked);

/// What a person reads of a diagnosis on standard output: with --verbose all of it, else the causes with the commands that fix
/// them.
QString textOf(const CommandLine &line, const report::Report &report);

} // namespace fix789::app
