// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/journal.h"
#include "model/awaited_restart.h"
#include "model/settings.h"
#include "model/window_choices.h"
#include "ports/credentials.h"
#include "ports/key_store.h"
#include "ports/launcher.h"
#include "ports/machine.h"
#include "report/report.h"
#include "ui/widgets/printed_page.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fix789::ui {

/// A computer opened for a diagnosis. Thread-safe.
class ComputerUnderTest {
public:
    virtual ~ComputerUnderTest() = default;

    virtual const Machine &machine() const = 0;
    /// The repairs of this computer according to our journals, oldest first.
    virtual std::vector<engine::JournalledRun> repairs() const = 0;
    /// Lets the system try this connection itself and hang up, before the checks run; machine().ownAttempts has the result.
    virtual void dial(const QString & /*connection*/, const std::stop_token & /*stop*/) const {}
    /// Remembers a run, to compare it with later ones on other networks.
    virtual void remember(const report::Report &) const {}
    /// The server in a recording; empty if unknown.
    virtual QString server() const { return {}; }
};

class SiteAuditor;

/// What the program provides to the window. Each diagnosis opens the computer again, so that it sees later changes.
struct AppServices {
    using Opened = Result<std::shared_ptr<const ComputerUnderTest>>;

    /// Called from a worker thread. The computer holds the credentials and releases them with itself.
    std::function<Opened(const Credentials &)> openThisComputer;
    std::function<Opened(const QString &caseFile)> openCase; ///< called from any thread
    std::function<Result<QString>()> makePracticeCase;       ///< saves a new copy of the practice computer, returns its path
    std::shared_ptr<Launcher> launcher;                      ///< starts the console program
    std::function<std::unique_ptr<KeyStore>()> openKeyStore; ///< optional; used only in the window's thread
    /// What awaits a restart, until replaced; optional. Called from any thread.
    std::function<std::optional<AwaitedRestart>()> awaitedRestart;
    std::function<void(const std::optional<AwaitedRestart> &)> awaitRestart; ///< called from any thread
    OpenUrl openUrl;                                                         ///< optional; used only in the window's thread
    /// Waits until this network lets us through; an error if it does not. Optional. Called from a worker thread.
    std::function<Result<void>(const std::stop_token &)> watchLogin;
    /// A case of the recorded computer of `caseFile`, or of this computer if that is empty, with stand-ins for all names.
    /// Optional. Called from a worker thread.
    std::function<Result<QByteArray>(const QString &caseFile, const Target &target, const std::stop_token &)> recordCase;
    std::shared_ptr<const SiteAuditor> siteAuditor = {}; ///< optional; used from a worker thread
    Settings settings; ///< whom a check of this computer contacts besides the VPN server
    /// Restarts this computer as its user would; optional. Used only in the window's thread.
    std::function<Result<void>()> restart;
    std::function<Result<QString>()> logFolder; ///< optional
    /// What the window remembers, and how it is kept; both or none. Used only in the window's thread.
    std::function<WindowChoices()> choices;
    std::function<Result<void>(const WindowChoices &)> keepChoices;
    QStringList languages;                         ///< tags of those that the program speaks
    std::function<void(const QString &tag)> speak; ///< from now on, in new widgets; optional
    bool windows = false;                          ///< this computer is a Windows computer
};

} // namespace fix789::ui
