// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/journal.h"
#include "report/report.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fix789::report {

/// `fix789.report/1` (CONTRACT); texts in the language of the installed translators, redacted.
QJsonObject renderJson(const Report &report);
/// How a text for a terminal is set.
struct TextStyle {
    qsizetype columns = 100;
    bool emphasis = false; ///< with the signs of base/wrapped_text.h
};

/// The command that fixes this cause, to be typed as it is; empty if there is none.
using FixCommand = std::function<QString(const CauseRef &cause, const engine::FixPlan &plan)>;

/// For a technician: each cause with its fix, or with what to do; what is left open; and one line that sums up the checks. The
/// lines with commands are not wrapped.
QString renderBrief(const Report &report, const FixCommand &fixCommand, const TextStyle &style = {});
QString renderText(const Report &report, const TextStyle &style = {});
/// As renderText(), plus the negotiation, the excluded causes and the messages to send, whose lines are not wrapped.
QString renderReport(const Report &report, const TextStyle &style = {});
/// A self-contained page: no script, no external resource. `repairs`: all of this computer, oldest first; without them the page
/// says nothing of changes.
QString renderHtml(const Report &report, const std::optional<std::vector<engine::JournalledRun>> &repairs = {});

/// The exit code of a diagnosis: 0 healthy, 1 a cause is confirmed, 3 undetermined.
int exitFor(const Verdict &verdict);

} // namespace fix789::report
