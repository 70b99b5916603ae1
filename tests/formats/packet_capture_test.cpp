// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/packet_capture.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace formats_packet_capture_test {
using namespace fix789;
using namespace fix789::formats;

namespace {

// From 192.0.2.1:500 to 198.51.100.7:4500, "hello".
const QByteArray kPacket = QByteArray::fromHex("450000210000000040110000c0000201c6336407"
                                               "01f41194000d0000"
                                               "68656c6c6f");
const QByteArray kEthernet = QByteArray::fromHex("0200000000010200000000020800") + kPacket;
const QByteArray kTagged = QByteArray::fromHex("02000000000102000000000281000005"
                                               "0800") +
                           kPacket;

QByteArray little(quint32 number, int bytes = 4)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += char(number >> (8 * i));
    return out;
}

QByteArray pcap(quint32 link, const std::vector<QByteArray> &packets)
{
    QByteArray file = little(0xA1B2C3D4) + little(2, 2) + little(4, 2) + little(0) + little(0) + little(65535) + little(link);
    for (const QByteArray &packet : packets)
        file += little(1) + little(2) + little(quint32(packet.size())) + little(quint32(packet.size())) + packet;
    return file;
}

QByteArray block(quint32 type, QByteArray body)
{
    body += QByteArray((4 - body.size() % 4) % 4, '\0');
    const QByteArray size = little(quint32(body.size()) + 12);
    return little(type) + size + body + size;
}

QByteArray pcapng(quint16 link, const QByteArray &packet)
{
    return block(0x0A0D0D0A, little(0x1A2B3C4D) + little(1, 2) + little(0, 2) + QByteArray(8, '\xff')) +
           block(1, little(link, 2) + little(0, 2) + little(0)) + block(0x0BAD, "skipped") +
           block(6, little(0) + little(0) + little(0) + little(quint32(packet.size())) + little(quint32(packet.size())) + packet);
}

void expectHello(const std::vector<CapturedDatagram> &datagrams, std::size_t count = 1)
{
    ASSERT_EQ(datagrams.size(), count);
    EXPECT_EQ(datagrams.front().from.toHex(), "c0000201");
    EXPECT_EQ(datagrams.front().to.toHex(), "c6336407");
    EXPECT_EQ(datagrams.front().fromPort, 500);
    EXPECT_EQ(datagrams.front().toPort, 4500);
    EXPECT_EQ(datagrams.front().payload, QByteArray("hello"));
}

TEST(PacketCapture, ReadsPcapOfEachLink)
{
    expectHello(*datagramsIn(pcap(1, {kEthernet, kTagged})), 2);
    expectHello(*datagramsIn(pcap(101, {kPacket})));
    expectHello(*datagramsIn(pcap(113, {QByteArray(14, '\0') + QByteArray::fromHex("0800") + kPacket})));
    expectHello(*datagramsIn(pcap(0, {little(2) + kPacket})));
    EXPECT_TRUE(datagramsIn(pcap(147, {kPacket}))->empty()) << "a link that is not known";
}

TEST(PacketCapture, ReadsPcapng)
{
    EXPECT_TRUE(isCapture(pcapng(1, kEthernet)));
    expectHello(*datagramsIn(pcapng(1, kEthernet)));
}

TEST(PacketCapture, KeepsWhatStandsBeforeACut)
{
    const QByteArray whole = pcap(1, {kEthernet, kEthernet});
    expectHello(*datagramsIn(whole.chopped(3)));
}

TEST(PacketCapture, LeavesOutWhatIsNoUdp)
{
    QByteArray tcp = kPacket;
    tcp[9] = 6;
    QByteArray laterFragment = kPacket;
    laterFragment[7] = 1;
    EXPECT_TRUE(datagramsIn(pcap(101, {tcp, laterFragment, {}}))->empty());
}

TEST(PacketCapture, RefusesWhatIsNone)
{
    EXPECT_FALSE(isCapture("no capture"));
    EXPECT_FALSE(datagramsIn("no capture"));
    EXPECT_FALSE(datagramsIn(pcap(1, {}) + QByteArray(16, '\xff')));
}

TEST(PacketCapture, ReadsHexadecimal)
{
    expectHello(datagramsInHex(QString::fromLatin1(kPacket.toHex(':'))));
    expectHello(datagramsInHex(QString::fromLatin1(kEthernet.toHex(' ')) + u'\n'));
    expectHello(datagramsInHex(QStringLiteral("\t0x0000:  4500 0021 0000 0000 4011 0000 c000 0201\n"
                                              "\t0x0010:  c633 6407 01f4 1194 000d 0000 6865 6c6c\n"
                                              "\t0x0020:  6f\n")));
    expectHello(datagramsInHex(QStringLiteral("0000  45 00 00 21 00 00 00 00  40 11 00 00 c0 00 02 01   E..!....@.......\n"
                                              "0010  c6 33 64 07 01 f4 11 94  00 0d 00 00 68 65 6c 6c   .3d.........hell\n"
                                              "0020  6f                                                 o\n")));
    const auto bare = datagramsInHex(QString(56, u'a'));
    ASSERT_EQ(bare.size(), 1u);
    EXPECT_EQ(bare.front().payload.size(), 28);
    EXPECT_TRUE(datagramsInHex(QStringLiteral("not hexadecimal")).empty());
    EXPECT_TRUE(datagramsInHex(QString(56, u'a') + QStringLiteral(" and words")).empty());
    EXPECT_TRUE(datagramsInHex({}).empty());
}

} // namespace
} // namespace formats_packet_capture_test
