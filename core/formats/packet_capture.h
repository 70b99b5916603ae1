// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fix789::formats {

/// The maximum size of a capture in bytes; a larger one is rejected unread.
inline constexpr qsizetype kLargestCapture = 64 * 1024 * 1024;

/// A UDP datagram from a capture.
struct CapturedDatagram {
    QByteArray from; ///< address, 4 or 16 bytes
    QByteArray to;
    std::uint16_t fromPort = 0;
    std::uint16_t toPort = 0;
    QByteArray payload; ///< the part that the capture kept

    bool operator==(const CapturedDatagram &) const = default;
};

/// The bytes begin like a capture: pcap in either byte order, or pcapng.
bool isCapture(QByteArrayView bytes);
/// The UDP datagrams of a capture (pcap, pcapng) over Ethernet, with VLANs, Linux' "any", loopback or bare IP; at most
/// 200,000 packets. Skips packets other than UDP, later fragments and other link types. Malformed: not a capture, or a
/// packet longer than the file.
Result<std::vector<CapturedDatagram>> datagramsIn(const QByteArray &capture);
/// The same for one packet in hexadecimal digits, with or without offsets and colons: from its Ethernet header or its IP
/// header, or without either, in which case the ports are zero. Empty for other texts.
std::vector<CapturedDatagram> datagramsInHex(const QString &text);

} // namespace fix789::formats
