// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
//
// Through real sockets on the loopback; what a path does to datagrams is done where the responder reads and writes them.
#include "probes/responder/responder_probe.h"

#include "adapters/linux/linux_fragments.h"
#include "adapters/portable/application.h"
#include "adapters/portable/portable_clock.h"
#include "adapters/portable/system_dns.h"
#include "adapters/portable/udp_datagrams.h"
#include "ike/responder/responder.h"
#include "ike/tunnel_negotiation.h"
#include "probes/responder/responder_probes.h"
#include "recording/machine/recorded_machine.h"
#include "support/recorded.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <thread>

#include <gtest/gtest.h>

#include <unistd.h>

namespace probes_responder_responder_probe_test {
using namespace fix789;
using namespace fix789::adapters;
using namespace fix789::ike;
using namespace fix789::probes;
using namespace fix789::recording;
using namespace std::chrono_literals;

namespace {

using Shape = ResponderResult::Shape;

const QString kLocal = QStringLiteral("127.0.0.1");

enum class Way { There, Back };
/// True: the datagram is lost. The port is the first, second or third one.
using Loses = std::function<bool(Way way, std::size_t port, const ResponderRequest &request)>;

bool loses(const Loses &path, Way way, std::size_t port, const QByteArray &datagram, const ResponderKeys &keys)
{
    if (way == Way::Back) {
        const auto answer = readResponderAnswer(datagram, keys);
        return answer && path(way, port, answer->request);
    }
    const auto request = readResponderRequest(datagram, keys);
    return request && path(way, port, *request);
}

/// What an IPsec helper on the path does, by port.
struct Helper {
    std::optional<std::size_t> alters = {};
    std::optional<std::size_t> moves = {};
};

/// A responder on three ports of this computer, behind a path, in a thread of its own.
class BehindPath {
public:
    explicit BehindPath(Loses path, QString code = {}, std::size_t portsHeld = 3, Helper helper = {})
        : m_thread([this, path = std::move(path), keys = responderKeys(code), portsHeld, helper](const std::stop_token &stop) {
              std::array<QUdpSocket, 3> sockets;
              ResponderPorts held{};
              for (std::size_t i = 0; i < sockets.size(); ++i) {
                  sockets[i].bind(QHostAddress(kLocal), 0);
                  m_ports[i] = sockets[i].localPort();
                  held[i] = i < portsHeld ? sockets[i].localPort() : std::uint16_t{0};
              }
              m_ready = true;
              m_ready.notify_all();
              Responder responder(keys, held, systemRandomness());
              while (!stop.stop_requested())
                  for (std::size_t i = 0; i < sockets.size(); ++i)
                      if (sockets[i].waitForReadyRead(1))
                          while (sockets[i].hasPendingDatagrams() && i < portsHeld)
                              answerOne(sockets[i], responder, helper.alters == i, helper.moves == i,
                                        [&](Way way, const QByteArray &bytes) { return loses(path, way, i, bytes, keys); });
          })
    {
        m_ready.wait(false);
    }
    std::vector<std::uint16_t> ports() const { return {m_ports.begin(), m_ports.end()}; }

private:
    template <class Lost>
    static void answerOne(QUdpSocket &socket, Responder &responder, bool alters, bool moves, Lost lost)
    {
        const QNetworkDatagram datagram = socket.receiveDatagram();
        if (lost(Way::There, datagram.data()))
            return;
        const auto now = PortableClock().monotonic();
        QByteArray bytes = datagram.data();
        bytes[5] = char(bytes[5] ^ int(alters));
        const auto port = std::uint16_t(datagram.senderPort() + int(moves));
        const auto answer = responder.answer(datagram.senderAddress().toString(), bytes, now, port);
        if (answer && !lost(Way::Back, *answer))
            socket.writeDatagram(datagram.makeReply(*answer));
    }

    std::array<std::uint16_t, 3> m_ports{};
    std::atomic<bool> m_ready = false;
    std::jthread m_thread;
};

class ResponderProbeTest : public testing::Test {
protected:
    static void SetUpTestSuite() { ensureApplication(); }

    Result<ResponderObservation> ask(const BehindPath &responder, const QString &code = {}, const Progress &progress = {})
    {
        return askResponder({kLocal, code, responder.ports()}, datagrams, clock, dns, systemRandomness(), progress);
    }

    PortableClock clock;
    UdpDatagrams datagrams{clock};
    SystemDns dns;
};

bool isOn(const BehindPath &responder, std::size_t port, const ResponderResult &result)
{
    return result.port == responder.ports().at(port);
}

} // namespace

TEST_F(ResponderProbeTest, AnOpenPathAnswersEverythingAtOnce)
{
    const BehindPath responder([](auto...) { return false; });
    const auto begun = clock.monotonic();
    const auto seen = ask(responder);
    EXPECT_LT(clock.monotonic() - begun, 1s);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->results.size(), 18U);
    for (const ResponderResult &result : seen->results) {
        EXPECT_GE(result.answered, 1);
        EXPECT_GE(result.arrived.value_or(0), 1);
    }
}

TEST_F(ResponderProbeTest, WhatNeverArrivesIsToldFromWhatIsLostOnTheWayBack)
{
    const BehindPath responder([](Way way, std::size_t port, const ResponderRequest &) {
        return (port == 0 && way == Way::There) || (port == 1 && way == Way::Back);
    });
    const auto begun = clock.monotonic();
    const auto seen = ask(responder);
    EXPECT_LT(clock.monotonic() - begun, 3200ms);
    ASSERT_TRUE(seen);
    for (const ResponderResult &result : seen->results) {
        const bool control = isOn(responder, 2, result);
        EXPECT_EQ(result.answered > 0, control);
        EXPECT_EQ(result.arrived, isOn(responder, 0, result) ? 0 : result.sent) << result.size;
        EXPECT_EQ(result.sent >= 6, !control);
    }
}

TEST_F(ResponderProbeTest, InspectionIsSeenByTheShape)
{
    const BehindPath responder(
        [](Way, std::size_t port, const ResponderRequest &request) { return port < 2 && request.shape == Shape::Ike; });
    const auto seen = ask(responder);
    ASSERT_TRUE(seen);
    for (const ResponderResult &result : seen->results)
        EXPECT_EQ(result.answered == 0, result.shape == Shape::Ike && !isOn(responder, 2, result));
}

TEST_F(ResponderProbeTest, LostFragmentsAreSeenByTheSize)
{
    const BehindPath responder([](Way, std::size_t, const ResponderRequest &request) { return request.size > 1472; });
    const auto seen = ask(responder);
    ASSERT_TRUE(seen);
    for (const ResponderResult &result : seen->results)
        EXPECT_EQ(result.answered == 0, result.size == 2000);
}

TEST_F(ResponderProbeTest, WhatAHelperChangesIsTold)
{
    const BehindPath responder([](auto...) { return false; }, {}, 3, {.alters = 0, .moves = 1});
    const auto seen = ask(responder);
    ASSERT_TRUE(seen);
    for (const ResponderResult &result : seen->results) {
        const bool alters = isOn(responder, 0, result);
        EXPECT_EQ(result.answered > 0, !alters);
        EXPECT_EQ(result.altered, alters ? result.sent : 0);
        EXPECT_EQ(result.arrived > 0, !alters);
        EXPECT_EQ(result.samePort, alters ? std::optional<bool>() : std::optional(!isOn(responder, 1, result)));
    }
}

TEST_F(ResponderProbeTest, WhereTheSystemLetsUsFragmentsGoInTheOtherOrderAsWell)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "raw sockets need root";
    LinuxFragmentSender fragments;
    UdpDatagrams raw(clock, nullptr, &fragments);
    const BehindPath responder([](auto...) { return false; });
    const auto seen = askResponder({kLocal, {}, responder.ports()}, raw, clock, dns, systemRandomness(), {});
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->results.size(), 21U);
    EXPECT_EQ(std::ranges::count_if(seen->results, &ResponderResult::lastFirst), 3);
    EXPECT_TRUE(std::ranges::all_of(seen->results, [](const ResponderResult &result) { return result.answered > 0; }));
}

TEST_F(ResponderProbeTest, AFifthLostEachWayIsNoWall)
{
    int count = 0;
    const BehindPath responder([&count](auto...) { return ++count % 5 == 0; });
    const auto seen = ask(responder);
    ASSERT_TRUE(seen);
    EXPECT_TRUE(std::ranges::all_of(seen->results, [](const ResponderResult &result) { return result.answered > 0; }));
}

TEST_F(ResponderProbeTest, WithoutAnyAnswerNobodyKnowsWhatArrived)
{
    const BehindPath responder([](auto...) { return true; });
    const auto seen = ask(responder);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->results.size(), 18U);
    for (const ResponderResult &result : seen->results) {
        EXPECT_EQ(result.answered, 0);
        EXPECT_EQ(result.sent, 6);
        EXPECT_FALSE(result.arrived);
    }
}

TEST_F(ResponderProbeTest, APortThatTheResponderDoesNotHoldIsLeftOut)
{
    const BehindPath responder([](auto...) { return false; }, {}, 2);
    const auto begun = clock.monotonic();
    const auto seen = ask(responder);
    EXPECT_LT(clock.monotonic() - begun, 1s);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->results.size(), 12U);
    EXPECT_TRUE(std::ranges::none_of(seen->results, [&](const auto &result) { return isOn(responder, 2, result); }));
}

TEST_F(ResponderProbeTest, APairedResponderAnswersWhoeverKnowsTheCode)
{
    const QString code = QStringLiteral("K7QF-2M9X-T4HD");
    const BehindPath responder([](auto...) { return false; }, code);
    const auto without = ask(responder);
    ASSERT_TRUE(without);
    EXPECT_TRUE(std::ranges::all_of(without->results, [](const auto &result) { return result.answered == 0; }));
    const auto with = ask(responder, code);
    ASSERT_TRUE(with);
    EXPECT_TRUE(std::ranges::all_of(with->results, [](const auto &result) { return result.answered > 0; }));
}

TEST_F(ResponderProbeTest, StopsWhenAsked)
{
    const BehindPath responder([](auto...) { return true; });
    std::stop_source source;
    const std::jthread stopping([&source] {
        std::this_thread::sleep_for(100ms);
        source.request_stop();
    });
    const auto begun = clock.monotonic();
    const auto seen = ask(responder, {}, Progress{.stop = source.get_token()});
    EXPECT_LT(clock.monotonic() - begun, 1s);
    ASSERT_FALSE(seen);
    EXPECT_EQ(seen.error().kind, ErrorKind::Cancelled);
}

namespace {

const IkeQuestion kServer{QStringLiteral("vpn.example.com"), QStringLiteral("203.0.113.10")};

struct SilentServer {
    CaseFile record = test::windows11({test::kServerSilent});
    test::FixedOwnChanges ownChanges;
    RecordedMachine machine{record.id(), record.state(), ownChanges};
    const Probes &probes() const { return machine.machine().probes; }
};

} // namespace

TEST_F(ResponderProbeTest, WhatTheResponderSawStandsBesideWhatTheServerSaidAndIsAskedOnce)
{
    std::atomic<int> requests = 0;
    const BehindPath responder([&requests](Way way, auto...) {
        requests += way == Way::There ? 1 : 0;
        return false;
    });
    const SilentServer server;
    const ResponderProbes probes(server.probes(), {kLocal, {}, responder.ports()}, datagrams, clock, dns, systemRandomness());
    const auto first = probes.ike(kServer, {});
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->stages.empty());
    ASSERT_TRUE(first->responder);
    EXPECT_EQ(first->responder->address, kLocal);
    const int asked = requests;
    EXPECT_EQ(probes.ike(kServer, {}), first);
    EXPECT_EQ(requests, asked);
}

TEST_F(ResponderProbeTest, AResponderThatCannotBeAskedIsSaidAndLeftOut)
{
    const SilentServer server;
    const ResponderProbes probes(server.probes(), {.host = QStringLiteral("nobody.invalid"), .code = {}}, datagrams, clock,
                                 server.machine.machine().dns, systemRandomness());
    std::atomic<int> said = 0;
    const auto seen = probes.ike(kServer, Progress{.stop = {}, .say = [&said](const Text &) { ++said; }});
    ASSERT_TRUE(seen);
    EXPECT_FALSE(seen->responder);
    EXPECT_EQ(said, 1);
}
} // namespace probes_responder_responder_probe_test
