// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/l2tp_tunnel.h"

#include "ike/wire/byte_reader.h"

namespace fix789::ike {
namespace {

// Of two numbers that wrap around, the one less than half the range behind the other is earlier (RFC 2661, 5.8).
bool isBefore(std::uint16_t a, std::uint16_t b)
{
    return a != b && std::uint16_t(b - a) < 0x8000;
}

// Messages of the tunnel itself; the others concern the call.
bool isAboutTunnel(std::uint16_t type)
{
    return type <= l2tp::kHello;
}

} // namespace

QByteArray L2tpTunnel::send(std::uint16_t type, std::vector<L2tpAvp> attributes)
{
    L2tpControlMessage message{
        m_peerTunnel, isAboutTunnel(type) ? std::uint16_t{0} : m_peerSession, m_next, m_expected, type, {}};
    message.attributes = std::move(attributes);
    m_tried = Tried::Nothing;
    m_unacknowledged.push_back({m_next++, serialise(message)});
    return m_unacknowledged.back().bytes;
}

QByteArray L2tpTunnel::tryOut(std::uint16_t type, std::vector<L2tpAvp> attributes)
{
    m_tried = Tried::Underway;
    return serialise(L2tpControlMessage{m_peerTunnel, 0, m_next, m_expected, type, std::move(attributes)});
}

std::vector<QByteArray> L2tpTunnel::unacknowledged() const
{
    std::vector<QByteArray> packets;
    for (const Sent &sent : m_unacknowledged)
        packets.push_back(sent.bytes);
    return packets;
}

QByteArray L2tpTunnel::acknowledgement() const
{
    return serialise(L2tpControlMessage{m_peerTunnel, 0, m_next, m_expected, 0, {}});
}

QByteArray L2tpTunnel::data(const QByteArray &frame) const
{
    return serialise(L2tpDataMessage{m_peerTunnel, m_peerSession, frame});
}

L2tpTunnel::Order L2tpTunnel::order(const L2tpControlMessage &message)
{
    std::erase_if(m_unacknowledged, [&](const Sent &sent) { return isBefore(sent.number, message.expected); });
    if (m_tried == Tried::Underway && message.expected == std::uint16_t(m_next + 1)) {
        m_tried = Tried::Arrived;
        ++m_next;
    }
    if (message.sent == m_expected)
        return Order::Next;
    return isBefore(message.sent, m_expected) ? Order::Repeated : Order::Early;
}

L2tpAvp l2tpNumber(std::uint16_t type, std::uint32_t value)
{
    L2tpAvp avp{type, {}};
    appendBigEndian(avp.value, value);
    return avp;
}

L2tpAvp l2tpShort(std::uint16_t type, std::uint16_t value)
{
    L2tpAvp avp{type, {}};
    appendBigEndian(avp.value, value);
    return avp;
}

} // namespace fix789::ike
