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

/// What is kept of a connection beyond what is judged of it, so that a change can be taken back exactly.
struct StoredConnection {
    std::uint32_t strategy = 0; ///< ras.h, VS_*
    MachineAuthentication authentication = MachineAuthentication::PreSharedKey;
    QString ownIpsec;     ///< the lines of its own IPsec parameters, in Latin-1; empty: none
    QByteArray entry;     ///< all of it, byte for byte
    std::uint32_t at = 0; ///< its place among the others
};

/// Reads one of the person's own connections by its name, also a damaged one. Errors: NotFound (there is none of this name),
/// Refused, NotSupported, Malformed, Failed. Callable from any thread.
using AskStoredConnection = std::function<Result<StoredConnection>(const QString &connection)>;

} // namespace fix789
