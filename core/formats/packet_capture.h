// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fix789::formats {

/// Bytes of one capture; a larger one is refused unread.
inline constexpr qsizetype kLargestCapture = 64 * 1024 * 1024;

/// A UDP datagram of a capture.
struct CapturedDatagram {
    QByteArray from; ///< address, 4 or 16 bytes
    QByteArray to;
    std::uint16_t fromPort = 0;
    std::uint16_t toPort = 0;
    QByteArray payload; ///< what the capture kept of it

    bool operator==(const CapturedDatagram &) const = default;
};

/// The bytes begin like a capture: pcap in either byte order, or pcapng.
bool isCapture(QByteArrayView bytes);
/// UDP of a capture (pcap, pcapng) over Ethernet, with VLANs, Linux' "any", loopback or bare IP; at most 200,000 packets. What is
/// no UDP, a later fragment, or of another link is left out. Malformed: no capture, or a packet longer than the file.
Result<std::vector<CapturedDatagram>> datagramsIn(const QByteArray &capture);
/// The same of one packet that was written down as hexadecimal digits, with or without offsets and colons: from its Ethernet
/// header, its IP header, or without either, when the ports are zero. Nothing for other texts.
std::vector<CapturedDatagram> datagramsInHex(const QString &text);

} // namespace fix789::formats
