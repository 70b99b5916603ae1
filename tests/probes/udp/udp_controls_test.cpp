// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The whole conversation in simulated time, against servers of a few lines.
#include "probes/udp/udp_controls.h"

#include "probes/simulated_network.h"
#include "probes/udp/path_probes.h"
#include "probes/udp/udp_packets.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <thread>

namespace probes_udp_udp_controls_test {
using namespace fix789;
using namespace fix789::probes;
using namespace fix789::simulated;
using fix789::simulated::Reply;

namespace {

class NamedDns : public Dns {
public:
    Result<QStringList> resolve(const QString &host, const Progress &) const override
    {
        if (host == u"nobody.test")
            return failure(ErrorKind::NotFound, host);
        if (host.endsWith(u".lies.test"))
            return QStringList{QStringLiteral("198.51.100.66")};
        if (host.endsWith(u".zone.test"))
            return failure(ErrorKind::NotFound, host);
        return QStringList{QStringLiteral("198.51.100.7")};
    }
};

QByteArray numbered(qsizetype size)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i)
        bytes += char(i + 1);
    return bytes;
}

UdpSettings everyKind()
{
    return {.stun = {{QStringLiteral("stun.test"), 3478}},
            .ntp = {{QStringLiteral("time.test"), 123}},
            .quic = {{QStringLiteral("web.test"), 443}},
            .dns = {{QStringLiteral("198.51.100.53"), 53}}};
}

QByteArray stunAnswer(const QByteArray &asked)
{
    return QByteArray("\x01\x01\x00\x0c", 4) + asked.mid(4, 16) + QByteArray("\x00\x20\x00\x08\x00\x01\x00\x00", 8) +
           QByteArray("\xea\x12\xd5\x4b", 4); // 203.0.113.9
}

QByteArray ntpAnswer(const QByteArray &asked)
{
    return QByteArray(1, 0x24) + QByteArray(23, 0) + asked.mid(40, 8) + QByteArray(16, 1);
}

QByteArray quicAnswer(const QByteArray &asked)
{
    return QByteArray(1, char(0x80)) + QByteArray(4, 0) + asked.mid(14, 9) + asked.mid(5, 9) + QByteArray("\x00\x00\x00\x01", 4);
}

QByteArray dnsAnswer(const QByteArray &asked, const QByteArray &addresses)
{
    QByteArray answer = asked;
    answer[2] = char(0x81);
    answer[7] = char(addresses.size() / 4);
    for (qsizetype i = 0; i < addresses.size(); i += 4)
        answer += QByteArray("\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x3c\x00\x04", 12) + addresses.mid(i, 4);
    return answer;
}

std::vector<Reply> openNetwork(const Sent &sent)
{
    switch (sent.port) {
    case 3478:
        return {{Ms(10), stunAnswer(sent.bytes), {}}};
    case 123:
        return {{Ms(10), ntpAnswer(sent.bytes), {}}};
    case 443:
        return {{Ms(10), quicAnswer(sent.bytes), {}}};
    case 53:
        return {{Ms(10), dnsAnswer(sent.bytes, QByteArray("\xcb\x00\x71\x0a", 4)), {}}};
    default:
        return {};
    }
}

class UdpControls : public testing::Test {
protected:
    std::vector<UdpControl> ask(const UdpSettings &settings, Server server)
    {
        SimulatedNetwork network(clock, std::move(server));
        auto seen = askControls(settings, network, clock, dns, numbered, {});
        EXPECT_TRUE(seen);
        sent = network.sent();
        return seen.value_or(std::vector<UdpControl>());
    }

    SimulatedClock clock;
    NamedDns dns;
    std::vector<Sent> sent;
};

} // namespace

TEST_F(UdpControls, EachKindIsAnsweredByItsOwnProtocol)
{
    for (const UdpControl &control : ask(everyKind(), openNetwork)) {
        EXPECT_EQ(control.reply, UdpControlReply::Answered) << toString(control.kind).toStdString();
        EXPECT_EQ(control.ms, 10);
        EXPECT_EQ(control.sends, 1);
    }
    EXPECT_EQ(sent.size(), 4U);
}

TEST_F(UdpControls, QuicIsAskedWithAsMuchAsAServerWants)
{
    ask(everyKind(), openNetwork);
    EXPECT_EQ(std::ranges::count_if(sent, [](const Sent &one) { return one.port == 443 && one.bytes.size() == 1200; }), 1);
}

TEST_F(UdpControls, AnEchoOfOurOwnBytesIsNoAnswer)
{
    for (const UdpControl &control :
         ask(everyKind(), [](const Sent &one) { return std::vector<Reply>{{Ms(10), one.bytes, {}}}; }))
        EXPECT_EQ(control.reply, UdpControlReply::Silent) << toString(control.kind).toStdString();
}

TEST_F(UdpControls, AnAnswerToSomebodyElseIsNone)
{
    const auto foreign = [](const Sent &one) {
        return openNetwork({one.sourcePort, one.port, QByteArray(1200, 'x'), one.at, {}});
    };
    for (const UdpControl &control : ask(everyKind(), foreign))
        EXPECT_EQ(control.reply, UdpControlReply::Silent) << toString(control.kind).toStdString();
}

TEST_F(UdpControls, AStunServerTellsOurPublicAddress)
{
    const auto seen = ask({.stun = {{QStringLiteral("stun.test"), 3478}}, .ntp = {}, .quic = {}, .dns = {}}, openNetwork);
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().publicAddress, QStringLiteral("203.0.113.9"));
}

// 2026-06-01 12:00:00 UTC is 3,989,304,000 s after 1900.
TEST_F(UdpControls, ATimeServerTellsTheTimeUnlessItsClockIsNotSet)
{
    QByteArray answer(48, 0);
    answer[0] = 0x24;
    answer[1] = 2;
    answer.replace(40, 4, QByteArray::fromHex("edc7f2c0"));
    EXPECT_EQ(ntpTime(answer), QDateTime({2026, 6, 1}, {12, 0}, Qt::UTC));
    QByteArray later = answer;
    later.replace(40, 4, QByteArray::fromHex("00000010")); // the NTP era ends at 2036-02-07 06:28:16
    EXPECT_EQ(ntpTime(later), QDateTime({2036, 2, 7}, {6, 28, 32}, Qt::UTC));
    for (const auto &[place, byte] : std::vector<std::pair<int, char>>{{0, char(0xE4)}, {1, 0}, {1, 16}}) {
        QByteArray unset = answer;
        unset[place] = byte;
        EXPECT_FALSE(ntpTime(unset).isValid()) << place;
    }
    EXPECT_FALSE(ntpTime(answer.left(47)).isValid());
    EXPECT_FALSE(ntpTime({}).isValid());
}

TEST_F(UdpControls, SilenceTakesTwoSendsAndLessThanThreeSeconds)
{
    const auto begun = clock.monotonic();
    for (const UdpControl &control : ask(everyKind(), [](const Sent &) { return std::vector<Reply>(); })) {
        EXPECT_EQ(control.reply, UdpControlReply::Silent);
        EXPECT_EQ(control.sends, 2);
    }
    EXPECT_LT(clock.monotonic() - begun, Ms(3000));
}

TEST_F(UdpControls, WhoHasNoAddressIsNotAsked)
{
    const auto seen = ask({.stun = {{QStringLiteral("nobody.test"), 3478}}, .ntp = {}, .quic = {}, .dns = {}}, openNetwork);
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().reply, UdpControlReply::Failed);
    EXPECT_TRUE(sent.empty());
}

TEST_F(UdpControls, AnIcmpErrorIsNeitherAnswerNorSilence)
{
    const auto seen = ask({.stun = {{QStringLiteral("stun.test"), 3478}}, .ntp = {}, .quic = {}, .dns = {}}, [](const Sent &) {
        return std::vector<Reply>{{.bytes = {}, .icmp = IcmpError{3, 13, QStringLiteral("192.168.1.1")}}};
    });
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().reply, UdpControlReply::Rejected);
    EXPECT_EQ(seen.front().icmp->code, 13);
}

TEST_F(UdpControls, SwitchedOffNothingIsSent)
{
    SimulatedNetwork network(clock, openNetwork);
    const auto seen = askControls({}, network, clock, dns, numbered, {});
    ASSERT_FALSE(seen);
    EXPECT_EQ(seen.error().kind, ErrorKind::NotSupported);
    EXPECT_TRUE(network.sent().empty());
}

TEST_F(UdpControls, NamesAreAskedOfOurResolverAndTheServersOfOthersToo)
{
    SimulatedNetwork network(clock, openNetwork);
    const NameSettings settings{.random = {QStringLiteral("zone.test"), QStringLiteral("lies.test")},
                                .known = {{QStringLiteral("known.test"), {QStringLiteral("198.51.100.7")}},
                                          {QStringLiteral("a.lies.test"), {QStringLiteral("198.51.100.7")}}},
                                .resolvers = {{QStringLiteral("9.9.9.9"), 53}}};
    const auto seen = askNames(settings, QStringLiteral("vpn.example.com"), network, clock, dns, numbered, {});
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 5U);
    EXPECT_EQ(seen->at(0).reply, NameReply::NoSuchName);
    EXPECT_EQ(seen->at(1).reply, NameReply::Answered);
    EXPECT_TRUE(seen->at(2).asExpected);
    EXPECT_FALSE(seen->at(3).asExpected);
    EXPECT_EQ(seen->at(4).addresses, QStringList{QStringLiteral("203.0.113.10")});
}

TEST_F(UdpControls, AnInnerNameIsToldToNobody)
{
    for (const char *name : {"vpn.corp", "vpn", "vpn.office.LOCAL", "203.0.113.10"}) {
        SimulatedNetwork network(clock, openNetwork);
        const NameSettings settings{.random = {}, .known = {}, .resolvers = {{QStringLiteral("9.9.9.9"), 53}}};
        const auto seen = askNames(settings, QString::fromLatin1(name), network, clock, dns, numbered, {});
        ASSERT_TRUE(seen);
        EXPECT_TRUE(seen->empty()) << name;
        EXPECT_TRUE(network.sent().empty()) << name;
    }
}

namespace {

// A run that waits at message 4 for the decision whether a proof of the key may leave.
class WaitingServer : public Probes {
public:
    explicit WaitingServer(const CredentialGate &gate) : m_gate(gate) {}
    Result<IkeObservation> ike(const IkeQuestion &, const Progress &) const override
    {
        while (m_gate.state() == CredentialGate::State::NotYet)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return IkeObservation{};
    }
    Result<PortalObservation> portal(const Progress &) const override { return failure(ErrorKind::NotSupported, {}); }
    Result<std::vector<UdpControl>> udpControls(const Progress &) const override { return failure(ErrorKind::NotSupported, {}); }
    Result<std::vector<NameAnswer>> names(const QString &, const Progress &) const override
    {
        return failure(ErrorKind::NotSupported, {});
    }

private:
    const CredentialGate &m_gate;
};

CredentialGate::State gateFor(const QString &server, const QString &address)
{
    SimulatedClock clock;
    const NamedDns dns;
    SimulatedNetwork network(clock, openNetwork); // others say 203.0.113.10
    CredentialGate gate;
    const WaitingServer inner(gate);
    const PathProbes probes(inner, &gate, {}, {.random = {}, .known = {}, .resolvers = {{QStringLiteral("9.9.9.9"), 53}}},
                            network, clock, dns, numbered);
    EXPECT_EQ(gate.state(), CredentialGate::State::NotYet);
    EXPECT_TRUE(probes.ike({server, address}, {}));
    return gate.state();
}

} // namespace

TEST(PathProbes, NoSecretLeavesForAnAddressThatOthersDoNotKnow)
{
    const QString name = QStringLiteral("vpn.example.com");
    EXPECT_EQ(gateFor(name, QStringLiteral("198.51.100.66")), CredentialGate::State::Shut);
    EXPECT_EQ(gateFor(name, QStringLiteral("203.0.113.10")), CredentialGate::State::Open);
    EXPECT_EQ(gateFor(QStringLiteral("198.51.100.66"), QStringLiteral("198.51.100.66")), CredentialGate::State::Open);
}

TEST(UdpPackets, DamagedAnswersAreNone)
{
    const QByteArray request = dnsRequest(numbered(2), QStringLiteral("vpn.example.com"), DnsType::A);
    const QByteArray whole = dnsAnswer(request, QByteArray("\xcb\x00\x71\x0a", 4));
    ASSERT_TRUE(readDns(whole, request));
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_TRUE(readDns(whole.left(size), request).value_or(DnsAnswer{}).addresses.isEmpty()) << size;
    const QByteArray transaction = numbered(12);
    const QByteArray stun = stunAnswer(stunRequest(transaction));
    EXPECT_EQ(readStun(stun, transaction)->publicAddress, QStringLiteral("203.0.113.9"));
    for (qsizetype size = 0; size < stun.size(); ++size)
        EXPECT_TRUE(readStun(stun.left(size), transaction).value_or(StunAnswer{}).publicAddress.isEmpty()) << size;
}
} // namespace probes_udp_udp_controls_test
