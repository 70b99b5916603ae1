// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/udp_unconnected_socket.h"

#include "adapters/portable/udp_limits.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace fix789::adapters {
namespace {

// All servers answer at about the same time.
constexpr int kReceiveBuffer = 4 * 1024 * 1024;
// A flood must not keep us from checking the time.
constexpr int kMostAtOnce = 1024;

} // namespace

UdpUnconnectedSocket::UdpUnconnectedSocket(const Clock &clock, IcmpErrors *errors)
    : m_clock(clock), m_errors(errors), m_buffer(kLargestDatagram, Qt::Uninitialized)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
}

Result<QUdpSocket *> UdpUnconnectedSocket::socketFor(const QHostAddress &address)
{
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    auto &socket = isSix ? m_six : m_four;
    if (socket)
        return socket.get();
    auto made = std::make_unique<QUdpSocket>();
    made->setProxy(QNetworkProxy::NoProxy);
    if (!made->bind(isSix ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, 0))
        return failure(made->error() == QAbstractSocket::SocketAccessError ? ErrorKind::Refused : ErrorKind::NotSupported,
                       QStringLiteral("opening a UDP socket"), made->error());
    made->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kReceiveBuffer);
    if (m_errors != nullptr)
        m_errors->watch(made->socketDescriptor());
    QObject::connect(made.get(), &QUdpSocket::readyRead, &m_loop, &QEventLoop::quit);
    socket = std::move(made);
    return socket.get();
}

Result<void> UdpUnconnectedSocket::send(const Endpoint &peer, const QByteArray &bytes)
{
    const QHostAddress address(peer.address);
    if (address.isNull())
        return failure(ErrorKind::Malformed, QStringLiteral("opening a UDP socket: no address in \"%1\"").arg(peer.address));
    const auto socket = socketFor(address);
    if (!socket)
        return Failure(socket.error());
    // An ICMP error about any peer makes the next call fail once. Taking it first avoids that; the second try covers one
    // that arrives in between.
    for (int tries = 0; tries < 2; ++tries) {
        collectErrors(**socket);
        errno = 0;
        if ((*socket)->writeDatagram(bytes, address, peer.port) == bytes.size())
            return {};
    }
    const int code = errno;
    const bool refused = code == EPERM || code == EACCES || (*socket)->error() == QAbstractSocket::SocketAccessError;
    return failure(refused ? ErrorKind::Refused : ErrorKind::Failed, QStringLiteral("sending to UDP %1").arg(peer.port), code);
}

std::vector<Arrival> UdpUnconnectedSocket::wait(std::chrono::milliseconds until, std::stop_token stop)
{
    collect();
    if (m_arrivals.empty() && !stop.stop_requested()) {
        m_timer.start(std::clamp(until - m_clock.monotonic(), std::chrono::milliseconds(0), kLongestWait));
        {
            // Queued, because quit() has no effect before the loop runs.
            const std::stop_callback wake(
                stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
            m_loop.exec();
        }
        m_timer.stop();
        collect();
    }
    return std::exchange(m_arrivals, {});
}

void UdpUnconnectedSocket::collect()
{
    for (const auto &socket : {m_four.get(), m_six.get()}) {
        if (!socket)
            continue;
        collectErrors(*socket);
        collectDatagrams(*socket);
    }
}

void UdpUnconnectedSocket::collectErrors(QUdpSocket &socket)
{
    if (m_errors == nullptr)
        return;
    for (const IcmpErrors::Report &report : m_errors->take(socket.socketDescriptor()))
        m_arrivals.push_back({0, report.about, {}, report.error, m_clock.monotonic()});
}

void UdpUnconnectedSocket::collectDatagrams(QUdpSocket &socket)
{
    // Read at least once, whatever is pending: only reading makes the socket announce the next datagram.
    for (int count = 0; count < kMostAtOnce; ++count) {
        QHostAddress from;
        quint16 port = 0;
        const qint64 size = socket.readDatagram(m_buffer.data(), m_buffer.size(), &from, &port);
        if (size < 0)
            break;
        from.setScopeId({});
        m_arrivals.push_back({0, {from.toString(), port}, m_buffer.first(size), {}, m_clock.monotonic()});
    }
}

} // namespace fix789::adapters
