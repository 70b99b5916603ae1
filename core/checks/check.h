// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cause.h"
#include "model/change.h"
#include "model/finding.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/watch.h"

#include <span>
#include <vector>

namespace fix789 {

/// Where a check stands on the way from this computer to the server; the window shows one bar a station.
enum class Station { Computer, Registry, Path, GuestNetwork };

enum class Restart { NotNeeded, Needed };

/// How a cause is mended on this computer. A fix does nothing; it says what shall be so.
struct Fix {
    Risk risk = Risk::Reversible;
    Scope scope = Scope::Machine;
    Restart restart = Restart::NotNeeded;
    const char *notice = ""; ///< QT_TRANSLATE_NOOP("Text", ...): what the person will notice
    /// The facts that shall hold, in the order in which they are made. Empty: this cause cannot be mended here.
    Result<std::vector<Change>> (*plan)(const Machine &machine, const CauseRef &cause);
};

/// Data plus a function. A check reads and judges; it cannot write, because it is never handed anything that can.
struct Check {
    const char *id;    ///< stable, lower-kebab-case: log, report, help page, command line and test use it
    const char *title; ///< QT_TRANSLATE_NOOP("Text", ...)
    Station station;
    std::span<const Check *const> needs; ///< skipped when one of these is a problem, is unknown, or was skipped for that
    std::span<const CauseId> causes;     ///< everything it may report
    Finding (*run)(const Machine &machine, const Target &target, const Watch &watch);
    const Fix *fix = nullptr;
    /// Those of its causes that only a conversation with the server proves. A repair opens no socket, so it takes them as
    /// proven by whoever asked for it.
    std::span<const CauseId> provenOnWire = {};
};

} // namespace fix789
