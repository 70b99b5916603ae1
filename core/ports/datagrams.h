// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoint.h"
#include "model/machine/ike_observation.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fix789 {

/// What arrived on one of a conversation's sockets: a datagram, or an ICMP error about one of ours.
struct Arrival {
    int socket = 0;
    Endpoint from;    ///< of an ICMP error: where our datagram was going
    QByteArray bytes; ///< at most 64 KiB; empty for an ICMP error
    std::optional<IcmpError> icmp;
    std::chrono::milliseconds at{}; ///< Clock::monotonic() when it was read
};

/// A handful of UDP sockets that one thread talks through. Each socket has a source port of its own.
class DatagramConversation {
public:
    virtual ~DatagramConversation() = default;

    /// Opens a socket that will talk to this peer; the number names it in send() and Arrival.
    /// `localPort`: the source port it shall have, 0 for any. Errors: NotSupported (no such address family here), Refused (that
    /// port is not for us, or taken), Failed.
    virtual Result<int> open(const Endpoint &peer, std::uint16_t localPort = 0) = 0;
    /// The address and port that the socket's datagrams leave by, as this computer sees them; the address is empty where the
    /// system does not tell.
    [[nodiscard]] virtual Endpoint local(int socket) const = 0;
    /// Sends to the socket's peer, with a hop limit (TTL) of its own where one is given; whether the ICMP error of the router
    /// that it ends at arrives depends on the system. Errors: Refused (the system or a local filter forbids it), Failed (no
    /// route ...).
    virtual Result<void> send(int socket, const QByteArray &bytes, std::optional<int> hopLimit = {}) = 0;
    /// Sends a datagram larger than one packet in two IP fragments, the second one first. Errors: those of send(); NotSupported
    /// where the system does not let this program send fragments of its own.
    virtual Result<void> sendLastFragmentFirst(int /*socket*/, const QByteArray & /*bytes*/)
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("sending fragments"));
    }
    /// Waits until something arrives or `until` (Clock::monotonic()) has come or stop is asked for. Empty: nothing came.
    /// Never what others than the socket's peer sent.
    virtual std::vector<Arrival> wait(std::chrono::milliseconds until, std::stop_token stop) = 0;
    /// Takes what has come since from other addresses than the socket's peer: bytes of anybody, for whoever knows by what is in
    /// them whether they are meant for us. At most kMostStrangers in a conversation's life, each of at most kLongestStranger.
    virtual std::vector<Arrival> takeStrangers() { return {}; }

    static constexpr int kMostStrangers = 64;
    static constexpr qsizetype kLongestStranger = 4096;
};

/// Starts conversations. Callable from any thread; each conversation stays in the thread that began it.
class Datagrams {
public:
    virtual ~Datagrams() = default;
    virtual std::unique_ptr<DatagramConversation> begin() = 0;
};

/// What the system tells of ICMP errors on a UDP socket beyond what the portable adapter can see.
class IcmpErrors {
public:
    virtual ~IcmpErrors() = default;

    /// Asks the system to keep errors for this socket (its native descriptor).
    virtual void watch(std::intptr_t socket) = 0;
    struct Report {
        Endpoint about; ///< where our datagram was going
        IcmpError error;
    };
    /// Takes what has been kept since.
    virtual std::vector<Report> take(std::intptr_t socket) = 0;
};

} // namespace fix789
