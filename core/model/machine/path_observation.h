// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789 {

/// What servers other than the VPN server are asked, to see whether UDP leaves this network at all.
enum class UdpControlKind {
    Stun, ///< RFC 8489 binding, a high port
    Ntp,  ///< RFC 5905, port 123; passes where little else does
    Quic, ///< RFC 9000 version negotiation, port 443
    Dns,  ///< a question to a resolver outside, port 53; may be answered on the way
};

enum class UdpControlReply {
    Answered, ///< with what only who saw the question can know
    Silent,
    Rejected, ///< an ICMP error came back; `icmp` says who sent it
    Failed,   ///< nothing left this computer: no address for the name, no route, or a filter of its own
};

/// What one control saw.
struct UdpControl {
    UdpControlKind kind = UdpControlKind::Stun;
    QString host;    ///< as the settings name it
    QString address; ///< empty where the name led nowhere
    std::uint16_t port = 0;
    UdpControlReply reply = UdpControlReply::Failed;
    int sends = 0;
    int ms = -1; ///< from the first datagram to the answer; -1 without one
    std::optional<IcmpError> icmp = {};
    QString publicAddress = {}; ///< ours, as a STUN server saw it
    QDateTime told = {};        ///< UTC, by the clock of an NTP server when it answered; invalid where none was told

    bool operator==(const UdpControl &) const = default;
};

/// What a name was asked for.
enum class NameQuestion {
    Random, ///< a name that does not exist: a genuine resolver says so
    Known,  ///< a name whose addresses do not change
    Server, ///< the VPN server's, by a resolver other than the system's
};

enum class NameReply { Answered, NoSuchName, Silent, Failed };

/// One question about a name and what came back.
struct NameAnswer {
    NameQuestion question = NameQuestion::Random;
    QString name;
    QString resolver = {}; ///< empty: the system's own
    NameReply reply = NameReply::Failed;
    QStringList addresses = {};
    bool asExpected = true; ///< of Known, where it was answered

    bool operator==(const NameAnswer &) const = default;
};

/// The words of our cases: "stun", "silent", "random", "no-such-name".
QString toString(UdpControlKind kind);
QString toString(UdpControlReply reply);
QString toString(NameQuestion question);
QString toString(NameReply reply);
std::optional<UdpControlKind> udpControlKindFromString(const QString &word);
std::optional<UdpControlReply> udpControlReplyFromString(const QString &word);
std::optional<NameQuestion> nameQuestionFromString(const QString &word);
std::optional<NameReply> nameReplyFromString(const QString &word);

} // namespace fix789
