// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "responding_sockets.h"

#include "adapters/portable/portable_clock.h"
#include "ike/tunnel_negotiation.h"

#include <QEventLoop>
#include <QNetworkDatagram>
#include <QNetworkProxy>

#include <algorithm>

namespace fix789::app {
namespace {

// Longer datagrams are not ours; the system truncates them.
constexpr qint64 kLongest = ike::kLargestResponderDatagram + 1;

void answerOne(QUdpSocket &socket, ike::Responder &responder, const std::function<void(const QString &)> &asked)
{
    const QNetworkDatagram datagram = socket.receiveDatagram(kLongest);
    if (!datagram.isValid())
        return;
    QHostAddress sender = datagram.senderAddress();
    if (bool isFour = false; const quint32 four = sender.toIPv4Address(&isFour))
        sender = isFour ? QHostAddress(four) : sender; // IPv4 and IPv6 share the socket
    const auto bytes = responder.answer(sender.toString(), datagram.data(), adapters::PortableClock().monotonic(),
                                        std::uint16_t(std::max(0, datagram.senderPort())));
    if (bytes)
        socket.writeDatagram(datagram.makeReply(*bytes)); // from the address that received the question
    if (responder.metSomebodyNew())
        asked(sender.toString());
}

} // namespace

std::optional<QAbstractSocket::SocketError> RespondingSockets::open(std::uint16_t port)
{
    auto socket = std::make_unique<QUdpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->bind(QHostAddress(QHostAddress::Any), port, QAbstractSocket::DontShareAddress))
        return socket->error();
    m_sockets.push_back(std::move(socket));
    return std::nullopt;
}

ike::ResponderPorts RespondingSockets::ports() const
{
    ike::ResponderPorts ports{};
    for (std::size_t i = 0; i < m_sockets.size() && i < ports.size(); ++i)
        ports[i] = m_sockets[i]->localPort();
    return ports;
}

void RespondingSockets::serve(ike::ResponderKeys keys, const std::stop_token &stop,
                              const std::function<void(const QString &)> &asked)
{
    ike::Responder responder(std::move(keys), ports(), ike::systemRandomness());
    QEventLoop loop;
    for (const auto &socket : m_sockets)
        QObject::connect(socket.get(), &QUdpSocket::readyRead, &loop, [&responder, &asked, &socket = *socket] {
            while (socket.hasPendingDatagrams())
                answerOne(socket, responder, asked);
        });
    const std::stop_callback wake(stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    if (!stop.stop_requested())
        loop.exec();
}

} // namespace fix789::app
