// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"
#include "model/machine/remembered_run.h"
#include "model/target.h"
#include "ports/credentials.h"
#include "report/report.h"
#include "ui/session/computer_under_test.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace fix789::ui {

/// Which computer to check, and what for. Each worker thread gets a copy.
struct DiagnosisJob {
    AppServices services;
    QString caseFile; ///< empty: this computer
    Target target;
    Credentials credentials;
    bool keyGiven = false; ///< even if this copy does not contain it: it allows copies of connections
    bool dial = false;     ///< the user agreed that Windows may try the target's connection itself

    [[nodiscard]] AppServices::Opened open() const
    {
        return caseFile.isEmpty() ? services.openThisComputer(credentials) : services.openCase(caseFile);
    }
};

/// The network of this run, and earlier runs for the same server on this network and on others.
struct NetworkSeen {
    std::optional<NetworkIdentity> here;
    std::optional<NetworkView> view;
    std::vector<RememberedRun> runs; ///< newest first
};

/// The result of a diagnosis.
struct Seen {
    Result<report::Report> report;
    std::vector<engine::JournalledRun> repairs = {};
    NetworkSeen network = {};
};

/// Called from worker threads.
Seen see(const DiagnosisJob &order, const engine::ExamineProgress &progress, const std::stop_token &stop);

/// Judges the findings with the job's answers; reads again only what fixes would change. Called from worker threads. An
/// error if the computer can no longer be opened.
Result<report::Report> judgedWith(const DiagnosisJob &order, const report::Report &report);

} // namespace fix789::ui
