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

namespace fix789 {

struct SweepServer {
    QString name;    ///< as it stands in the list
    QString address; ///< in Qt's form; empty: it has none, and is not asked
};

/// What one server of a sweep said to message 1 on UDP 500.
struct SweepResult {
    QString name;
    QString address;
    StageOutcome outcome = StageOutcome::NotTried;
    QString detail; ///< English, short: the chosen suite, the notification's name
    int ms = -1;    ///< from the last datagram before the answer to the answer; -1 without one
    int sends = 0;
    QString gateway; ///< named by its vendor ids; empty where they name nobody
    std::optional<IcmpError> icmp;

    bool operator==(const SweepResult &) const = default;
};

/// Message 1 to many servers, without sockets and without a clock. Each address gets one negotiation, whose resends are the same
/// bytes, however often it stands in the list: three sends, the second after 500 ms and the third 750 ms later, as ike-scan's,
/// and one second of patience after the last. Servers that were not asked yet go before resends, so that the last one's silence,
/// which is what takes longest, begins as early as can be.
class Sweep {
public:
    using Ms = std::chrono::milliseconds;

    /// `perSecond`: how many datagrams may leave in a second, at least 1.
    Sweep(std::vector<SweepServer> servers, int perSecond);

    void start(Ms now);
    [[nodiscard]] bool isDone() const;
    /// How many addresses are settled, and how many there are.
    [[nodiscard]] int settled() const { return m_settled; }
    [[nodiscard]] int size() const { return int(m_asked.size()); }

    struct Outgoing {
        Endpoint to;
        QByteArray bytes;
    };
    /// Lets time pass: who was given time enough is silent.
    void advance(Ms now);
    /// What may be sent now; call again until there is nothing, and tell of each by sent() or notSent().
    std::optional<Outgoing> due(Ms now);
    void sent(Ms now);
    void notSent(const Error &error, Ms now);
    /// Foreign bytes, from anybody.
    void received(const Endpoint &from, const QByteArray &bytes, Ms now);
    void unreachable(const Endpoint &about, const IcmpError &error);
    /// When due() or advance() may next change something by themselves.
    [[nodiscard]] Ms wakeAt() const;

    /// One a server, in the order of the list.
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
    double m_gap;      ///< milliseconds from one datagram to the next
    double m_slot = 0; ///< when the next one may leave, on the clock's scale
    std::size_t m_fresh = 0;
    std::multimap<Ms, std::size_t> m_resends; ///< when somebody is to be sent to again
    std::multimap<Ms, std::size_t> m_endings; ///< when somebody is given up
    std::size_t m_current = 0;                ///< whom due() named
    int m_settled = 0;
};

/// Drives a sweep in the calling thread, and says how far it is. Where it is told to stop, those without an answer yet were not
/// tried long enough: NotTried.
std::vector<SweepResult> sweep(std::vector<SweepServer> servers, int perSecond, UnconnectedSocket &unconnected,
                               const Clock &clock, const Progress &progress);

} // namespace fix789
