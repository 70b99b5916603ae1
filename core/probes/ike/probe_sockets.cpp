// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/probe_sockets.h"

#include <algorithm>

namespace fix789::probes {
namespace {

constexpr int kMostPackets = 120;

} // namespace

ProbeSockets::ProbeSockets(Datagrams &datagrams, const QString &address, const QStringList &others)
    : m_addresses(QStringList{address} + others), m_conversation(datagrams.begin())
{
}

void ProbeSockets::exchange(int number, int other)
{
    m_addresses.swapItemsAt(number, other);
    for (Socket &socket : m_sockets)
        if (socket.flow.address == number || socket.flow.address == other)
            socket.flow.address = socket.flow.address == number ? other : number;
}

Result<void> ProbeSockets::send(FlowId flow, const QByteArray &bytes, std::optional<int> hopLimit)
{
    if (++m_packets > kMostPackets)
        return failure(ErrorKind::Refused, QStringLiteral("sending more packets than a run may"));
    const auto socket = socketFor(flow);
    if (!socket)
        return Failure(socket.error());
    return m_conversation->send(*socket, bytes, hopLimit);
}

int ProbeSockets::left() const
{
    return std::max(0, kMostPackets - m_packets);
}

Endpoint ProbeSockets::local(FlowId flow) const
{
    const auto socket = std::ranges::find(m_sockets, flow, &Socket::flow);
    return socket == m_sockets.end() ? Endpoint{} : m_conversation->local(socket->number);
}

std::vector<ProbeSockets::Heard> ProbeSockets::wait(Ms until, std::stop_token stop)
{
    return onTheirFlows(m_conversation->wait(until, std::move(stop)));
}

std::vector<ProbeSockets::Heard> ProbeSockets::takeStrangers()
{
    return onTheirFlows(m_conversation->takeStrangers());
}

std::vector<ProbeSockets::Heard> ProbeSockets::onTheirFlows(std::vector<Arrival> arrivals) const
{
    std::vector<Heard> heard;
    for (Arrival &arrival : arrivals) {
        const auto socket = std::ranges::find(m_sockets, arrival.socket, &Socket::number);
        if (socket != m_sockets.end())
            heard.push_back({socket->flow, std::move(arrival)});
    }
    return heard;
}

Result<int> ProbeSockets::socketFor(FlowId flow)
{
    const auto known = std::ranges::find(m_sockets, flow, &Socket::flow);
    if (known != m_sockets.end())
        return known->number;
    // Some firewalls pass only UDP 500 to UDP 500, as Windows sends it. That source port is often taken, and then any other
    // one must do.
    const std::uint16_t wanted = flow.source == Source::Second ? flow.port : 0;
    auto opened = m_conversation->open({address(flow.address), flow.port}, wanted);
    if (!opened && wanted != 0)
        opened = m_conversation->open({address(flow.address), flow.port}, 0);
    if (opened)
        m_sockets.push_back({flow, *opened});
    else if (opened.error().kind == ErrorKind::Failed)
        opened.error().kind = ErrorKind::NotSupported; // a missing socket does not mean "no route"
    return opened;
}

} // namespace fix789::probes
