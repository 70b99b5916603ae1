// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789::formats {

/// The maximum size of a table in bytes; a larger one is rejected unread.
inline constexpr qsizetype kLargestVendorIdTable = 256 * 1024;

/// An IKEv1 vendor ID from a public list.
struct KnownVendorId {
    QString name;
    QString product;           ///< id in the table of servers; empty: none of them
    QString hex;               ///< lower case
    bool isPrefix = false;     ///< more bytes may follow
    bool namesProduct = false; ///< false: a feature that many products announce
    QString source;

    bool operator==(const KnownVendorId &) const = default;
};

struct VendorIdTable {
    std::vector<KnownVendorId> ids; ///< the first match wins

    bool operator==(const VendorIdTable &) const = default;
    /// nullptr if no entry matches. `hex` is lower case.
    [[nodiscard]] const KnownVendorId *find(const QString &hex) const;
};

/// Parses fix789.vendor-ids/1 (docs/schema/vendor-ids.schema.json). Malformed: anything that the schema rejects, a duplicate
/// ID, one after its own prefix, a feature that names a product, and control characters.
Result<VendorIdTable> vendorIdTableFrom(const QByteArray &json);

} // namespace fix789::formats
