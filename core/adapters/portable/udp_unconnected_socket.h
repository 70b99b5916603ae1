// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/unconnected_socket.h"

#include <QByteArray>
#include <QEventLoop>
#include <QTimer>
#include <QUdpSocket>

#include <memory>

namespace fix789::adapters {

/// Real UDP. Runs its own event loop in the calling thread; a QCoreApplication must exist.
class UdpUnconnectedSocket : public UnconnectedSocket {
public:
    /// Without `errors` it does not report ICMP errors.
    explicit UdpUnconnectedSocket(const Clock &clock, IcmpErrors *errors = nullptr);

    Result<void> send(const Endpoint &peer, const QByteArray &bytes) override;
    std::vector<Arrival> wait(std::chrono::milliseconds until, std::stop_token stop) override;

private:
    Result<QUdpSocket *> socketFor(const QHostAddress &address);
    void collect();
    void collectErrors(QUdpSocket &socket);
    void collectDatagrams(QUdpSocket &socket);

    const Clock &m_clock;
    IcmpErrors *m_errors;
    QEventLoop m_loop; // before the sockets: in a thread without an event loop it creates what their notifiers need
    QTimer m_timer;
    std::unique_ptr<QUdpSocket> m_four;
    std::unique_ptr<QUdpSocket> m_six;
    std::vector<Arrival> m_arrivals;
    QByteArray m_buffer;
};

} // namespace fix789::adapters
