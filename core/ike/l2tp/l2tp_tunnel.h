// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/l2tp_message.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace fix789::ike {

/// The client's end of a tunnel with one call: the ids of both sides, and the sequence numbers of control messages (RFC
/// 2661, 5.8). Retransmission is the caller's task.
class L2tpTunnel {
public:
    /// Our numbers, not zero.
    L2tpTunnel(std::uint16_t tunnel, std::uint16_t session) : m_tunnel(tunnel), m_session(session) {}

    [[nodiscard]] std::uint16_t tunnel() const { return m_tunnel; }
    [[nodiscard]] std::uint16_t session() const { return m_session; }
    [[nodiscard]] bool isUp() const { return m_peerTunnel != 0; }
    [[nodiscard]] bool hasCall() const { return m_peerSession != 0; }
    /// Later messages carry this number from the peer; zero clears it.
    void setPeerTunnel(std::uint16_t number) { m_peerTunnel = number; }
    void setPeerSession(std::uint16_t number) { m_peerSession = number; }

    /// The next control message. The tunnel keeps it until the peer acknowledges it.
    QByteArray send(std::uint16_t type, std::vector<L2tpAvp> attributes);
    /// A message with the next number that the tunnel does not keep: until the peer acknowledges it, the next send() reuses
    /// its number and replaces it if it was lost.
    QByteArray tryOut(std::uint16_t type, std::vector<L2tpAvp> attributes);
    /// The peer has received the last such message.
    [[nodiscard]] bool hasArrived() const { return m_tried == Tried::Arrived; }
    /// Messages that the peer has not acknowledged, oldest first.
    [[nodiscard]] std::vector<QByteArray> unacknowledged() const;
    [[nodiscard]] QByteArray acknowledgement() const;
    [[nodiscard]] QByteArray data(const QByteArray &frame) const;

    enum class Order { Next, Repeated, Early };
    /// Processes the message's acknowledgement, and returns its position in the peer's order. Call count() for Next.
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

/// Four-byte and two-byte numbers in attribute form.
L2tpAvp l2tpNumber(std::uint16_t type, std::uint32_t value);
L2tpAvp l2tpShort(std::uint16_t type, std::uint16_t value);

} // namespace fix789::ike
