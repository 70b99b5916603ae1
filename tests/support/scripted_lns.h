// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/l2tp_session.h"
#include "ike/l2tp/ppp_frames.h"

#include <QByteArray>

#include <vector>

namespace fix789::test {
using namespace ike;

/// What a server does from the link on. Everything before goes well.
struct LnsScript {
    /// The authentication options that it asks for, each after the one before was not acknowledged; empty: none.
    std::vector<QByteArray> signIns{QByteArray::fromHex("c22381")};
    std::vector<PppOption> moreOptions; ///< in its LCP request
    enum class Word { Yes, No, Forged, HangsUp, Nothing } word = Word::Yes;
    enum class Address { Given, Rejected, Zero, ZeroOffered, Terminated, NoIpcp, HangsUp, Nothing } address = Address::Given;
    QByteArray user = "alice";
    QByteArray password = "clientPass";
    bool losesFirstAck = false; ///< of our LCP request
};

/// The other end of a tunnel, as far as a session can be taken: a server that can be told to misbehave. It answers at once
/// and never resends.
class ScriptedLns {
public:
    explicit ScriptedLns(LnsScript script) : m_script(std::move(script)) {}

    std::vector<QByteArray> answer(const QByteArray &packet);

    std::vector<std::uint16_t> control; ///< types of control messages, in the order they came
    std::vector<PppFrame> frames;       ///< as they came
    int responses = 0;                  ///< to a challenge

    QByteArray message(std::uint16_t type, std::vector<L2tpAvp> attributes);
    [[nodiscard]] QByteArray frame(std::uint16_t protocol, const PppPacket &packet) const;

    static constexpr std::uint16_t kTunnel = 0x7001;
    static constexpr std::uint16_t kSession = 0x7002;

private:
    std::vector<QByteArray> answerControl(const L2tpControlMessage &message);
    std::vector<QByteArray> answerLcp(const PppPacket &packet);
    std::vector<QByteArray> answerPap(const PppPacket &packet);
    std::vector<QByteArray> answerChap(const PppPacket &packet);
    std::vector<QByteArray> answerIpcp(const PppPacket &packet);
    std::vector<QByteArray> verdict(std::uint16_t protocol, std::uint8_t id, bool right, const QByteArray &proof);
    QByteArray configureRequest();
    QByteArray challenge() const;
    QByteArray hangUp();

    LnsScript m_script;
    std::uint16_t m_clientTunnel = 0;
    std::uint16_t m_clientSession = 0;
    std::uint16_t m_sent = 0;
    std::uint16_t m_expected = 0;
    std::size_t m_asked = 0;
    std::uint8_t m_id = 1;
};

/// What a session came to with this server: the last thing heard that was not nothing.
L2tpSession::Heard converse(L2tpSession &session, ScriptedLns &lns);

/// Random bytes that are the same each time: 0x11, 0x12, ...
L2tpSession::Randomness countingBytes();

} // namespace fix789::test
