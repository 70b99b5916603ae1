// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "report/report_row.h"

#include <QStringList>

#include <functional>

namespace fix789::app {

/// What follows reports one by one. `failed` gets a named file that cannot be used, or a file in a named folder that is none.
struct RowReader {
    std::function<void(const report::ReportRow &)> row;
    std::function<void(const QString &source, const Error &why, bool named)> failed;
};

/// Reads reports and repairs from files (one document each, or JSON Lines, "*.jsonl") and from folders with all below them, in
/// the order of their names; several at once, and never more in memory than a few. Links are not followed.
/// FOLDER/SITE/COMPUTER/FILE and FOLDER/SITE/COMPUTER@ANYTHING.json say whose a report is.
void readRows(const QStringList &paths, const RowReader &reader);

} // namespace fix789::app
