// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/udp_datagrams.h"

#include "adapters/portable/udp_limits.h"
#include "adapters/portable/udp_socket.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTimer>
#include <QUdpSocket>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace fix789::adapters {
namespace {

// A flood must not keep us from checking the time.
constexpr int kMostReadAtOnce = 256;

// A link-local address may or may not include its zone.
QHostAddress withoutZone(QHostAddress address)
{
    address.setScopeId({});
    return address;
}

struct Conversant {
    Endpoint peer;
    QHostAddress address;
    std::unique_ptr<UdpSocket> socket;
};

class UdpConversation : public DatagramConversation {
public:
    UdpConversation(const Clock &clock, IcmpErrors *errors, FragmentSender *fragments, UdpDatagrams::Refusals refusals)
        : m_clock(clock), m_errors(errors), m_fragments(fragments), m_refusals(refusals)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    }

    Result<int> open(const Endpoint &peer, std::uint16_t localPort) override;
    Endpoint local(int socket) const override;
    Result<void> send(int socket, const QByteArray &bytes, std::optional<int> hopLimit) override;
    Result<void> sendLastFragmentFirst(int socket, const QByteArray &bytes) override;
    std::vector<Arrival> wait(std::chrono::milliseconds until, std::stop_token stop) override;
    std::vector<Arrival> takeStrangers() override { return std::exchange(m_strangers, {}); }

private:
    void collect();
    void collectErrors(int number);
    void collectDatagrams(int number);
    void keepStranger(int number, const QHostAddress &from, std::uint16_t port, qint64 size);
    void noteRefusal(int number);

    const Clock &m_clock;
    IcmpErrors *m_errors;
    FragmentSender *m_fragments;
    UdpDatagrams::Refusals m_refusals;
    QEventLoop m_loop; // before the sockets: in a thread without an event loop it creates what their notifiers need
    QTimer m_timer;
    std::vector<Conversant> m_conversants;
    std::vector<Arrival> m_arrivals;
    std::vector<Arrival> m_strangers;
    int m_strangersKept = 0; ///< including those already taken
    QByteArray m_buffer{kLargestDatagram, Qt::Uninitialized};
};

Result<int> UdpConversation::open(const Endpoint &peer, std::uint16_t localPort)
{
    Conversant conversant{peer, QHostAddress(peer.address), std::make_unique<UdpSocket>()};
    if (conversant.address.isNull())
        return failure(ErrorKind::Malformed, QStringLiteral("opening a UDP socket: no address in \"%1\"").arg(peer.address));
    UdpSocket &socket = *conversant.socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    const bool six = conversant.address.protocol() == QAbstractSocket::IPv6Protocol;
    // A chosen port must be ours alone: we must not receive another program's packets.
    if (!socket.bind(six ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, localPort, QUdpSocket::DontShareAddress)) {
        const auto error = socket.error();
        const ErrorKind kind = error == QAbstractSocket::UnsupportedSocketOperationError ? ErrorKind::NotSupported
                               : error == QAbstractSocket::SocketAccessError || error == QAbstractSocket::AddressInUseError
                                   ? ErrorKind::Refused
                                   : ErrorKind::Failed;
        return failure(kind, QStringLiteral("opening a UDP socket"), error);
    }
    if (m_errors != nullptr)
        m_errors->watch(socket.socketDescriptor());

    const int number = int(m_conversants.size());
    socket.announceTo([this] { m_loop.quit(); });
    QObject::connect(&socket, &QUdpSocket::errorOccurred, &m_loop, [this, number](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError)
            noteRefusal(number);
    });
    m_conversants.push_back(std::move(conversant));
    return number;
}

// A socket bound to no address has no local address. A connected one has that of the route, and connecting sends nothing.
Endpoint UdpConversation::local(int socket) const
{
    const Conversant &conversant = m_conversants.at(std::size_t(socket));
    QUdpSocket routed;
    routed.setProxy(QNetworkProxy::NoProxy);
    routed.connectToHost(conversant.address, conversant.peer.port);
    const QHostAddress address = withoutZone(routed.localAddress());
    return {address.isNull() ? QString() : address.toString(), conversant.socket->localPort()};
}

Result<void> UdpConversation::send(int socket, const QByteArray &bytes, std::optional<int> hopLimit)
{
    Conversant &conversant = m_conversants.at(std::size_t(socket));
    QNetworkDatagram datagram(bytes, conversant.address, conversant.peer.port);
    if (hopLimit)
        datagram.setHopLimit(*hopLimit);
    // An ICMP error about an earlier datagram makes the next call fail once. Taking it first avoids that; the second try
    // covers one that arrives in between.
    for (int tries = 0; tries < 2; ++tries) {
        collectErrors(socket);
        errno = 0;
        if (conversant.socket->writeDatagram(datagram) == bytes.size())
            return {};
    }
    const int code = errno;
    // If a local filter forbids sending, some systems set only errno and not the socket's error.
    const bool refused = code == EPERM || code == EACCES || conversant.socket->error() == QAbstractSocket::SocketAccessError;
    return failure(refused ? ErrorKind::Refused : ErrorKind::Failed,
                   QStringLiteral("sending to UDP %1").arg(conversant.peer.port), code);
}

Result<void> UdpConversation::sendLastFragmentFirst(int socket, const QByteArray &bytes)
{
    if (m_fragments == nullptr)
        return DatagramConversation::sendLastFragmentFirst(socket, bytes);
    return m_fragments->sendLastFirst(local(socket), m_conversants.at(std::size_t(socket)).peer, bytes);
}

std::vector<Arrival> UdpConversation::wait(std::chrono::milliseconds until, std::stop_token stop)
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

void UdpConversation::collect()
{
    for (int number = 0; number < int(m_conversants.size()); ++number) {
        collectErrors(number);
        collectDatagrams(number);
    }
}

void UdpConversation::collectErrors(int number)
{
    if (m_errors == nullptr)
        return;
    for (const IcmpErrors::Report &report : m_errors->take(m_conversants[std::size_t(number)].socket->socketDescriptor()))
        m_arrivals.push_back({number, report.about, {}, report.error, m_clock.monotonic()});
}

void UdpConversation::collectDatagrams(int number)
{
    Conversant &conversant = m_conversants[std::size_t(number)];
    for (int count = 0; count < kMostReadAtOnce; ++count) {
        QHostAddress from;
        quint16 port = 0;
        const qint64 size = conversant.socket->read(m_buffer, &from, &port);
        if (size < 0)
            break;
        if (withoutZone(from) == withoutZone(conversant.address))
            m_arrivals.push_back({number, {conversant.peer.address, port}, m_buffer.first(size), {}, m_clock.monotonic()});
        else
            keepStranger(number, from, port, size);
    }
}

void UdpConversation::keepStranger(int number, const QHostAddress &from, std::uint16_t port, qint64 size)
{
    if (m_strangersKept == kMostStrangers || size > kLongestStranger)
        return;
    ++m_strangersKept;
    m_strangers.push_back({number, {withoutZone(from).toString(), port}, m_buffer.first(size), {}, m_clock.monotonic()});
}

// A system that queues ICMP errors reports more than this. All datagrams of a socket go to its peer.
void UdpConversation::noteRefusal(int number)
{
    if (m_errors == nullptr || m_refusals == UdpDatagrams::Refusals::OfSocket)
        m_arrivals.push_back({number, m_conversants[std::size_t(number)].peer, {}, IcmpError{3, 3, {}}, m_clock.monotonic()});
}

} // namespace

UdpDatagrams::UdpDatagrams(const Clock &clock, IcmpErrors *errors, FragmentSender *fragments, Refusals refusals)
    : m_clock(clock), m_errors(errors), m_fragments(fragments), m_refusals(refusals)
{
}

std::unique_ptr<DatagramConversation> UdpDatagrams::begin()
{
    return std::make_unique<UdpConversation>(m_clock, m_errors, m_fragments, m_refusals);
}

} // namespace fix789::adapters
