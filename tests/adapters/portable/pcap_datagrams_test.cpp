// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/pcap_datagrams.h"

#include "adapters/portable/portable_clock.h"

#include <QHostAddress>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace adapters_portable_pcap_datagrams_test {
using namespace fix789;
using namespace fix789::adapters;
using namespace std::chrono_literals;

namespace {

struct Packet {
    qint64 us = 0;
    QString from;
    QString to;
    int hopLimit = 0;
    QByteArray payload;
};

std::uint32_t number(const QByteArray &bytes, qsizetype at, int size)
{
    std::uint32_t value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | std::uint8_t(bytes.at(at + i));
    return value;
}

std::uint16_t sum(const QByteArray &bytes)
{
    std::uint32_t total = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at)
        total += std::uint32_t(std::uint8_t(bytes[at])) << (at % 2 == 0 ? 8 : 0);
    while (total > 0xffff)
        total = (total & 0xffff) + (total >> 16);
    return std::uint16_t(total);
}

QString endpoint(const QByteArray &address, std::uint32_t port)
{
    const QHostAddress host = address.size() == 4 ? QHostAddress(qFromBigEndian<std::uint32_t>(address.constData()))
                                                  : QHostAddress(reinterpret_cast<const quint8 *>(address.constData()));
    return QStringLiteral("%1 %2").arg(host.toString()).arg(port);
}

// Reads a packet as RFC 791, 8200 and 768 say, and holds it to its own lengths and sums.
Packet packetIn(const QByteArray &bytes)
{
    const bool six = number(bytes, 0, 1) >> 4 == 6;
    const qsizetype head = six ? 40 : 20;
    const qsizetype side = six ? 16 : 4;
    Packet packet;
    packet.hopLimit = int(number(bytes, six ? 7 : 8, 1));
    EXPECT_EQ(number(bytes, six ? 6 : 9, 1), 17U);
    EXPECT_EQ(number(bytes, six ? 4 : 2, 2), bytes.size() - (six ? head : 0));
    EXPECT_EQ(six ? 0xffff : sum(bytes.first(head)), 0xffff);
    const QByteArray source = bytes.sliced(head - 2 * side, side);
    const QByteArray target = bytes.sliced(head - side, side);
    const QByteArray udp = bytes.sliced(head);
    EXPECT_EQ(number(udp, 4, 2), udp.size());
    EXPECT_NE(number(udp, 6, 2), 0U);
    EXPECT_EQ(sum(source + target + QByteArray::fromHex("0011") + udp.sliced(4, 2) + udp), 0xffff);
    packet.from = endpoint(source, number(udp, 0, 2));
    packet.to = endpoint(target, number(udp, 2, 2));
    packet.payload = udp.sliced(8);
    return packet;
}

std::vector<Packet> packetsIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_EQ(bytes.first(24).toHex(), "a1b2c3d4"
                                       "00020004"
                                       "00000000"
                                       "00000000"
                                       "0000ffff"
                                       "00000065");
    std::vector<Packet> packets;
    for (qsizetype at = 24; at < bytes.size();) {
        const auto size = number(bytes, at + 8, 4);
        EXPECT_EQ(size, number(bytes, at + 12, 4));
        packets.push_back(packetIn(bytes.sliced(at + 16, size)));
        packets.back().us = qint64(number(bytes, at, 4)) * 1'000'000 + number(bytes, at + 4, 4);
        at += 16 + size;
    }
    return packets;
}

struct Capture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("capture.pcap"));
};

// Answers every datagram with itself, backwards, and reports an ICMP error beside it.
class Echo : public Datagrams {
public:
    std::unique_ptr<DatagramConversation> begin() override { return std::make_unique<Conversation>(); }

private:
    class Conversation : public DatagramConversation {
    public:
        Result<int> open(const Endpoint &peer, std::uint16_t) override
        {
            m_peer = peer;
            return 7;
        }
        Endpoint local(int) const override { return {QStringLiteral("192.168.1.20"), 40000}; }
        Result<void> send(int, const QByteArray &bytes, std::optional<int>) override
        {
            if (bytes == "refused")
                return failure(ErrorKind::Refused, QStringLiteral("sending"));
            QByteArray back = bytes;
            std::reverse(back.begin(), back.end());
            m_arrivals = {{7, m_peer, back, {}, m_clock.monotonic()}, {7, m_peer, {}, IcmpError{3, 3, {}}, m_clock.monotonic()}};
            return {};
        }
        std::vector<Arrival> wait(std::chrono::milliseconds, std::stop_token) override { return std::exchange(m_arrivals, {}); }
        std::vector<Arrival> takeStrangers() override
        {
            return {{7, {QStringLiteral("198.51.100.7"), 500}, "elsewhere", {}, m_clock.monotonic()}};
        }

    private:
        PortableClock m_clock;
        Endpoint m_peer;
        std::vector<Arrival> m_arrivals;
    };
};

TEST(PcapDatagrams, WriteWhatWasSentAndReceived)
{
    const Capture capture;
    const PortableClock clock;
    Echo echo;
    const qint64 before = clock.now().toMSecsSinceEpoch();
    {
        PcapDatagrams datagrams(echo, clock, *PcapFile::create(capture.path));
        const auto conversation = datagrams.begin();
        const int socket = *conversation->open({QStringLiteral("192.0.2.1"), 4500});
        ASSERT_TRUE(conversation->send(socket, "abc", {}));
        EXPECT_EQ(conversation->wait(0ms, {}).size(), 2U);
        ASSERT_TRUE(conversation->send(socket, "hops", 3));
        EXPECT_FALSE(conversation->send(socket, "refused", {}));
    }
    const auto packets = packetsIn(capture.path);
    ASSERT_EQ(packets.size(), 3U);
    EXPECT_EQ(packets[0].from, QStringLiteral("192.168.1.20 40000"));
    EXPECT_EQ(packets[0].to, QStringLiteral("192.0.2.1 4500"));
    EXPECT_EQ(packets[0].payload, "abc");
    EXPECT_EQ(packets[1].from, QStringLiteral("192.0.2.1 4500"));
    EXPECT_EQ(packets[1].payload, "cba");
    EXPECT_EQ(packets[2].hopLimit, 3);
    EXPECT_GE(packets[0].us, (before - 1) * 1000);
    EXPECT_LT(packets[0].us, (before + 10'000) * 1000);
}

TEST(PcapDatagrams, WriteWhatCameFromElsewhere)
{
    const Capture capture;
    const PortableClock clock;
    Echo echo;
    {
        PcapDatagrams datagrams(echo, clock, *PcapFile::create(capture.path));
        const auto conversation = datagrams.begin();
        ASSERT_TRUE(conversation->open({QStringLiteral("192.0.2.1"), 500}));
        EXPECT_EQ(conversation->takeStrangers().size(), 1U);
    }
    const auto packets = packetsIn(capture.path);
    ASSERT_EQ(packets.size(), 1U);
    EXPECT_EQ(packets[0].from, QStringLiteral("198.51.100.7 500"));
    EXPECT_EQ(packets[0].payload, "elsewhere");
}

TEST(PcapDatagrams, ThereIsSomethingToReadWhileItGoesOn)
{
    const Capture capture;
    const auto file = PcapFile::create(capture.path);
    ASSERT_TRUE(file);
    (*file)->write(1'700'000'000'123ms, {QStringLiteral("2001:db8::1"), 500}, {QString(), 501}, 64, QByteArray(999, 'x'));
    const auto packets = packetsIn(capture.path);
    ASSERT_EQ(packets.size(), 1U);
    EXPECT_EQ(packets[0].from, QStringLiteral("2001:db8::1 500"));
    EXPECT_EQ(packets[0].to, QStringLiteral(":: 501"));
    EXPECT_EQ(packets[0].us, 1'700'000'000'123'000);
}

TEST(PcapDatagrams, TheFileEndsAtItsBound)
{
    const Capture capture;
    const auto file = PcapFile::create(capture.path);
    ASSERT_TRUE(file);
    for (int i = 0; i < 300; ++i)
        (*file)->write(0ms, {QStringLiteral("192.0.2.1"), 500}, {QStringLiteral("192.0.2.2"), 500}, 64, QByteArray(65507, 'x'));
    EXPECT_LE(QFileInfo(capture.path).size(), 16 * 1024 * 1024);
    EXPECT_EQ(packetsIn(capture.path).size(), 255U); // whole ones
}

TEST(PcapDatagrams, OnlyItsOwnerReadsTheFile)
{
    const Capture capture;
    ASSERT_TRUE(PcapFile::create(capture.path));
    EXPECT_FALSE(QFileInfo(capture.path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST(PcapDatagrams, AFileThatCannotBeMadeIsRefused)
{
    const auto file = PcapFile::create(QStringLiteral("/no/such/folder/x.pcap"));
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, ErrorKind::Refused);
}

} // namespace
} // namespace adapters_portable_pcap_datagrams_test
