// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace fix789 {

/// Who holds a UDP port on this computer.
struct UdpOwner {
    QString address; ///< of this computer, "0.0.0.0" or "::" for all of them; without a zone
    std::uint16_t port = 0;
    std::uint32_t processId = 0; ///< 0 where the system does not tell
    QString process;             ///< name of its program, "svchost.exe"; empty where it is not known
    QStringList services;        ///< running in this process, by their short names ("IKEEXT")

    bool operator==(const UdpOwner &) const = default;
};

} // namespace fix789
