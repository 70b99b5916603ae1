// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace fix789 {

/// The owner of a UDP port on this computer.
struct UdpOwner {
    QString address; ///< a local address, "0.0.0.0" or "::" for all; without a zone
    std::uint16_t port = 0;
    std::uint32_t processId = 0; ///< 0 if the system does not say
    QString process;             ///< name of its program, "svchost.exe"; empty if not known
    QStringList services;        ///< short names of those in this process ("IKEEXT")

    bool operator==(const UdpOwner &) const = default;
};

} // namespace fix789
