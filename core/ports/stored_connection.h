// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/vpn_profile.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>

namespace fix789 {

/// The stored form of a connection beyond what checks judge, so that undo can restore it exactly.
struct StoredConnection {
    std::uint32_t strategy = 0; ///< ras.h, VS_*
    MachineAuthentication authentication = MachineAuthentication::PreSharedKey;
    QString ownIpsec;            ///< the phonebook lines of its own IPsec parameters, in Latin-1; empty: none
    QByteArray entry;            ///< the whole entry, byte for byte
    std::uint32_t at = 0;        ///< its position among the entries
    std::uint32_t namesakes = 0; ///< other entries of this name; Windows reads the first
};

/// Reads one of the user's own connections by its name, even a damaged one. Errors: NotFound (no such name), Refused,
/// NotSupported, Malformed, Failed. Callable from any thread.
using AskStoredConnection = std::function<Result<StoredConnection>(const QString &connection)>;

} // namespace fix789
