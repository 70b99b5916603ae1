// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report_row.h"

namespace fix789::report {

/// Engines that run scripts show this many characters of the last line (Intune).
inline constexpr qsizetype kLongestLine = 2048;

/// A row as one line for them, at most that long: "FIX789 state=caused cause=service.disabled ... text="..."". Words that are not
/// known are left out; a value with a space is in quotation marks. `sentence` is for a person and comes last.
QString oneLine(const ReportRow &row, const QString &sentence);
/// The same where there is no result: state=error.
QString oneLineOfError(int exitCode, const QString &sentence);

} // namespace fix789::report
