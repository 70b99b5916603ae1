// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "ports/stored_connection.h"

#include <QByteArray>

namespace fix789 {

/// The text of a phonebook (rasphone.pbk): below "[name]" lines "Key=value", keys may come again, and every byte that is not
/// changed stays as it is. Windows takes such edits at the next use of the connection.

/// NotFound: there is no such entry. Malformed: larger than 8 MiB.
Result<StoredConnection> storedIn(const QByteArray &phonebook, const QString &connection);

/// The phonebook with this fact made. NotFound: no such connection.
Result<QByteArray> withOption(const QByteArray &phonebook, const ConnectionOptionIs &fact);
/// Malformed: the entry is not one entry of this name.
Result<QByteArray> withEntry(const QByteArray &phonebook, const ConnectionEntryIs &fact);

/// What Windows tells connections apart by. Two with the same number would share their key.
struct CopyIdentity {
    QByteArray guid;           ///< 32 hexadecimal digits
    std::uint32_t dialUid = 0; ///< other than that of any entry
};
bool isDialUidTaken(const QByteArray &phonebook, std::uint32_t dialUid);
/// With a copy of an entry at the end. NotFound: no such connection. Failed: there is one of the copy's name.
Result<QByteArray> withCopy(const QByteArray &phonebook, const QString &connection, const QString &copy,
                            const CopyIdentity &identity);

} // namespace fix789
