// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "model/machine/ipsec_parameters.h"
#include "ports/stored_connection.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace fix789::formats {

/// Edits the text of a phonebook (rasphone.pbk): "Key=value" lines below "[name]", perhaps after the UTF-8 mark of an editor.
/// A name may occur twice: Windows reads the first. A value of more than 128 digits continues in further lines of its key.
/// Every byte that an edit does not name stays as it is, and the opposite edit restores the others.

/// NotFound: no such entry. Malformed: larger than 8 MiB.
Result<StoredConnection> storedIn(const QByteArray &phonebook, const QString &connection);

/// What a phonebook says of a connection's own IPsec parameters.
struct OwnIpsec {
    bool isSet = false;
    /// Nothing: there are none, or this program does not know what they mean. Only a single policy has a known meaning.
    std::optional<IpsecParameters> parameters = {};

    bool operator==(const OwnIpsec &) const = default;
};

/// All connections of a phonebook, by case-folded name. Omits broken sections, and connections that do not say.
QHash<QString, OwnIpsec> ownIpsecByName(const QByteArray &phonebook);

/// The phonebook with this fact applied. NotFound: no such connection. Malformed: the lines of a continued value are apart.
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
