// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/journal.h"
#include "report/report.h"

#include <QString>

#include <vector>

namespace fix789::report {

/// For a help desk's ticket: at most five lines, each closed by a line feed. What is wrong; since when Windows fails, if its
/// log has the time; what Fix789 changed; how to undo that; and the case. In the language of the installed translators,
/// redacted. `repairs`: all of this computer, oldest first. `caseId`: of the case file that goes with the ticket; empty: the
/// recorded computer's own, and none for a live one.
QString ticketFor(const Report &report, const std::vector<engine::JournalledRun> &repairs, const QString &caseId = {});

} // namespace fix789::report
