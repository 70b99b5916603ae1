// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

/// Assigned numbers of PPP: RFC 1661 (LCP), 1334 (PAP), 1994 (CHAP), 1332 (IPCP).
namespace fix789::ike::ppp {

inline constexpr std::uint16_t kLcp = 0xc021;
inline constexpr std::uint16_t kPap = 0xc023;
inline constexpr std::uint16_t kChap = 0xc223;
inline constexpr std::uint16_t kIpcp = 0x8021;

inline constexpr std::uint8_t kConfigureRequest = 1;
inline constexpr std::uint8_t kConfigureAck = 2;
inline constexpr std::uint8_t kConfigureNak = 3;
inline constexpr std::uint8_t kConfigureReject = 4;
inline constexpr std::uint8_t kTerminateRequest = 5;
inline constexpr std::uint8_t kTerminateAck = 6;
inline constexpr std::uint8_t kCodeReject = 7;
inline constexpr std::uint8_t kProtocolReject = 8;
inline constexpr std::uint8_t kEchoRequest = 9;
inline constexpr std::uint8_t kEchoReply = 10;
inline constexpr std::uint8_t kTimeRemaining = 13; // RFC 1570: the last code that needs no answer

} // namespace fix789::ike::ppp

namespace fix789::ike {

/// The common format of PPP's control protocols: a code, an identifier, and data.
struct PppPacket {
    std::uint8_t code = 0;
    std::uint8_t id = 0;
    QByteArray data; ///< shorter than 64 KiB

    bool operator==(const PppPacket &) const = default;
};

struct PppFrame {
    std::uint16_t protocol = 0;
    QByteArray payload;

    bool operator==(const PppFrame &) const = default;
};

struct PppOption {
    std::uint8_t type = 0;
    QByteArray value; ///< at most 253 bytes

    bool operator==(const PppOption &) const = default;
};

/// Untrusted bytes, at most 64 KiB: with or without address and control, the protocol in two bytes or in one. Otherwise
/// Malformed.
Result<PppFrame> parsePppFrame(const QByteArray &bytes);
/// Bytes after the packet are padding. Malformed if its length does not fit.
Result<PppPacket> parsePppPacket(const QByteArray &payload);
/// At most 64. Malformed if a length does not fit.
Result<std::vector<PppOption>> parsePppOptions(const QByteArray &data);

/// With address and control, which every peer accepts.
QByteArray serialisePppFrame(const PppFrame &frame);
QByteArray serialise(const PppPacket &packet);
QByteArray serialise(const std::vector<PppOption> &options);
QByteArray pppFrame(std::uint16_t protocol, const PppPacket &packet);

/// An option with one number.
PppOption pppOption(std::uint8_t type, std::uint16_t value);
PppOption pppOption(std::uint8_t type, std::uint32_t value);

} // namespace fix789::ike
