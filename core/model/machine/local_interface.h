// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fix789 {

/// A connected network interface.
struct LocalInterface {
    QString name;                       ///< as Windows shows it: "Ethernet"
    std::uint32_t type = 0;             ///< IANA ifType: 6 Ethernet, 71 Wi-Fi
    QStringList addresses;              ///< this computer's addresses on it
    std::vector<std::uint32_t> metrics; ///< of its default route, one per reading; empty: no default route

    bool operator==(const LocalInterface &) const = default;
};

} // namespace fix789
