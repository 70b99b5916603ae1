// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/firewall.h"
#include "model/machine/ras_attempt.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace fix789 {

/// An event of the Windows Filtering Platform: a packet dropped on this computer, or an IKEv1 key exchange begun by this
/// computer that failed in main or in quick mode.
/// https://learn.microsoft.com/windows/win32/api/fwpmtypes/ns-fwpmtypes-fwpm_net_event1
struct FilterEvent {
    enum class Kind { Drop, MainModeFailure, QuickModeFailure };
    enum class FailedAt { NotKnown, Here, Peer };

    Kind kind = Kind::Drop;
    QDateTime at;          ///< UTC; invalid: not known
    QString remoteAddress; ///< empty: not known
    // for a drop
    int protocol = kUdpProtocol;
    std::uint16_t localPort = 0;  ///< 0: not known, or the protocol has none
    std::uint16_t remotePort = 0; ///< likewise
    FirewallDirection direction = FirewallDirection::Out;
    QString program; ///< the sender: its path, or "System"; empty: not known
    std::uint64_t filterId = 0;
    QString filter;                ///< its name, as its creator wrote it
    QString layer;                 ///< "ale-auth-connect-v4", or its GUID
    QString provider;              ///< name of the filter's provider; empty: none
    QString providerKey;           ///< its GUID in lower case, without braces; empty: none
    QString service;               ///< Windows service of the provider; empty: none
    std::optional<bool> installed; ///< whether the provider's program is still present; nothing: not known
    // for a failure
    int error = 0;       ///< Win32 number (138xx)
    QString certificate; ///< thumbprint (SHA-1, 40 capital digits) of this computer's certificate; empty: none, or not known
    FailedAt failedAt = FailedAt::NotKnown;
    std::optional<IkeProgress> progress;

    bool operator==(const FilterEvent &) const = default;
};

} // namespace fix789
