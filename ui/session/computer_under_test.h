// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/journal.h"
#include "model/awaited_restart.h"
#include "ports/credentials.h"
#include "ports/key_store.h"
#include "ports/launcher.h"
#include "ports/machine.h"
#include "report/report.h"
#include "ui/widgets/printed_page.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fix789 {

/// A computer that was opened to be checked. Callable from any thread.
class ComputerUnderTest {
public:
    virtual ~ComputerUnderTest() = default;

    virtual const Machine &machine() const = 0;
    /// What our journals say of repairs on this computer, oldest first.
    virtual std::vector<JournalledRun> repairs() const = 0;
    /// Lets the system try this connection itself, and hang up, before anything is looked at; what came of it stands in
    /// machine().ownAttempts.
    virtual void dial(const QString & /*connection*/, const std::stop_token & /*stop*/) const {}
    /// What a look saw, so that later ones on other networks can be compared with it.
    virtual void remember(const Report &) const {}
    /// The server that a recorded computer's record is about; empty where that is not known.
    virtual QString server() const { return {}; }
};

/// What the program hands to the window. Each look opens the computer afresh, so that it sees what was changed meanwhile.
struct AppServices {
    using Opened = Result<std::shared_ptr<const ComputerUnderTest>>;

    /// Called from a worker thread. Whoever is asked lets go of the credentials with the computer.
    std::function<Opened(const Credentials &)> openThisComputer;
    std::function<Opened(const QString &caseFile)> openCase; ///< called from any thread
    std::function<Result<QString>()> makePracticeCase;       ///< saves a fresh copy of the practice computer, gives its path
    std::shared_ptr<Launcher> launcher;                      ///< starts the console program
    std::function<std::unique_ptr<KeyStore>()> openKeyStore; ///< may be missing; used in the window's thread alone
    /// What waits for a restart, kept until it is replaced; may be missing. Called from any thread.
    std::function<std::optional<AwaitedRestart>()> awaitedRestart;
    std::function<void(const std::optional<AwaitedRestart> &)> awaitRestart; ///< called from any thread
    OpenUrl openUrl; ///< may be missing; used in the window's thread alone
    /// Waits until this network lets us through; an error where it does not. May be missing. Called from a worker thread.
    std::function<Result<void>(const std::stop_token &)> watchLogin;
    bool windows = false; ///< this computer is a Windows computer
};

} // namespace fix789
