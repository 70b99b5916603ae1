// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/endpoint.h"
#include "model/machine/ike_observation.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fix789 {

/// An arrival on one of a conversation's sockets: a datagram, or an ICMP error about one of ours.
struct Arrival {
    int socket = 0;
    Endpoint from;    ///< for an ICMP error: the destination of our datagram
    QByteArray bytes; ///< at most 64 KiB; empty for an ICMP error
    std::optional<IcmpError> icmp;
    std::chrono::milliseconds at{}; ///< Clock::monotonic() at the time of reading
};

/// A few UDP sockets that one thread uses. Each socket has its own source port.
class DatagramConversation {
public:
    virtual ~DatagramConversation() = default;

    /// Opens a socket for this peer; the returned number identifies it in send() and Arrival. `localPort`: its source port,
    /// 0 for any. Errors: NotSupported (this system lacks the address family), Refused (the port is reserved or taken),
    /// Failed.
    virtual Result<int> open(const Endpoint &peer, std::uint16_t localPort = 0) = 0;
    /// The local address and port of the socket, as this computer sees them; the address is empty if the system does not
    /// report it.
    [[nodiscard]] virtual Endpoint local(int socket) const = 0;
    /// Sends to the socket's peer, with its own hop limit (TTL) if given; whether the ICMP error of the router that drops it
    /// arrives depends on the system. Errors: Refused (the system or a local filter forbids it), Failed (no route ...).
    virtual Result<void> send(int socket, const QByteArray &bytes, std::optional<int> hopLimit = {}) = 0;
    /// Sends a datagram larger than one packet in two IP fragments, the second one first. Errors: those of send();
    /// NotSupported if the system does not let this program send its own fragments.
    virtual Result<void> sendLastFragmentFirst(int /*socket*/, const QByteArray & /*bytes*/)
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("sending fragments"));
    }
    /// Waits until something arrives, `until` (Clock::monotonic()) passes, or `stop` is requested. Empty: nothing arrived.
    /// Contains only datagrams from the socket's peer.
    virtual std::vector<Arrival> wait(std::chrono::milliseconds until, std::stop_token stop) = 0;
    /// Returns the datagrams that have arrived since from other addresses than the socket's peer. Anyone may have sent them;
    /// the caller decides by their content whether they concern us. At most kMostStrangers in a conversation's life, each of
    /// at most kLongestStranger bytes.
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

/// The system's reports of ICMP errors on a UDP socket that the portable adapter cannot see.
class IcmpErrors {
public:
    virtual ~IcmpErrors() = default;

    /// Asks the system to queue errors for this socket (its native descriptor).
    virtual void watch(std::intptr_t socket) = 0;
    struct Report {
        Endpoint about; ///< the destination of our datagram
        IcmpError error;
    };
    /// Returns the reports queued since.
    virtual std::vector<Report> take(std::intptr_t socket) = 0;
};

} // namespace fix789
