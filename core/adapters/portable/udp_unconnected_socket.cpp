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
// A server is asked three times within this.
constexpr std::chrono::milliseconds kOwnFor = std::chrono::seconds(5);
// A flood must not keep us from checking the time.
constexpr int kMostAtOnce = 1024;

} // namespace

UdpUnconnectedSocket::UdpUnconnectedSocket(const Clock &clock, IcmpErrors *errors, Refusals refusals)
    : m_clock(clock), m_errors(errors), m_refusals(refusals), m_buffer(kLargestDatagram, Qt::Uninitialized)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
}

Result<std::unique_ptr<UdpSocket>> UdpUnconnectedSocket::open(const QHostAddress &address)
{
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    auto made = std::make_unique<UdpSocket>();
    made->setProxy(QNetworkProxy::NoProxy);
    if (!made->bind(isSix ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, 0))
        return failure(made->error() == QAbstractSocket::SocketAccessError ? ErrorKind::Refused : ErrorKind::NotSupported,
                       QStringLiteral("opening a UDP socket"), made->error());
    if (m_errors != nullptr)
        m_errors->watch(made->socketDescriptor());
    made->announceTo([this, socket = made.get()] {
        m_ready.push_back(socket);
        m_loop.quit();
    });
    return made;
}

Result<UdpSocket *> UdpUnconnectedSocket::socketFor(const QHostAddress &address)
{
    auto &socket = address.protocol() == QAbstractSocket::IPv6Protocol ? m_six : m_four;
    if (socket)
        return socket.get();
    auto made = open(address);
    if (!made)
        return Failure(made.error());
    (*made)->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kReceiveBuffer);
    socket = std::move(*made);
    return socket.get();
}

Result<UdpSocket *> UdpUnconnectedSocket::ownSocketFor(const Endpoint &peer, const QHostAddress &address)
{
    closeOldest();
    if (UdpSocket *known = m_ownByPeer.value(peer.address))
        return known;
    if (m_own.size() == kMostOwn)
        return socketFor(address);
    auto made = open(address);
    if (!made)
        return Failure(made.error());
    UdpSocket *socket = made->get();
    QObject::connect(socket, &QUdpSocket::errorOccurred, &m_loop, [this, peer](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError)
            m_arrivals.push_back({0, peer, {}, IcmpError{3, 3, {}}, m_clock.monotonic()});
    });
    m_own.push_back({peer, std::move(*made), m_clock.monotonic()});
    m_ownByPeer.insert(peer.address, socket);
    return socket;
}

void UdpUnconnectedSocket::closeOldest()
{
    while (!m_own.empty() && m_own.front().opened + kOwnFor < m_clock.monotonic()) {
        collectDatagrams(*m_own.front().socket); // what is there already
        std::erase(m_ready, m_own.front().socket.get());
        m_ownByPeer.remove(m_own.front().peer.address);
        m_own.pop_front();
    }
}

Result<void> UdpUnconnectedSocket::send(const Endpoint &peer, const QByteArray &bytes)
{
    const QHostAddress address(peer.address);
    if (address.isNull())
        return failure(ErrorKind::Malformed, QStringLiteral("opening a UDP socket: no address in \"%1\"").arg(peer.address));
    const auto socket = m_refusals == Refusals::OfSocket ? ownSocketFor(peer, address) : socketFor(address);
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
    for (UdpSocket *socket : std::exchange(m_ready, {})) {
        collectErrors(*socket);
        collectDatagrams(*socket);
    }
}

void UdpUnconnectedSocket::collectErrors(UdpSocket &socket)
{
    if (m_errors == nullptr)
        return;
    for (const IcmpErrors::Report &report : m_errors->take(socket.socketDescriptor()))
        m_arrivals.push_back({0, report.about, {}, report.error, m_clock.monotonic()});
}

void UdpUnconnectedSocket::collectDatagrams(UdpSocket &socket)
{
    for (int count = 0; count < kMostAtOnce; ++count) {
        QHostAddress from;
        quint16 port = 0;
        const qint64 size = socket.read(m_buffer, &from, &port);
        if (size < 0)
            break;
        from.setScopeId({});
        m_arrivals.push_back({0, {from.toString(), port}, m_buffer.first(size), {}, m_clock.monotonic()});
    }
}

} // namespace fix789::adapters
