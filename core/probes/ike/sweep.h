// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "ports/clock.h"
#include "ports/progress.h"
#include "ports/unconnected_socket.h"

#include <QHash>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace fix789::probes {

struct SweepServer {
    QString name;    ///< as in the list
    QString address; ///< in Qt's form; empty: none, so it is skipped
};

/// The answer of one server of a sweep to message 1 on UDP 500.
struct SweepResult {
    QString name;
    QString address;
    StageOutcome outcome = StageOutcome::NotTried;
    QString detail; ///< English, short: the chosen suite, the notification's name
    int ms = -1;    ///< from the last datagram before the answer to the answer; -1 without one
    int sends = 0;
    QString gateway; ///< the product named by its vendor IDs; empty if they name none
    std::optional<IcmpError> icmp;

    bool operator==(const SweepResult &) const = default;
};

/// Sends message 1 to many servers, without sockets and without a clock. Each address gets one negotiation with identical
/// retransmissions, however often it is in the list: three sends, the second after 500 ms and the third 750 ms later, as
/// ike-scan's, and one second of patience after the last. First sends precede retransmissions, so that the last server's
/// silence, which takes longest, begins as early as possible.
class Sweep {
public:
    using Ms = std::chrono::milliseconds;

    /// `perSecond`: the limit of datagrams per second, at least 1.
    Sweep(std::vector<SweepServer> servers, int perSecond);

    void start(Ms now);
    [[nodiscard]] bool isDone() const;
    /// The number of settled addresses, and their total.
    [[nodiscard]] int settled() const { return m_settled; }
    [[nodiscard]] int size() const { return int(m_asked.size()); }

    struct Outgoing {
        Endpoint to;
        QByteArray bytes;
    };
    /// Advances the time: overdue servers become silent.
    void advance(Ms now);
    /// The next datagram allowed now; call it until it returns nothing, and report each by sent() or notSent().
    std::optional<Outgoing> due(Ms now);
    void sent(Ms now);
    void notSent(const Error &error, Ms now);
    /// Untrusted bytes; anyone may have sent them.
    void received(const Endpoint &from, const QByteArray &bytes, Ms now);
    void unreachable(const Endpoint &about, const IcmpError &error);
    /// When due() or advance() may next change something without an arrival.
    [[nodiscard]] Ms wakeAt() const;

    /// One per server, in the order of the list.
    [[nodiscard]] std::vector<SweepResult> results() const;

private:
    struct Asked {
        QString address;
        std::uint64_t cookie = 0;
        bool isSettled = false;
        Ms last{};
        SweepResult result; ///< without its name
    };

    void settle(Asked &asked, StageOutcome outcome, const QString &detail);
    void takeSlot(Ms now);

    std::vector<SweepServer> m_servers;
    std::vector<Asked> m_asked;
    QHash<QString, std::size_t> m_byAddress;
    double m_gap;      ///< milliseconds between datagrams
    double m_slot = 0; ///< when the next one may leave, by the clock
    std::size_t m_fresh = 0;
    std::multimap<Ms, std::size_t> m_resends; ///< when each retransmission is due
    std::multimap<Ms, std::size_t> m_endings; ///< when each server counts as silent
    std::size_t m_current = 0;                ///< the server of the last due()
    int m_settled = 0;
};

/// Drives a sweep in the calling thread and reports progress. After a stop, servers without an answer were not tried long
/// enough: NotTried.
std::vector<SweepResult> sweep(std::vector<SweepServer> servers, int perSecond, UnconnectedSocket &unconnected,
                               const Clock &clock, const Progress &progress);

} // namespace fix789::probes
