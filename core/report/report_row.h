// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace fix789::report {

/// No report of ours is larger, in bytes.
inline constexpr qint64 kLargestReport = 4LL * 1024 * 1024;

/// Where a report was found, and whose it is as far as its place says.
struct RowOrigin {
    QString source;   ///< the file, and for JSON Lines the line
    QString site;     ///< empty: unknown
    QString computer; ///< empty: unknown
};

/// One report ("fix789.report/1") or one repair ("fix789.repair/1"), flat: what an organisation's own engine loads as a row.
/// Foreign text is without control characters and at most 256 characters long; empty is unknown.
struct ReportRow {
    enum class Kind { Diagnosis, Repair };
    Kind kind = Kind::Diagnosis;
    RowOrigin origin;
    QDateTime at; ///< UTC; invalid if the document does not say
    double seconds = 0;
    QString program;
    QString system;
    QString server;
    QString connection;
    QString environment;
    QString network; ///< the Wi-Fi's name, else the gateway's address
    QString gateway;
    QString product;   ///< of the server, an id of the table of servers
    QString productBy; ///< "wire", "said"
    QString state;     ///< "healthy", "caused", "undetermined"; of a repair empty
    bool transient = false;
    QStringList
        causes;      ///< ids of the vocabulary without subjects, in the order of fixing, each once; of a repair what it was for
    QString subject; ///< of the first cause
    QString side;    ///< of the first cause
    bool fixable = false; ///< the first cause has a fix on the computer
    QStringList sets;     ///< of causes that the evidence could not tell apart: "a|b", sorted
    QString portal;
    QString portalProduct;
    QString udp500; ///< the result of the first message on that port: "answered", "silent", ...; empty if none was sent
    QString udp4500;
    QString action; ///< of a repair: "fix", "preview", "undo"
    QString end;    ///< of a repair: "done", "no-evidence", ...
    QString run;    ///< of a repair
};

/// Errors: Malformed (not such a document, or larger than any is).
Result<ReportRow> rowFromJson(const QByteArray &document, const RowOrigin &origin);

/// The columns in their order, which is the same in each form (docs/many-reports.md).
QStringList rowColumns();
/// Quoted as in RFC 4180, with a line feed at the end. A text that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray csvHeader();
QByteArray csvLine(const ReportRow &row);
/// One JSON object in one line, with every column.
QByteArray jsonLine(const ReportRow &row);

} // namespace fix789::report
