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

namespace fix789 {

/// Which computer to check, and for what. Each worker thread gets a copy.
struct DiagnosisJob {
    AppServices services;
    QString caseFile; ///< empty: this computer
    Target target;
    Credentials credentials;
    bool keyGiven = false; ///< whether or not this copy holds it: copies of connections can be made with it
    bool dial = false;     ///< the person agreed that Windows tries the target's connection itself

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

/// What came of a look.
struct Seen {
    Result<Report> report;
    std::vector<JournalledRun> repairs = {};
    NetworkSeen network = {};
};

/// Called from worker threads.
Seen see(const DiagnosisJob &order, const ExamineProgress &progress, const std::stop_token &stop);

/// What was seen, judged with the answers of the order; nothing is looked at anew but what fixes would change. Called from worker
/// threads. An error where the computer is gone.
Result<Report> judgedWith(const DiagnosisJob &order, const Report &report);

} // namespace fix789
