// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace fix789 {

/// A network device that is present in Windows' list of devices, also a disabled one. Its displayed name, which depends on
/// the language, is not part of it.
struct NetworkDevice {
    QString instance;        ///< "SWD\MSRRAS\MS_L2TPMINIPORT"
    QStringList hardwareIds; ///< most particular one first, "ms_l2tpminiport"
    QString interfaceId;     ///< of the network interface, "{GUID}"; empty where there is none
    std::optional<std::uint32_t>
        problem; ///< 0: it works; else cfg.h, CM_PROB_DISABLED 22 ...; nothing where Windows does not tell

    bool operator==(const NetworkDevice &) const = default;
};

} // namespace fix789
