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

/// Something that Windows' filtering platform remembers: a packet that was dropped on this computer, or a key exchange that
/// failed in main mode. https://learn.microsoft.com/windows/win32/api/fwpmtypes/ns-fwpmtypes-fwpm_net_event1
struct FilterEvent {
    enum class Kind { Drop, MainModeFailure };
    enum class FailedAt { NotKnown, Here, Peer };

    Kind kind = Kind::Drop;
    QDateTime at;          ///< UTC; invalid: not known
    QString remoteAddress; ///< empty: not known
    // of a drop
    int protocol = kUdpProtocol;
    std::uint16_t localPort = 0;  ///< 0: not known, or the protocol has none
    std::uint16_t remotePort = 0; ///< likewise
    FirewallDirection direction = FirewallDirection::Out;
    QString program; ///< whose packet it was: its path, or "System"; empty: not known
    std::uint64_t filterId = 0;
    QString filter;                ///< its name, as its program wrote it
    QString layer;                 ///< "ale-auth-connect-v4", or its GUID
    QString provider;              ///< the name of whom the filter belongs to; empty: it gives none
    QString providerKey;           ///< its GUID in lower case, without braces; empty: it has none
    QString service;               ///< Windows service of the provider; empty: it names none
    std::optional<bool> installed; ///< is the provider's program still there? Nothing: not known
    // of a failure in main mode
    int error = 0;       ///< Win32 number (138xx)
    QString certificate; ///< thumbprint (SHA-1, 40 digits in capitals) of the one this computer used; empty: none, or not known
    FailedAt failedAt = FailedAt::NotKnown;
    std::optional<IkeProgress> progress;

    bool operator==(const FilterEvent &) const = default;
};

} // namespace fix789
