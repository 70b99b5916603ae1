// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/l2tp_message.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace fix789 {

/// The caller's end of a tunnel with one call in it: the numbers that both sides gave, and the numbering of control messages
/// (RFC 2661, 5.8). Who resends is not known here.
class L2tpTunnel {
public:
    /// Our numbers, not zero.
    L2tpTunnel(std::uint16_t tunnel, std::uint16_t session) : m_tunnel(tunnel), m_session(session) {}

    [[nodiscard]] std::uint16_t tunnel() const { return m_tunnel; }
    [[nodiscard]] std::uint16_t session() const { return m_session; }
    [[nodiscard]] bool isUp() const { return m_peerTunnel != 0; }
    [[nodiscard]] bool hasCall() const { return m_peerSession != 0; }
    /// From here on messages carry the number that the peer gave; zero forgets it.
    void setPeerTunnel(std::uint16_t number) { m_peerTunnel = number; }
    void setPeerSession(std::uint16_t number) { m_peerSession = number; }

    /// The next control message. It is kept until it is acknowledged.
    QByteArray send(std::uint16_t type, std::vector<L2tpAvp> attributes);
    /// A message with the next number that is not kept: until it is acknowledged, whatever is sent next has the same number, and
    /// takes its place where it did not arrive.
    QByteArray tryOut(std::uint16_t type, std::vector<L2tpAvp> attributes);
    /// The last one tried out has arrived.
    [[nodiscard]] bool hasArrived() const { return m_tried == Tried::Arrived; }
    /// Those that the peer has not acknowledged, oldest first.
    [[nodiscard]] std::vector<QByteArray> unacknowledged() const;
    [[nodiscard]] QByteArray acknowledgement() const;
    [[nodiscard]] QByteArray data(const QByteArray &frame) const;

    enum class Order { Next, Repeated, Early };
    /// Takes the acknowledgement that it carries, and says where it stands in the peer's order. Next has to be counted.
    Order order(const L2tpControlMessage &message);
    void count(const L2tpControlMessage &message) { m_expected = std::uint16_t(message.sent + 1); }

private:
    enum class Tried { Nothing, Underway, Arrived };
    struct Sent {
        std::uint16_t number;
        QByteArray bytes;
    };

    std::uint16_t m_tunnel;
    std::uint16_t m_session;
    std::uint16_t m_peerTunnel = 0;
    std::uint16_t m_peerSession = 0;
    std::uint16_t m_next = 0;
    std::uint16_t m_expected = 0;
    std::vector<Sent> m_unacknowledged;
    Tried m_tried = Tried::Nothing;
};

/// Numbers of four bytes and of two, as attributes carry them.
L2tpAvp l2tpNumber(std::uint16_t type, std::uint32_t value);
L2tpAvp l2tpShort(std::uint16_t type, std::uint16_t value);

} // namespace fix789
