// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <QJsonObject>
#include <QString>

namespace fix789::report {

/// `fix789.report/1` (CONTRACT); texts in the language of the installed translators, redacted.
QJsonObject renderJson(const Report &report);
/// For a terminal, at most 100 columns.
QString renderText(const Report &report);
/// As renderText(), plus the negotiation, the excluded causes and the messages to send, whose lines are not wrapped.
QString renderReport(const Report &report);
/// A self-contained page: no script, no external resource.
QString renderHtml(const Report &report);

/// The exit code of a diagnosis: 0 healthy, 1 a cause is confirmed, 3 undetermined.
int exitFor(const Verdict &verdict);

} // namespace fix789::report
