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

/// The requests to servers other than the VPN server that show whether UDP leaves this network.
enum class UdpControlKind {
    Stun, ///< RFC 8489 binding, a high port
    Ntp,  ///< RFC 5905, port 123; often passes where little else does
    Quic, ///< RFC 9000 version negotiation, port 443
    Dns,  ///< a query to an external resolver, port 53; a device on the path may answer
};

enum class UdpControlReply {
    Answered, ///< with content that only a recipient of the request can know
    Silent,
    Rejected, ///< an ICMP error came back; `icmp` says who sent it
    Failed,   ///< no request left this computer: no address for the name, no route, or a local filter
};

/// What one control observed.
struct UdpControl {
    UdpControlKind kind = UdpControlKind::Stun;
    QString host;    ///< as in the settings
    QString address; ///< empty if the name did not resolve
    std::uint16_t port = 0;
    UdpControlReply reply = UdpControlReply::Failed;
    int sends = 0;
    int ms = -1; ///< from the first datagram to the answer; -1 without one
    std::optional<IcmpError> icmp = {};
    QString publicAddress = {}; ///< this network's, as a STUN server saw it
    QDateTime told = {};        ///< UTC, by the NTP server's clock when it answered; invalid: none

    bool operator==(const UdpControl &) const = default;
};

/// The kind of name in a query.
enum class NameQuestion {
    Random, ///< a non-existent name: a genuine resolver says so
    Known,  ///< a name whose addresses do not change
    Server, ///< the VPN server's, by a resolver other than the system's
};

enum class NameReply { Answered, NoSuchName, Silent, Failed };

/// One DNS query and its answer.
struct NameAnswer {
    NameQuestion question = NameQuestion::Random;
    QString name;
    QString resolver = {}; ///< empty: the system's own
    NameReply reply = NameReply::Failed;
    QStringList addresses = {};
    bool asExpected = true; ///< for Known, if answered

    bool operator==(const NameAnswer &) const = default;
};

/// The words of the case format: "stun", "silent", "random", "no-such-name".
QString toString(UdpControlKind kind);
QString toString(UdpControlReply reply);
QString toString(NameQuestion question);
QString toString(NameReply reply);
std::optional<UdpControlKind> udpControlKindFromString(const QString &word);
std::optional<UdpControlReply> udpControlReplyFromString(const QString &word);
std::optional<NameQuestion> nameQuestionFromString(const QString &word);
std::optional<NameReply> nameReplyFromString(const QString &word);

} // namespace fix789
