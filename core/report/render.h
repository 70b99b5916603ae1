// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <QJsonObject>
#include <QString>

namespace fix789 {

/// `fix789.report/1` (CONTRACT); texts in the language of the installed translators, redacted.
QJsonObject renderJson(const Report &report);
/// For a terminal, at most 100 columns.
QString renderText(const Report &report);
/// The same with the negotiation, what is ruled out and the messages to send, which are not broken into lines.
QString renderReport(const Report &report);
/// A self-contained page: no script, nothing loaded from elsewhere.
QString renderHtml(const Report &report);

/// The exit a look ends with: 0 healthy, 1 a cause is confirmed, 3 undetermined.
int exitFor(const Verdict &verdict);

} // namespace fix789
