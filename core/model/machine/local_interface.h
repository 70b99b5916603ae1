// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fix789 {

/// A network interface that is connected.
struct LocalInterface {
    QString name;                       ///< as Windows shows it: "Ethernet"
    std::uint32_t type = 0;             ///< IANA ifType: 6 Ethernet, 71 Wi-Fi
    QStringList addresses;              ///< of this computer there
    std::vector<std::uint32_t> metrics; ///< of its default route, at one reading after the other; empty: it has none

    bool operator==(const LocalInterface &) const = default;
};

} // namespace fix789
