// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/udp_unconnected_socket.h"

#include "adapters/linux/linux_icmp_errors.h"
#include "adapters/portable/application.h"
#include "adapters/portable/portable_clock.h"

#include <QHostAddress>

#include <gtest/gtest.h>

#include <set>

namespace adapters_portable_udp_unconnected_socket_test {
using namespace fix789;
using namespace fix789::adapters;
using namespace std::chrono_literals;

namespace {

class UdpUnconnectedSocketTest : public testing::Test {
protected:
    static void SetUpTestSuite() { ensureApplication(); }

    PortableClock clock;
    LinuxIcmpErrors errors;
    UdpUnconnectedSocket unconnected{clock, &errors};
};

TEST_F(UdpUnconnectedSocketTest, SpeaksWithManyFromOnePort)
{
    constexpr int kMany = 200;
    std::vector<std::unique_ptr<QUdpSocket>> servers;
    for (int i = 0; i < kMany; ++i) {
        servers.push_back(std::make_unique<QUdpSocket>());
        ASSERT_TRUE(servers.back()->bind(QHostAddress(QStringLiteral("127.0.1.%1").arg(i + 1)), 0));
        ASSERT_TRUE(unconnected.send({QStringLiteral("127.0.1.%1").arg(i + 1), servers.back()->localPort()}, "hello"));
    }
    std::set<quint16> ports;
    for (const auto &server : servers) {
        ASSERT_TRUE(server->hasPendingDatagrams() || server->waitForReadyRead(5000));
        QHostAddress from;
        quint16 port = 0;
        QByteArray bytes(16, '\0');
        ASSERT_EQ(server->readDatagram(bytes.data(), bytes.size(), &from, &port), 5);
        ports.insert(port);
        server->writeDatagram("back", from, port);
    }
    EXPECT_EQ(ports.size(), 1U);
    std::set<QString> heard;
    for (const auto end = clock.monotonic() + 5s; heard.size() < kMany && clock.monotonic() < end;)
        for (const Arrival &arrival : unconnected.wait(end, {})) {
            EXPECT_EQ(arrival.bytes, "back");
            heard.insert(arrival.from.address);
        }
    EXPECT_EQ(heard.size(), std::size_t(kMany));
}

TEST_F(UdpUnconnectedSocketTest, TellsWhomAnIcmpErrorIsAbout)
{
    QUdpSocket closed;
    closed.bind(QHostAddress(QStringLiteral("127.0.0.1")), 0);
    const std::uint16_t port = closed.localPort();
    closed.close();
    ASSERT_TRUE(unconnected.send({QStringLiteral("127.0.0.1"), port}, "hello"));
    const auto arrivals = unconnected.wait(clock.monotonic() + 5s, {});
    ASSERT_EQ(arrivals.size(), 1U);
    ASSERT_TRUE(arrivals.front().icmp);
    EXPECT_EQ(arrivals.front().icmp->code, 3);
    EXPECT_EQ(arrivals.front().from, (Endpoint{QStringLiteral("127.0.0.1"), port}));
}

// As Windows reports it: an error of the next receive, that names nobody (recvfrom, WSAECONNRESET).
class ErrorsOfTheSocket final : public IcmpErrors {
public:
    void watch(std::intptr_t socket) override { LinuxIcmpErrors().watch(socket); }
    std::vector<Report> take(std::intptr_t) override { return {}; }
};

TEST_F(UdpUnconnectedSocketTest, TellsWhomARefusalIsAboutWhereTheSystemDoesNot)
{
    ErrorsOfTheSocket ofTheSocket;
    UdpUnconnectedSocket windows{clock, &ofTheSocket, UdpUnconnectedSocket::Refusals::OfSocket};
    QUdpSocket answering;
    QUdpSocket silent;
    ASSERT_TRUE(answering.bind(QHostAddress(QStringLiteral("127.0.1.1")), 0));
    ASSERT_TRUE(silent.bind(QHostAddress(QStringLiteral("127.0.1.2")), 0));
    const Endpoint closed{QStringLiteral("127.0.1.3"), 9}; // nobody listens there
    std::set<quint16> ports;
    int refusals = 0;
    for (int send = 0; send < 2; ++send) {
        ASSERT_TRUE(windows.send({QStringLiteral("127.0.1.1"), answering.localPort()}, "hello"));
        ASSERT_TRUE(windows.send({QStringLiteral("127.0.1.2"), silent.localPort()}, "hello"));
        ASSERT_TRUE(windows.send(closed, "hello"));
        ASSERT_TRUE(answering.hasPendingDatagrams() || answering.waitForReadyRead(5000));
        QHostAddress from;
        quint16 port = 0;
        QByteArray bytes(16, '\0');
        ASSERT_EQ(answering.readDatagram(bytes.data(), bytes.size(), &from, &port), 5);
        ports.insert(port);
        answering.writeDatagram("back", from, port);
        int answers = 0;
        const int refusalsBefore = refusals;
        for (const auto end = clock.monotonic() + 5s; (answers == 0 || refusals == refusalsBefore) && clock.monotonic() < end;)
            for (const Arrival &arrival : windows.wait(end, {})) {
                answers += arrival.icmp ? 0 : 1;
                refusals += arrival.icmp ? 1 : 0;
                EXPECT_EQ(arrival.from.address, arrival.icmp ? closed.address : QStringLiteral("127.0.1.1"));
            }
        EXPECT_EQ(answers, 1);
    }
    EXPECT_EQ(refusals, 2) << "one for each send";
    EXPECT_EQ(ports.size(), 1U) << "a server is asked again from the same port";
}

TEST_F(UdpUnconnectedSocketTest, HasALimitedNumberOfSocketsOfItsOwn)
{
    ErrorsOfTheSocket ofTheSocket;
    UdpUnconnectedSocket windows{clock, &ofTheSocket, UdpUnconnectedSocket::Refusals::OfSocket};
    QUdpSocket server;
    ASSERT_TRUE(server.bind(QHostAddress(QStringLiteral("0.0.0.0")), 0));
    std::set<quint16> ports;
    for (int i = 0; i < int(UdpUnconnectedSocket::kMostOwn) + 20; ++i) {
        ASSERT_TRUE(windows.send({QStringLiteral("127.0.%1.%2").arg(1 + i / 250).arg(1 + i % 250), server.localPort()}, "x"));
        ASSERT_TRUE(server.hasPendingDatagrams() || server.waitForReadyRead(5000));
        quint16 port = 0;
        QByteArray bytes(16, '\0');
        ASSERT_EQ(server.readDatagram(bytes.data(), bytes.size(), nullptr, &port), 1);
        ports.insert(port);
    }
    EXPECT_EQ(ports.size(), UdpUnconnectedSocket::kMostOwn + 1);
}

TEST_F(UdpUnconnectedSocketTest, WaitsNoLongerThanToldTo)
{
    const auto before = clock.monotonic();
    EXPECT_TRUE(unconnected.wait(before + 50ms, {}).empty());
    EXPECT_GE(clock.monotonic() - before, 50ms);
    EXPECT_LT(clock.monotonic() - before, 1s);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(unconnected.wait(before + 10s, stop.get_token()).empty());
    EXPECT_LT(clock.monotonic() - before, 2s);
}

TEST_F(UdpUnconnectedSocketTest, RefusesWhatIsNoAddress)
{
    EXPECT_EQ(unconnected.send({QStringLiteral("vpn.example.com"), 500}, "x").error().kind, ErrorKind::Malformed);
}

} // namespace
} // namespace adapters_portable_udp_unconnected_socket_test
