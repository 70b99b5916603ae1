// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/vpn_profile.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace fix789 {

/// How far Windows' key exchange came (FWPM_NET_EVENT_IKEEXT_MM_FAILURE, mmState), by the last message it sent. Complete: main
/// mode succeeded, and quick mode failed.
enum class IkeProgress { OfferSent, KeysSent, IdentitySent, Complete };

/// How far an attempt came.
enum class DialStage {
    Port,   ///< before it sent anything
    Tunnel, ///< the key exchange and the tunnel
    SignIn, ///< the tunnel was established
    Connected,
};

/// One attempt by Windows itself to connect.
struct RasAttempt {
    /// The pre-shared key it used.
    enum class Key {
        Stored, ///< the one that Windows has stored
        Typed,  ///< the one that the user typed for our own negotiation
    };

    /// The local filters during the attempt.
    enum class Filters {
        InForce,       ///< all active, as usual
        ServerLetPast, ///< a temporary permit let the server through (ports/permission.h)
        FirewallOff,   ///< the Windows firewall was off (engine/dial/firewall_off_dial.h)
    };

    QString connection; ///< its name; empty: not known
    QString server;     ///< the one dialled, else as the connection names it; empty: not known
    QDateTime begun;    ///< UTC; invalid: not known
    QDateTime at;       ///< when it connected or failed, UTC; invalid: not known
    int error = 0;      ///< RAS or Win32 number; 0: it connected
    Key key = Key::Stored;
    std::optional<TunnelType> tunnel;       ///< of the device that it last dialled with; nothing: not known
    std::optional<int> ikeError;            ///< Win32 number of the key exchange failure (138xx)
    std::optional<IkeProgress> ikeProgress; ///< at that failure
    std::optional<int> lastedSeconds;       ///< duration of a connection that has since ended
    std::optional<int> endedWith;           ///< its number then; 0: the user ended it
    std::optional<DialStage> reached = {};  ///< nothing: not known
    bool dialed = false;                    ///< on request, for this run
    Filters filters = Filters::InForce;     ///< with anything else, the result does not carry over to later attempts

    bool operator==(const RasAttempt &) const = default;
};

} // namespace fix789
