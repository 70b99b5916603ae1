// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace fix789 {

/// How far Windows' key exchange came (FWPM_NET_EVENT_IKEEXT_MM_FAILURE, mmState), by what was sent last.
enum class IkeProgress { OfferSent, KeysSent, IdentitySent, Complete };

/// How far an attempt came.
enum class DialStage {
    Port,   ///< before anything was sent
    Tunnel, ///< the key exchange and the tunnel
    SignIn, ///< the tunnel stood
    Connected,
};

/// One attempt of Windows itself to connect.
struct RasAttempt {
    /// With which pre-shared key.
    enum class Key {
        Stored, ///< the one that Windows keeps
        Typed,  ///< the one that was typed for our own negotiation
    };

    /// What stood in its way on this computer.
    enum class Filters {
        InForce,       ///< all of them, as always
        ServerLetPast, ///< the server was let past them for this attempt (ports/permission.h)
        FirewallOff,   ///< the Windows firewall was off for it (engine/dial/firewall_off_dial.h)
    };

    QString connection; ///< its name; empty: not known
    QString server;     ///< as the connection names it; empty: not known
    QDateTime at;       ///< UTC; invalid: not known
    int error = 0;      ///< RAS or Win32 number; 0: it connected
    Key key = Key::Stored;
    std::optional<int> ikeError;            ///< Win32 number of the key exchange's own failure (138xx)
    std::optional<IkeProgress> ikeProgress; ///< at that failure
    std::optional<int> lastedSeconds;       ///< one that connected and has ended since
    std::optional<int> endedWith;           ///< its number then; 0: the person ended it
    std::optional<DialStage> reached = {};  ///< nothing: not told
    bool dialed = false;                    ///< made for this run, on request
    Filters filters = Filters::InForce;     ///< anything else is true of nothing later

    bool operator==(const RasAttempt &) const = default;
};

} // namespace fix789
