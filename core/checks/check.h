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

namespace fix789 {

/// The part of the way from this computer to the server that a check belongs to; the window shows one bar for each.
enum class CheckGroup { Computer, Registry, Path, GuestNetwork };

/// Where a check says something.
enum class Platform { Any, Windows };

enum class Restart { NotNeeded, Needed };

/// How it is known that a fix helped.
enum class Proof {
    LookAgain,   ///< the check that found the fault no longer finds it
    NextAttempt, ///< only the next attempt to connect shows it; until then, only that the change holds is known
};

/// What a person has to type for a fix.
struct FixNeeds {
    bool key = false;         ///< the pre-shared key that they were given
    bool cleanedKey = false;  ///< the key in the form the server accepts: without invisible characters
    bool credentials = false; ///< a name and a password; without them what is saved is only forgotten

    bool operator==(const FixNeeds &) const = default;
};

/// How causes are fixed on this computer. A fix does nothing itself: it states what must hold. Its risk follows from its changes.
struct Fix {
    std::span<const CauseId> causes;
    Scope scope = Scope::Machine; ///< of all of its changes
    Restart restart = Restart::NotNeeded;
    Proof proof = Proof::LookAgain;
    FixNeeds needs = {};
    const char *notice = "";                ///< QT_TRANSLATE_NOOP("Text", ...): what the person will notice
    const char *noticeWithSignIn = nullptr; ///< instead of it, where a name and password were typed (Target::signIn)
    /// The facts that must hold, in the order in which they are made. Empty: this cannot be fixed here. `target` is what
    /// was checked, since causes of a connection do not name it.
    Result<std::vector<Change>> (*plan)(const Machine &machine, const Target &target, const CauseRef &cause);
};

/// Data plus a function. A check reads and judges; it cannot write, because it is never handed anything that can.
struct Check {
    const char *id;    ///< stable, lower-kebab-case: log, report, help page, command line and test use it
    const char *title; ///< QT_TRANSLATE_NOOP("Text", ...)
    CheckGroup group;
    Platform platform = Platform::Any;   ///< elsewhere it is skipped (runCheck)
    bool needsServer = false;            ///< so it is where no server was named
    std::span<const Check *const> needs; ///< skipped when one of these is a problem, is unknown, or was skipped for that
    std::span<const CauseId> causes;     ///< everything it may report
    Finding (*run)(const Machine &machine, const Target &target, const Progress &progress);
    std::span<const Fix> fixes = {}; ///< of its causes
    /// Those of its causes that only a conversation with the server proves. A repair opens no socket, so it takes them as
    /// proven by whoever asked for it.
    std::span<const CauseId> provenOnWire = {};
};

// For the lists of checks (local_checks.h, checks.h).
#define FIX789_DECLARE_CHECK(name) extern const Check name;
#define FIX789_ADDRESS_OF_CHECK(name) &name,

/// Runs it, or says why it does not apply here.
Finding runCheck(const Check &check, const Machine &machine, const Target &target, const Progress &progress);

} // namespace fix789
