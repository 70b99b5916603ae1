// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace fix789 {

/// A network device in Windows' device list, even if disabled. It omits the display name, which depends on the language.
struct NetworkDevice {
    QString instance;                     ///< "SWD\MSRRAS\MS_L2TPMINIPORT"
    QStringList hardwareIds;              ///< most specific first, "ms_l2tpminiport"
    QString interfaceId;                  ///< of its network interface, "{GUID}"; empty: none
    std::optional<std::uint32_t> problem; ///< 0: it works; else cfg.h, CM_PROB_DISABLED 22 ...; nothing if Windows does not say

    bool operator==(const NetworkDevice &) const = default;
};

} // namespace fix789
