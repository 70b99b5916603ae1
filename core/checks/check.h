// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "model/target.h"
#include "model/verdict/cause.h"
#include "model/verdict/finding.h"
#include "ports/machine.h"
#include "ports/progress.h"

#include <span>
#include <vector>

namespace fix789::checks {

/// The part of the way from this computer to the server that a check covers; the window shows one bar for each.
enum class CheckGroup { Computer, Registry, Path, GuestNetwork };

/// The platforms on which a check gives a result.
enum class Platform { Any, Windows };

enum class Restart { NotNeeded, Needed };

/// How we know that a fix helped.
enum class Proof {
    LookAgain,   ///< the check that found the fault no longer finds it
    NextAttempt, ///< only the next attempt to connect shows it; until then we know only that the change holds
};

/// What the user has to type for a fix.
struct FixNeeds {
    bool key = false;         ///< the pre-shared key that the user was given
    bool cleanedKey = false;  ///< the key in the form that the server accepts: without invisible characters
    bool credentials = false; ///< a name and a password; without them the fix only forgets the saved ones

    bool operator==(const FixNeeds &) const = default;
};

/// How to fix causes on this computer. A fix is a plan: it states what must hold. Its risk follows from its changes.
struct Fix {
    std::span<const CauseId> causes;
    Scope scope = Scope::Machine; ///< of all its changes
    Restart restart = Restart::NotNeeded;
    Proof proof = Proof::LookAgain;
    FixNeeds needs = {};
    const char *notice = "";                ///< QT_TRANSLATE_NOOP("Text", ...): what the user will notice
    const char *noticeWithSignIn = nullptr; ///< replaces `notice` if a name and password were typed (Target::signIn)
    /// The facts that must hold, in the order in which to apply them. Empty: not fixable here. `target` is what was checked;
    /// a cause of a connection does not name the connection.
    Result<std::vector<Change>> (*plan)(const Machine &machine, const Target &target, const CauseRef &cause);
};

/// Data plus a function. A check reads and judges. It cannot write, because it never receives a writer.
struct Check {
    const char *id;    ///< stable, lower-kebab-case; used by log, report, help page, command line and tests
    const char *title; ///< QT_TRANSLATE_NOOP("Text", ...)
    CheckGroup group;
    Platform platform = Platform::Any;   ///< runCheck skips the check on other platforms
    bool needsServer = false;            ///< runCheck skips the check if no server was named
    std::span<const Check *const> needs; ///< skipped if one of these is a problem or unknown, or was skipped for that
    std::span<const CauseId> causes;     ///< everything it may report
    Finding (*run)(const Machine &machine, const Target &target, const Progress &progress);
    std::span<const Fix> fixes = {}; ///< for its causes
    /// Those of its causes that only a conversation with the server proves. A repair opens no socket, so it takes them as
    /// proven by its caller.
    std::span<const CauseId> provenOnWire = {};
};

// For the lists of checks (local_checks.h, checks.h).
#define FIX789_DECLARE_CHECK(name) extern const Check name;
#define FIX789_ADDRESS_OF_CHECK(name) &name,

/// Runs the check, or says why it does not apply here.
Finding runCheck(const Check &check, const Machine &machine, const Target &target, const Progress &progress);

} // namespace fix789::checks
