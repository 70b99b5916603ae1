// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789::formats {

/// Bytes of one table; a larger one is refused unread.
inline constexpr qsizetype kLargestServerTable = 1024 * 1024;

/// How good the source of a cell is (docs/servers.md).
enum class Sureness { Documented, SourceCode, Community, OwnKnowledge, NotFound, NotApplicable };

/// A product of the contract.
struct ServerProduct {
    QString id;   ///< "meraki-mx"
    QString name; ///< "Cisco Meraki MX", as its maker writes it

    bool operator==(const ServerProduct &) const = default;
};

/// What one product calls it, and what Windows needs there, for one cause. Empty: the source does not say.
struct ServerCell {
    QString product; ///< id
    QString cause;   ///< id of the vocabulary
    QString where;   ///< menu path, command, or file and member
    QString set;     ///< what to do there
    QString log;
    QString line; ///< of that log, quoted
    QString needs;
    QString source; ///< empty exactly where `sure` is not one of the first three
    Sureness sure = Sureness::NotFound;
    QString version; ///< for which the source speaks

    bool operator==(const ServerCell &) const = default;
    /// Only then may it stand in a request.
    [[nodiscard]] bool hasSource() const { return !source.isEmpty(); }
};

struct ServerTable {
    QString checked;                     ///< "2026-11-30", when the sources were last read; may be empty
    std::vector<ServerProduct> products; ///< in the order in which they are offered
    std::vector<ServerCell> cells;

    bool operator==(const ServerTable &) const = default;
    /// nullptr where there is none.
    [[nodiscard]] const ServerCell *find(const QString &product, const QString &cause) const;
    [[nodiscard]] const ServerProduct *product(const QString &id) const;
};

/// Reads fix789.servers/1 (docs/schema/servers.schema.json). Malformed: what the schema refuses, a product that is not listed,
/// one or a cell that stands twice, and control characters.
Result<ServerTable> serverTableFrom(const QByteArray &json);

/// The words of the schema: "source-code".
QString toString(Sureness sure);

} // namespace fix789::formats
