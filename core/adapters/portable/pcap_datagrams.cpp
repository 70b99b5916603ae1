// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/pcap_datagrams.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace fix789::adapters {
namespace {

constexpr std::uint32_t kMagic = 0xa1b2c3d4; // times in microseconds, numbers in big-endian order
constexpr std::uint32_t kLinkTypeRaw = 101;
constexpr std::uint32_t kLongestPacket = 65535;
constexpr qsizetype kLargestPayload = 65507;
constexpr qint64 kLargestCapture = 16 * 1024 * 1024;
constexpr int kUsualHopLimit = 64;
constexpr char kUdpProtocol = 17;

template <class Number>
QByteArray big(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray big16(qsizetype number)
{
    return big(static_cast<std::uint16_t>(number));
}

// RFC 1071.
std::uint16_t checksum(QByteArray bytes)
{
    if (bytes.size() % 2 != 0)
        bytes += '\0';
    std::uint32_t sum = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 2)
        sum += qFromBigEndian<std::uint16_t>(bytes.constData() + at);
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

QByteArray addressBytes(const QString &text, bool six)
{
    const QHostAddress address(text);
    if (!six)
        return big(address.toIPv4Address()); // zero if unknown
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

bool isSix(const QString &address)
{
    return QHostAddress(address).protocol() == QAbstractSocket::IPv6Protocol;
}

// RFC 768, and RFC 8200, 8.1: over IPv6 the checksum is mandatory.
QByteArray udp(const QByteArray &ends, const Endpoint &from, const Endpoint &to, const QByteArray &payload)
{
    const qsizetype length = 8 + payload.size();
    const QByteArray ports = big16(from.port) + big16(to.port) + big16(length);
    const std::uint16_t sum =
        checksum(ends + QByteArray(1, '\0') + QByteArray(1, kUdpProtocol) + big16(length) + ports + big16(0) + payload);
    return ports + big16(sum == 0 ? 0xffff : sum) + payload;
}

QByteArray packet(const Endpoint &from, const Endpoint &to, int hopLimit, const QByteArray &payload)
{
    const bool six = isSix(from.address) || isSix(to.address);
    const QByteArray ends = addressBytes(from.address, six) + addressBytes(to.address, six);
    const QByteArray datagram = udp(ends, from, to, payload);
    const auto limit = static_cast<char>(std::clamp(hopLimit, 0, 255));
    if (six)
        return big<std::uint32_t>(0x60000000) + big16(datagram.size()) + QByteArray(1, kUdpProtocol) + QByteArray(1, limit) +
               ends + datagram;
    const QByteArray before =
        big16(0x4500) + big16(20 + datagram.size()) + big<std::uint32_t>(0) + QByteArray(1, limit) + QByteArray(1, kUdpProtocol);
    return before + big16(checksum(before + ends)) + ends + datagram;
}

class PcapConversation : public DatagramConversation {
public:
    PcapConversation(std::unique_ptr<DatagramConversation> inner, const Clock &clock, PcapFile &file)
        : m_inner(std::move(inner)), m_clock(clock), m_file(file)
    {
    }

    Result<int> open(const Endpoint &peer, std::uint16_t localPort) override
    {
        const auto socket = m_inner->open(peer, localPort);
        if (socket)
            m_ends[*socket] = {peer, m_inner->local(*socket)};
        return socket;
    }

    Endpoint local(int socket) const override { return m_inner->local(socket); }

    Result<void> send(int socket, const QByteArray &bytes, std::optional<int> hopLimit) override
    {
        const auto sent = m_inner->send(socket, bytes, hopLimit);
        if (const auto ends = m_ends.find(socket); sent && ends != m_ends.end())
            m_file.write(sinceEpoch(m_clock.monotonic()), ends->second.own, ends->second.peer, hopLimit.value_or(kUsualHopLimit),
                         bytes);
        return sent;
    }

    std::vector<Arrival> wait(std::chrono::milliseconds until, std::stop_token stop) override
    {
        return written(m_inner->wait(until, std::move(stop)));
    }

    std::vector<Arrival> takeStrangers() override { return written(m_inner->takeStrangers()); }

private:
    std::vector<Arrival> written(std::vector<Arrival> arrived)
    {
        for (const Arrival &arrival : arrived)
            if (const auto ends = m_ends.find(arrival.socket); !arrival.icmp && ends != m_ends.end())
                m_file.write(sinceEpoch(arrival.at), arrival.from, ends->second.own, kUsualHopLimit, arrival.bytes);
        return arrived;
    }

    struct Ends {
        Endpoint peer;
        Endpoint own;
    };

    std::chrono::milliseconds sinceEpoch(std::chrono::milliseconds monotonic) const
    {
        return std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch()) - (m_clock.monotonic() - monotonic);
    }

    std::unique_ptr<DatagramConversation> m_inner;
    const Clock &m_clock;
    PcapFile &m_file;
    std::map<int, Ends> m_ends;
};

} // namespace

Result<std::unique_ptr<PcapFile>> PcapFile::create(const QString &path)
{
    const QString doing = QStringLiteral("writing the capture");
    std::unique_ptr<PcapFile> made(new PcapFile(path));
    QFile &file = made->m_file;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return failure(file.error() == QFileDevice::OpenError ? ErrorKind::Refused : ErrorKind::Failed, doing);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray header = big(kMagic) + big16(2) + big16(4) + big<std::uint64_t>(0) + big(kLongestPacket) + big(kLinkTypeRaw);
    if (file.write(header) != header.size())
        return failure(ErrorKind::Failed, doing);
    return made;
}

void PcapFile::write(std::chrono::milliseconds sinceEpoch, const Endpoint &from, const Endpoint &to, int hopLimit,
                     const QByteArray &bytes)
{
    const QByteArray whole = packet(from, to, hopLimit, bytes.first(std::min(bytes.size(), kLargestPayload)));
    const auto size = static_cast<std::uint32_t>(whole.size());
    const QByteArray record = big(static_cast<std::uint32_t>(sinceEpoch.count() / 1000)) +
                              big(static_cast<std::uint32_t>(sinceEpoch.count() % 1000 * 1000)) + big(size) + big(size) + whole;
    const std::lock_guard lock(m_mutex);
    if (m_file.size() + record.size() <= kLargestCapture)
        m_file.write(record);
}

std::unique_ptr<DatagramConversation> PcapDatagrams::begin()
{
    return std::make_unique<PcapConversation>(m_datagrams.begin(), m_clock, *m_file);
}

} // namespace fix789::adapters
