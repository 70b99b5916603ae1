// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789::formats {

/// The maximum size of a table in bytes; a larger one is rejected unread.
inline constexpr qsizetype kLargestServerTable = 1024 * 1024;

/// The quality of a cell's source (docs/servers.md).
enum class Sureness { Documented, SourceCode, Community, OwnKnowledge, NotFound, NotApplicable };

/// A product that the contract lists.
struct ServerProduct {
    QString id;   ///< "meraki-mx"
    QString name; ///< "Cisco Meraki MX", as its maker writes it

    bool operator==(const ServerProduct &) const = default;
};

/// One product's terms for one cause, and what Windows needs there. An empty member: the source does not say.
struct ServerCell {
    QString product; ///< id
    QString cause;   ///< id of the vocabulary
    QString where;   ///< menu path, command, or file and member
    QString set;     ///< what to do there
    QString log;
    QString line; ///< a line of that log, quoted
    QString needs;
    QString source; ///< empty if and only if `sure` is not one of the first three
    Sureness sure = Sureness::NotFound;
    QString version; ///< the version that the source describes

    bool operator==(const ServerCell &) const = default;
    /// Only a cell with a source may appear in a request.
    [[nodiscard]] bool hasSource() const { return !source.isEmpty(); }
};

struct ServerTable {
    QString checked;                     ///< "2026-11-30", the date when the sources were last read; may be empty
    std::vector<ServerProduct> products; ///< in the order to offer them
    std::vector<ServerCell> cells;

    bool operator==(const ServerTable &) const = default;
    /// nullptr if there is none.
    [[nodiscard]] const ServerCell *find(const QString &product, const QString &cause) const;
    [[nodiscard]] const ServerProduct *product(const QString &id) const;
};

/// Parses fix789.servers/1 (docs/schema/servers.schema.json). Malformed: anything that the schema rejects, an unlisted
/// product, a duplicate product or cell, and control characters.
Result<ServerTable> serverTableFrom(const QByteArray &json);

/// The words of the schema: "source-code".
QString toString(Sureness sure);

} // namespace fix789::formats
