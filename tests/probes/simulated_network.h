// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/ike_message.h"
#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"
#include "ports/clock.h"
#include "ports/datagrams.h"
#include "ports/half_open_budget.h"
#include "support/scripted_server.h"

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <utility>

namespace fix789::simulated {
using namespace ike;

using Ms = std::chrono::milliseconds;

/// Time that passes only during a wait.
class SimulatedClock : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + m_now.count(), Qt::UTC); }
    Result<QDateTime> bootedAt() const override { return now(); }
    Ms monotonic() const override { return m_now; }
    void advanceTo(Ms moment) { m_now = std::max(m_now, moment); }

private:
    Ms m_now{1'000'000};
};

/// A datagram of ours, as the network sees it.
struct Sent {
    int sourcePort = 0;
    std::uint16_t port = 0;
    QByteArray bytes;
    Ms at{}; ///< since the conversation began
    std::optional<int> hopLimit;
    QString to = {}; ///< address
};

/// What comes back for it, and after how long.
struct Reply {
    Ms after{10};
    QByteArray bytes;
    std::optional<IcmpError> icmp;
    QString from = {}; ///< the address it comes from; empty: the one asked
};

using Server = std::function<std::vector<Reply>(const Sent &)>;

/// Datagrams to a server that is a function. Loses packets by chance, each way, the same for the same seed.
class SimulatedNetwork : public Datagrams {
public:
    SimulatedNetwork(SimulatedClock &clock, Server server) : m_clock(clock), m_server(std::move(server)) {}

    void lose(double share, unsigned seed)
    {
        m_loss = share;
        m_chance.seed(seed);
    }
    /// Makes sending fail.
    void refuseSending(std::uint16_t port, ErrorKind kind) { m_refused[port] = kind; }
    /// The source ports 500 and 4500 can be had.
    void freeServicePorts() { m_servicePortsAreFree = true; }
    /// Called whenever time has passed.
    std::function<void()> onWait = [] {};

    const std::vector<Sent> &sent() const { return m_sent; }
    std::vector<Sent> sentTo(std::uint16_t port) const
    {
        std::vector<Sent> some;
        std::ranges::copy_if(m_sent, std::back_inserter(some), [port](const Sent &one) { return one.port == port; });
        return some;
    }

    std::unique_ptr<DatagramConversation> begin() override
    {
        m_begun = m_clock.monotonic();
        return std::make_unique<Conversation>(*this);
    }

private:
    class Conversation : public DatagramConversation {
    public:
        explicit Conversation(SimulatedNetwork &network) : m_network(network) {}

        Result<int> open(const Endpoint &peer, std::uint16_t localPort) override
        {
            if (localPort != 0 && !m_network.m_servicePortsAreFree)
                return failure(ErrorKind::Refused, QStringLiteral("opening"));
            m_peers.push_back(peer);
            m_ports.push_back(localPort);
            return int(m_peers.size()) - 1;
        }

        Endpoint local(int socket) const override
        {
            return {QStringLiteral("192.168.1.20"), m_network.portOf(socket, m_ports.at(std::size_t(socket)))};
        }

        Result<void> send(int socket, const QByteArray &bytes, std::optional<int> hopLimit) override
        {
            const Endpoint &peer = m_peers.at(std::size_t(socket));
            if (const auto refused = m_network.m_refused.find(peer.port); refused != m_network.m_refused.end())
                return failure(refused->second, QStringLiteral("sending"));
            const Ms now = m_network.m_clock.monotonic();
            const std::uint16_t from = m_network.portOf(socket, m_ports.at(std::size_t(socket)));
            m_network.m_sent.push_back({from, peer.port, bytes, now - m_network.m_begun, hopLimit, peer.address});
            if (m_network.isLost())
                return {};
            for (const Reply &reply : m_network.m_server(m_network.m_sent.back()))
                if (!m_network.isLost()) {
                    const Endpoint sender{reply.from.isEmpty() ? peer.address : reply.from, peer.port};
                    m_underway.insert({now + reply.after, {socket, sender, reply.bytes, reply.icmp, now + reply.after}});
                }
            return {};
        }

        std::vector<Arrival> wait(Ms until, std::stop_token stop) override
        {
            if (stop.stop_requested())
                return {};
            const Ms next = m_underway.empty() ? until : std::min(until, m_underway.begin()->first);
            m_network.m_clock.advanceTo(next);
            m_network.onWait();
            std::vector<Arrival> arrived;
            while (!m_underway.empty() && m_underway.begin()->first <= next) {
                const Arrival &first = m_underway.begin()->second;
                const bool isStranger = first.from.address != m_peers.at(std::size_t(first.socket)).address;
                (isStranger ? m_strangers : arrived).push_back(first);
                m_underway.erase(m_underway.begin());
            }
            return arrived;
        }

        std::vector<Arrival> takeStrangers() override { return std::exchange(m_strangers, {}); }

    private:
        SimulatedNetwork &m_network;
        std::vector<Endpoint> m_peers;
        std::vector<std::uint16_t> m_ports; ///< those wished for
        std::multimap<Ms, Arrival> m_underway;
        std::vector<Arrival> m_strangers;
    };

    static std::uint16_t portOf(int socket, std::uint16_t wished) { return wished != 0 ? wished : std::uint16_t(40000 + socket); }
    bool isLost() { return m_loss > 0 && std::uniform_real_distribution<>(0, 1)(m_chance) < m_loss; }

    SimulatedClock &m_clock;
    Server m_server;
    Ms m_begun{};
    double m_loss = 0;
    bool m_servicePortsAreFree = false;
    std::mt19937 m_chance;
    std::map<std::uint16_t, ErrorKind> m_refused;
    std::vector<Sent> m_sent;
};

/// A way of so many routers before the server, which report where a datagram ends (ICMP time exceeded). `drops`: it comes no
/// farther than this hop.
inline Server behindRouters(Server server, int routers, std::function<std::optional<int>(const Sent &)> drops)
{
    return [=](const Sent &sent) -> std::vector<Reply> {
        const int limit = sent.hopLimit.value_or(64);
        if (const auto last = drops(sent); last && limit > *last)
            return {};
        if (limit <= routers)
            return {{Ms(2 * limit), {}, IcmpError{11, 0, QStringLiteral("198.51.100.%1").arg(limit)}}};
        return server(sent);
    };
}

/// Never makes anybody wait, and counts.
class CountingBudget : public HalfOpenBudget {
public:
    Ms wait(const QString &, int) override { return Ms(0); }
    void opened(const QString &) override { ++count; }
    void closed(const QString &) override { ++closedCount; }
    int count = 0;
    int closedCount = 0;
};

inline std::optional<IkeMessage> messageIn(const Sent &sent)
{
    const auto bytes = sent.port == 4500 ? withoutNonEspMarker(sent.bytes) : std::optional(sent.bytes);
    if (!bytes)
        return std::nullopt;
    auto message = parseIkeMessage(*bytes);
    return message ? std::optional(*message) : std::nullopt;
}

inline bool isIkev1(const Sent &sent)
{
    return messageIn(sent) && messageIn(sent)->header.majorVersion() == 1;
}
inline bool isIkev2(const Sent &sent)
{
    return messageIn(sent) && messageIn(sent)->header.majorVersion() == 2;
}

inline bool isMessage1(const Sent &sent)
{
    return isIkev1(sent) && messageIn(sent)->header.responder == 0;
}

inline bool isAggressive(const Sent &sent)
{
    return isIkev1(sent) && messageIn(sent)->header.exchange == isakmp::kAggressiveMode;
}

inline Reply replyWith(const Sent &sent, const IkeMessage &message, Ms after)
{
    return {after, sent.port == 4500 ? withNonEspMarker(serialise(message)) : serialise(message), {}};
}

/// Message 1 with the suite that no server accepts.
inline bool isHopeless(const Sent &sent)
{
    return isMessage1(sent) && serialise(*messageIn(sent)) == hopelessMessage1(messageIn(sent)->header.initiator);
}

inline std::vector<Reply> refusal(const Sent &sent, std::uint8_t notification, Ms after = Ms(10))
{
    if (!isMessage1(sent))
        return {};
    IkeMessage message = *messageIn(sent);
    message.header.exchange = isakmp::kInformational;
    message.payloads = {{isakmp::kNotification, QByteArray::fromHex("00000001010000") + char(notification)}};
    return {replyWith(sent, message, after)};
}

/// Message 2 that chooses the third of Windows' transforms, and refuses the unacceptable suite.
inline std::vector<Reply> message2(const Sent &sent, Ms after = Ms(10))
{
    if (!isMessage1(sent))
        return {};
    if (isHopeless(sent))
        return refusal(sent, isakmp::kNoProposalChosen, after);
    IkeMessage message = *messageIn(sent);
    message.header.responder = 0x7777;
    auto association = parseSecurityAssociation(message.payloads.front().body);
    auto &transforms = association->proposals.front().transforms;
    transforms = {transforms.at(std::min<std::size_t>(2, transforms.size() - 1))};
    message.payloads = {{isakmp::kSecurityAssociation, serialise(*association)},
                        {isakmp::kVendorId, QByteArray::fromHex("882fe56d6fd20dbc2251613b2ebe5beb")}};
    return {replyWith(sent, message, after)};
}

inline std::vector<Reply> ikev2Answer(const Sent &sent)
{
    if (!isIkev2(sent))
        return {};
    IkeMessage message = *messageIn(sent);
    message.header.responder = 0x8888;
    message.header.flags = ikev2::kFlagResponse;
    message.payloads = {{ikev2::kSecurityAssociation, "s"}, {ikev2::kKeyExchange, "k"}, {ikev2::kNonce, "n"}};
    return {replyWith(sent, message, Ms(10))};
}

/// The server wants its cookie first, and goes along when it has it.
inline std::vector<Reply> ikev2AnswerForCookie(const Sent &sent)
{
    if (!isIkev2(sent))
        return {};
    IkeMessage message = *messageIn(sent);
    const QByteArray cookie = QByteArray::fromHex("00004006") + "cookie of " + QByteArray::number(sent.sourcePort);
    if (message.payloads.front() == IkePayload{ikev2::kNotify, cookie})
        return ikev2Answer(sent);
    message.header.flags = ikev2::kFlagResponse;
    message.payloads = {{ikev2::kNotify, cookie}};
    return {replyWith(sent, message, Ms(10))};
}

inline std::vector<Reply> icmp(int code, const QString &reporter, Ms after = Ms(10))
{
    return {{after, {}, IcmpError{3, code, reporter}}};
}

inline std::vector<Reply> silence(const Sent &)
{
    return {};
}

/// A server that goes all the way with each negotiation: a ScriptedServer for each cookie.
class WholeServer {
public:
    using Script = test::ScriptedServer::Script;

    explicit WholeServer(Script script = honest(), Ms after = Ms(10)) : m_script(std::move(script)), m_after(after) {}

    /// It chooses the third of Windows' suites and calls itself strongSwan; no one is behind a NAT.
    static Script honest()
    {
        Script script;
        script.choice = 2;
        script.vendorIds.push_back(QByteArray::fromHex("882fe56d6fd20dbc2251613b2ebe5beb"));
        script.self = {QStringLiteral("192.0.2.1"), 500};
        return script;
    }

    std::vector<Reply> operator()(const Sent &sent)
    {
        std::vector<Reply> replies;
        const auto message = messageIn(sent);
        if (message && message->header.majorVersion() != 1)
            return replies;
        if (isHopeless(sent))
            return refusal(sent, isakmp::kNoProposalChosen, m_after);
        for (auto &[cookie, server] : negotiationsFor(sent, message))
            for (QByteArray &bytes : server->received(sent.bytes, sent.port))
                replies.push_back({m_after, std::move(bytes), {}});
        return replies;
    }

    [[nodiscard]] int begun() const { return int(m_servers.size()); }
    [[nodiscard]] int established() const
    {
        return int(std::ranges::count_if(m_servers, [](const auto &one) { return one.second->isEstablished(); }));
    }

private:
    using Servers = std::map<std::uint64_t, std::shared_ptr<test::ScriptedServer>>;

    // ESP is for whoever can open it.
    Servers negotiationsFor(const Sent &sent, const std::optional<IkeMessage> &message)
    {
        if (!message)
            return m_servers;
        auto &server = m_servers[message->header.initiator];
        if (!server) {
            Script script = m_script;
            if (script.client.address.isEmpty())
                script.client = {QStringLiteral("192.168.1.20"), std::uint16_t(sent.sourcePort)};
            if (script.self.port == 500)
                script.self.port = sent.port;
            server = std::make_shared<test::ScriptedServer>(std::move(script));
        }
        return {{message->header.initiator, server}};
    }

    Script m_script;
    Ms m_after;
    Servers m_servers;
};

} // namespace fix789::simulated
