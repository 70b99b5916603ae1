// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/vpn_profile.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fix789 {

/// What is kept of a connection beyond what is judged of it, so that a change can be taken back exactly.
struct StoredConnection {
    std::uint32_t strategy = 0; ///< ras.h, VS_*
    MachineAuthentication authentication = MachineAuthentication::PreSharedKey;
    QString ownIpsec;     ///< the lines of its own IPsec parameters, in Latin-1; empty: none
    QByteArray entry;     ///< all of it, byte for byte
    std::uint32_t at = 0; ///< its place among the others
};

/// Reads the VPN connections of this computer: the person's own and those for all users. Callable from any thread.
class Profiles {
public:
    virtual ~Profiles() = default;

    /// In the order Windows gives them; none is an answer. Errors: Refused, NotSupported (no phonebook here, or not recorded),
    /// Malformed (more of them than anybody has), Failed.
    virtual Result<std::vector<VpnProfile>> profiles() const = 0;

    /// One of the person's own connections, also a damaged one. NotFound: there is none of this name.
    virtual Result<StoredConnection> stored(const QString &) const
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("reading how a VPN connection is kept"));
    }
};

} // namespace fix789
