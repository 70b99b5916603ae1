// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/portable/udp_datagrams.h"
#include "adapters/portable/udp_socket.h"
#include "ports/clock.h"
#include "ports/unconnected_socket.h"

#include <QByteArray>
#include <QEventLoop>
#include <QHash>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace fix789::adapters {

/// Real UDP. Runs its own event loop in the calling thread; a QCoreApplication must exist.
class UdpUnconnectedSocket : public UnconnectedSocket {
public:
    using Refusals = UdpDatagrams::Refusals;

    /// Without `errors` it reports no ICMP errors. Refusals::OfSocket: such an error names nobody, so each peer is sent to from
    /// a socket of its own, for a few seconds and as long as there are at most kMostOwn; a closed port of any other peer looks
    /// silent.
    explicit UdpUnconnectedSocket(const Clock &clock, IcmpErrors *errors = nullptr, Refusals refusals = Refusals::AmongErrors);

    static constexpr std::size_t kMostOwn = 512;

    Result<void> send(const Endpoint &peer, const QByteArray &bytes) override;
    std::vector<Arrival> wait(std::chrono::milliseconds until, std::stop_token stop) override;

private:
    struct Own {
        Endpoint peer;
        std::unique_ptr<UdpSocket> socket;
        std::chrono::milliseconds opened;
    };

    Result<std::unique_ptr<UdpSocket>> open(const QHostAddress &address);
    Result<UdpSocket *> socketFor(const QHostAddress &address);
    Result<UdpSocket *> ownSocketFor(const Endpoint &peer, const QHostAddress &address);
    void closeOldest();
    void collect();
    void collectErrors(UdpSocket &socket);
    void collectDatagrams(UdpSocket &socket);

    const Clock &m_clock;
    IcmpErrors *m_errors;
    Refusals m_refusals;
    QEventLoop m_loop; // before the sockets: in a thread without an event loop it creates what their notifiers need
    QTimer m_timer;
    std::unique_ptr<UdpSocket> m_four;
    std::unique_ptr<UdpSocket> m_six;
    std::deque<Own> m_own; ///< in the order of opening
    QHash<QString, UdpSocket *> m_ownByPeer;
    std::vector<UdpSocket *> m_ready; ///< of these: to be read
    std::vector<Arrival> m_arrivals;
    QByteArray m_buffer;
};

} // namespace fix789::adapters
