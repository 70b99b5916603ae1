// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789::formats {

/// Bytes of one table; a larger one is refused unread.
inline constexpr qsizetype kLargestVendorIdTable = 256 * 1024;

/// A vendor id of IKEv1 that a public list names.
struct KnownVendorId {
    QString name;
    QString product;           ///< id of the table of servers; empty: none of them
    QString hex;               ///< lower case
    bool isPrefix = false;     ///< more bytes may follow
    bool namesProduct = false; ///< else a feature that many announce
    QString source;

    bool operator==(const KnownVendorId &) const = default;
};

struct VendorIdTable {
    std::vector<KnownVendorId> ids; ///< the first that fits wins

    bool operator==(const VendorIdTable &) const = default;
    /// nullptr for one that no entry fits. `hex` is lower case.
    [[nodiscard]] const KnownVendorId *find(const QString &hex) const;
};

/// Reads fix789.vendor-ids/1 (docs/schema/vendor-ids.schema.json). Malformed: what the schema refuses, an id that stands twice or
/// behind its own prefix, a feature that names a product, and control characters.
Result<VendorIdTable> vendorIdTableFrom(const QByteArray &json);

} // namespace fix789::formats
