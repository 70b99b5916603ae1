// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/udp_datagrams.h"

#include "adapters/linux/linux_icmp_errors.h"
#include "adapters/portable/application.h"
#include "adapters/portable/portable_clock.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <thread>

namespace adapters_portable_udp_datagrams_test {
using namespace fix789;
using namespace fix789::adapters;
using namespace std::chrono_literals;

namespace {

const QString kLocal = QStringLiteral("127.0.0.1");

/// Echoes from a thread of its own until it is destroyed.
class Echo {
public:
    explicit Echo(QString address = kLocal)
        : m_thread([this, address = std::move(address)](const std::stop_token &stop) {
              QUdpSocket socket;
              socket.bind(QHostAddress(address), 0);
              m_port = socket.localPort();
              m_port.notify_all();
              while (!stop.stop_requested()) {
                  if (!socket.waitForReadyRead(20))
                      continue;
                  while (socket.hasPendingDatagrams()) {
                      const QNetworkDatagram datagram = socket.receiveDatagram();
                      socket.writeDatagram(datagram.makeReply("echo " + datagram.data()));
                  }
              }
          })
    {
        m_port.wait(0);
    }
    std::uint16_t port() const { return m_port; }

private:
    std::atomic<std::uint16_t> m_port = 0;
    std::jthread m_thread;
};

std::uint16_t closedPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress(kLocal), 0);
    return socket.localPort();
}

class UdpDatagramsTest : public testing::Test {
protected:
    static void SetUpTestSuite() { ensureApplication(); }

    PortableClock clock;
    LinuxIcmpErrors errors;
    UdpDatagrams datagrams{clock, &errors};
};

} // namespace

TEST_F(UdpDatagramsTest, CarryThereAndBack)
{
    const Echo echo;
    const auto conversation = datagrams.begin();
    const auto socket = conversation->open({kLocal, echo.port()});
    ASSERT_TRUE(socket);
    const auto before = clock.monotonic();
    ASSERT_TRUE(conversation->send(*socket, "hello"));
    const auto arrivals = conversation->wait(before + 5s, {});
    ASSERT_EQ(arrivals.size(), 1U);
    EXPECT_EQ(arrivals.front().socket, *socket);
    EXPECT_EQ(arrivals.front().bytes, QByteArray("echo hello"));
    EXPECT_EQ(arrivals.front().from, (Endpoint{kLocal, echo.port()}));
    EXPECT_FALSE(arrivals.front().icmp);
    EXPECT_LT(clock.monotonic() - before, 1s);
}

TEST_F(UdpDatagramsTest, SetTheHopLimitOfOneDatagramAlone)
{
    for (const QString &address : {kLocal, QStringLiteral("::1")}) {
        QUdpSocket server;
        if (!server.bind(QHostAddress(address), 0))
            continue; // no IPv6 on this computer
        const auto conversation = datagrams.begin();
        const auto socket = conversation->open({address, server.localPort()});
        ASSERT_TRUE(socket);
        ASSERT_TRUE(conversation->send(*socket, "near", 3));
        ASSERT_TRUE(conversation->send(*socket, "far"));
        for (const char *text : {"near", "far"}) {
            ASSERT_TRUE(server.hasPendingDatagrams() || server.waitForReadyRead(5000));
            const QNetworkDatagram datagram = server.receiveDatagram();
            EXPECT_EQ(datagram.data(), QByteArray(text));
            EXPECT_EQ(datagram.hopLimit() == 3, text == QByteArray("near")) << qPrintable(address);
        }
    }
}

TEST_F(UdpDatagramsTest, WorkInAThreadWithoutAnEventLoop)
{
    const Echo echo;
    std::jthread([&] {
        const auto conversation = datagrams.begin();
        const auto socket = conversation->open({kLocal, echo.port()});
        ASSERT_TRUE(socket);
        for (int i = 0; i < 20; ++i) { // every datagram is announced, not the first alone
            ASSERT_TRUE(conversation->send(*socket, QByteArray::number(i)));
            const auto arrivals = conversation->wait(clock.monotonic() + 5s, {});
            ASSERT_EQ(arrivals.size(), 1U);
            EXPECT_EQ(arrivals.front().bytes, "echo " + QByteArray::number(i));
        }
    }).join();
}

TEST_F(UdpDatagramsTest, SpeakIpv6)
{
    const Echo echo(QStringLiteral("::1"));
    const auto conversation = datagrams.begin();
    const auto socket = conversation->open({QStringLiteral("::1"), echo.port()});
    ASSERT_TRUE(socket);
    if (!conversation->send(*socket, "six"))
        GTEST_SKIP() << "no IPv6 on this computer";
    ASSERT_EQ(conversation->wait(clock.monotonic() + 5s, {}).size(), 1U);
}

TEST_F(UdpDatagramsTest, GiveEachSocketItsOwnSourcePort)
{
    QUdpSocket server;
    ASSERT_TRUE(server.bind(QHostAddress(kLocal), 0));
    const auto conversation = datagrams.begin();
    std::vector<int> ports;
    for (int i = 0; i < 2; ++i) {
        const auto socket = conversation->open({kLocal, server.localPort()});
        ASSERT_TRUE(socket && conversation->send(*socket, "x"));
        ASSERT_TRUE(server.waitForReadyRead(5000));
        ports.push_back(server.receiveDatagram().senderPort());
    }
    EXPECT_NE(ports[0], ports[1]);
}

TEST_F(UdpDatagramsTest, TellOfAClosedPortAndWhoSaidSo)
{
    const std::uint16_t port = closedPort();
    const auto conversation = datagrams.begin();
    const auto socket = conversation->open({kLocal, port});
    ASSERT_TRUE(socket);
    for (int i = 0; i < 3; ++i) { // an error that is still pending must not keep the next send back
        ASSERT_TRUE(conversation->send(*socket, "anybody?")) << i;
        const auto before = clock.monotonic();
        const auto arrivals = conversation->wait(before + 5s, {});
        ASSERT_EQ(arrivals.size(), 1U) << i;
        ASSERT_TRUE(arrivals.front().icmp);
        EXPECT_EQ(arrivals.front().icmp->type, 3);
        EXPECT_EQ(arrivals.front().icmp->code, 3);
        EXPECT_EQ(arrivals.front().from, (Endpoint{kLocal, port}));
        EXPECT_LT(clock.monotonic() - before, 1s);
    }
}

// As Windows reports it: an error of the next receive, that names nobody.
TEST_F(UdpDatagramsTest, TellOfAClosedPortWhereTheSocketAloneReportsIt)
{
    class ErrorsOfTheSocket final : public IcmpErrors {
    public:
        void watch(std::intptr_t socket) override { LinuxIcmpErrors().watch(socket); }
        std::vector<Report> take(std::intptr_t) override { return {}; }
    } ofTheSocket;
    UdpDatagrams windows{clock, &ofTheSocket, nullptr, UdpDatagrams::Refusals::OfSocket};
    const std::uint16_t port = closedPort();
    const auto conversation = windows.begin();
    const auto socket = conversation->open({kLocal, port});
    ASSERT_TRUE(socket);
    ASSERT_TRUE(conversation->send(*socket, "hello"));
    const auto arrivals = conversation->wait(clock.monotonic() + 2s, {});
    ASSERT_FALSE(arrivals.empty());
    EXPECT_EQ(arrivals.front().from, (Endpoint{kLocal, port}));
    EXPECT_EQ(arrivals.front().icmp, (IcmpError{3, 3, {}}));
}

TEST_F(UdpDatagramsTest, SendTwiceThoughTheFirstMetAClosedPort)
{
    const auto conversation = datagrams.begin();
    const auto socket = conversation->open({kLocal, closedPort()});
    ASSERT_TRUE(socket);
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(conversation->send(*socket, "x"));
        std::this_thread::sleep_for(5ms);
    }
    EXPECT_EQ(conversation->wait(clock.monotonic() + 1s, {}).size(), 5U);
}

TEST_F(UdpDatagramsTest, WaitUntilTheMomentAndNotMuchLonger)
{
    const auto conversation = datagrams.begin();
    const auto before = clock.monotonic();
    EXPECT_TRUE(conversation->wait(before + 50ms, {}).empty());
    EXPECT_GE(clock.monotonic() - before, 49ms);
    EXPECT_LT(clock.monotonic() - before, 1s);
    EXPECT_TRUE(conversation->wait(before, {}).empty()); // the past
}

TEST_F(UdpDatagramsTest, WakeAtOnceWhenAskedToStop)
{
    const auto conversation = datagrams.begin();
    std::stop_source stop;
    const auto before = clock.monotonic();
    std::jthread asker([&stop] {
        std::this_thread::sleep_for(30ms);
        stop.request_stop();
    });
    EXPECT_TRUE(conversation->wait(before + 60s, stop.get_token()).empty());
    EXPECT_LT(clock.monotonic() - before, 5s);
    EXPECT_TRUE(conversation->wait(before + 60s, stop.get_token()).empty()); // was asked before
    EXPECT_LT(clock.monotonic() - before, 5s);
}

TEST_F(UdpDatagramsTest, HearNobodyButThePeer)
{
    QUdpSocket server;
    ASSERT_TRUE(server.bind(QHostAddress(kLocal), 0));
    QUdpSocket stranger;
    ASSERT_TRUE(stranger.bind(QHostAddress(QStringLiteral("127.0.0.2")), 0));
    const auto conversation = datagrams.begin();
    const auto socket = conversation->open({kLocal, server.localPort()});
    ASSERT_TRUE(socket && conversation->send(*socket, "x"));
    ASSERT_TRUE(server.waitForReadyRead(5000));
    const quint16 port = quint16(server.receiveDatagram().senderPort());
    stranger.writeDatagram("lies", QHostAddress(kLocal), port);
    EXPECT_TRUE(conversation->wait(clock.monotonic() + 100ms, {}).empty());
    server.writeDatagram("truth", QHostAddress(kLocal), port);
    const auto arrivals = conversation->wait(clock.monotonic() + 5s, {});
    ASSERT_EQ(arrivals.size(), 1U);
    EXPECT_EQ(arrivals.front().bytes, QByteArray("truth"));
}

namespace {

/// 127.0.0.1 was asked, and 127.0.0.2 sends to the same socket.
class UdpStrangersTest : public UdpDatagramsTest {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server.bind(QHostAddress(kLocal), 0));
        ASSERT_TRUE(stranger.bind(QHostAddress(QStringLiteral("127.0.0.2")), 0));
        const auto opened = conversation->open({kLocal, server.localPort()});
        ASSERT_TRUE(opened && conversation->send(*opened, "x"));
        socket = *opened;
        ASSERT_TRUE(server.waitForReadyRead(5000));
        port = quint16(server.receiveDatagram().senderPort());
    }
    void strangerSends(const QByteArray &bytes)
    {
        ASSERT_EQ(stranger.writeDatagram(bytes, QHostAddress(kLocal), port), bytes.size());
    }
    /// Everything that comes within that time, of those that were asked.
    std::vector<Arrival> waitOut(std::chrono::milliseconds time)
    {
        std::vector<Arrival> all;
        for (const auto end = clock.monotonic() + time; clock.monotonic() < end;)
            std::ranges::move(conversation->wait(end, {}), std::back_inserter(all));
        return all;
    }

    QUdpSocket server;
    QUdpSocket stranger;
    std::unique_ptr<DatagramConversation> conversation = datagrams.begin();
    int socket = -1;
    quint16 port = 0;
};

} // namespace

TEST_F(UdpStrangersTest, AreTakenApartFromThePeerWithTheirOwnAddress)
{
    strangerSends("an answer from elsewhere");
    EXPECT_TRUE(waitOut(100ms).empty());
    const auto strangers = conversation->takeStrangers();
    ASSERT_EQ(strangers.size(), 1U);
    EXPECT_EQ(strangers.front().socket, socket);
    EXPECT_EQ(strangers.front().from, (Endpoint{QStringLiteral("127.0.0.2"), stranger.localPort()}));
    EXPECT_EQ(strangers.front().bytes, QByteArray("an answer from elsewhere"));
    EXPECT_FALSE(strangers.front().icmp);
    EXPECT_TRUE(conversation->takeStrangers().empty());
}

TEST_F(UdpStrangersTest, WhoWasAskedIsNotAmongThem)
{
    server.writeDatagram("truth", QHostAddress(kLocal), port);
    EXPECT_EQ(conversation->wait(clock.monotonic() + 5s, {}).size(), 1U);
    EXPECT_TRUE(conversation->takeStrangers().empty());
}

TEST_F(UdpStrangersTest, AreKeptOnlyUpToSoManyWhetherTakenOrNot)
{
    std::size_t taken = 0;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < DatagramConversation::kMostStrangers; ++i)
            strangerSends("again");
        EXPECT_TRUE(waitOut(100ms).empty());
        taken += conversation->takeStrangers().size();
    }
    EXPECT_EQ(taken, std::size_t(DatagramConversation::kMostStrangers));
    server.writeDatagram("truth", QHostAddress(kLocal), port);
    EXPECT_EQ(conversation->wait(clock.monotonic() + 5s, {}).size(), 1U);
}

TEST_F(UdpStrangersTest, AreNotKeptWhereTheyAreLongerThanAnyAnswer)
{
    strangerSends(QByteArray(DatagramConversation::kLongestStranger + 1, 'x'));
    strangerSends(QByteArray(DatagramConversation::kLongestStranger, 'y'));
    EXPECT_TRUE(waitOut(100ms).empty());
    const auto strangers = conversation->takeStrangers();
    ASSERT_EQ(strangers.size(), 1U);
    EXPECT_EQ(strangers.front().bytes, QByteArray(DatagramConversation::kLongestStranger, 'y'));
}

TEST_F(UdpDatagramsTest, RefuseWhatIsNoAddress)
{
    const auto opened = datagrams.begin()->open({QStringLiteral("vpn.example"), 500});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Malformed);
}
} // namespace adapters_portable_udp_datagrams_test
