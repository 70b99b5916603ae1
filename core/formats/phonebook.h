// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "ports/stored_connection.h"

#include <QByteArray>

namespace fix789::formats {

/// Edits the text of a phonebook (rasphone.pbk): "Key=value" lines below "[name]"; keys may repeat, and every other byte
/// stays as it is. Windows picks up such edits at the next use of the connection.

/// NotFound: no such entry. Malformed: larger than 8 MiB.
Result<StoredConnection> storedIn(const QByteArray &phonebook, const QString &connection);

/// The phonebook with this fact applied. NotFound: no such connection.
Result<QByteArray> withOption(const QByteArray &phonebook, const ConnectionOptionIs &fact);
/// Malformed: the fact's entry is not exactly one entry of this name.
Result<QByteArray> withEntry(const QByteArray &phonebook, const ConnectionEntryIs &fact);

/// How Windows distinguishes connections. Two with the same number would share their key.
struct CopyIdentity {
    QByteArray guid;           ///< 32 hexadecimal digits
    std::uint32_t dialUid = 0; ///< unused by any entry
};
bool isDialUidTaken(const QByteArray &phonebook, std::uint32_t dialUid);
/// Appends a copy of an entry. NotFound: no such connection. Failed: the copy's name is taken.
Result<QByteArray> withCopy(const QByteArray &phonebook, const QString &connection, const QString &copy,
                            const CopyIdentity &identity);

} // namespace fix789::formats
