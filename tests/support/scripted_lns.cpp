// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/scripted_lns.h"

#include "ike/l2tp/ms_chap_v2.h"
#include "ike/wire/byte_reader.h"

#include <algorithm>
#include <deque>
#include <memory>

namespace fix789::test {
using namespace ike;
namespace {

const QByteArray kChallengeBytes = QByteArray::fromHex("5b5d7c7d7b3f2f3e3c2c602132262628");
const QByteArray kMsChapV2Option = QByteArray::fromHex("c22381");
const QByteArray kPapOption = QByteArray::fromHex("c023");
constexpr std::uint8_t kChallengeId = 0x42;
constexpr std::uint8_t kAuthentication = 3;

} // namespace

QByteArray ScriptedLns::message(std::uint16_t type, std::vector<L2tpAvp> attributes)
{
    const std::uint16_t session = type > l2tp::kHello ? m_clientSession : 0;
    return serialise(L2tpControlMessage{m_clientTunnel, session, m_sent++, m_expected, type, std::move(attributes)});
}

QByteArray ScriptedLns::frame(std::uint16_t protocol, const PppPacket &packet) const
{
    return serialise(L2tpDataMessage{m_clientTunnel, m_clientSession, pppFrame(protocol, packet)});
}

QByteArray ScriptedLns::hangUp()
{
    return message(l2tp::kCdn, {l2tpShort(l2tp::kResultCode, 3), l2tpShort(l2tp::kAssignedSession, kSession)});
}

std::vector<QByteArray> ScriptedLns::answer(const QByteArray &bytes)
{
    const auto packet = parseL2tpPacket(bytes);
    if (!packet)
        return {};
    if (const auto *message = std::get_if<L2tpControlMessage>(&*packet))
        return answerControl(*message);
    const auto frame = parsePppFrame(std::get<L2tpDataMessage>(*packet).frame);
    if (!frame)
        return {};
    frames.push_back(*frame);
    const auto said = parsePppPacket(frame->payload);
    if (!said)
        return {};
    switch (frame->protocol) {
    case ppp::kLcp:
        return answerLcp(*said);
    case ppp::kPap:
        return answerPap(*said);
    case ppp::kChap:
        return answerChap(*said);
    case ppp::kIpcp:
        return answerIpcp(*said);
    default:
        return {};
    }
}

std::vector<QByteArray> ScriptedLns::answerControl(const L2tpControlMessage &received)
{
    const bool isAcknowledged = received.type == l2tp::kHello || received.type == l2tp::kScccn; // the others are answered
    const bool again = isAcknowledged && std::uint16_t(received.sent + 1) == m_expected;
    if (received.type == 0 || (received.sent != m_expected && !again))
        return {};
    m_expected = std::uint16_t(received.sent + 1);
    control.push_back(received.type);
    switch (received.type) {
    case l2tp::kSccrq:
        m_clientTunnel = received.number(l2tp::kAssignedTunnel).value_or(0);
        return {message(l2tp::kSccrp, {{l2tp::kHostName, "gate"}, l2tpShort(l2tp::kAssignedTunnel, kTunnel)})};
    case l2tp::kIcrq:
        m_clientSession = received.number(l2tp::kAssignedSession).value_or(0);
        return {message(l2tp::kIcrp, {l2tpShort(l2tp::kAssignedSession, kSession)})};
    case l2tp::kIccn:
        return {configureRequest()};
    case l2tp::kScccn:
    case l2tp::kHello:
        return {serialise(L2tpControlMessage{m_clientTunnel, 0, m_sent, m_expected, 0, {}})};
    default:
        return {};
    }
}

QByteArray ScriptedLns::configureRequest()
{
    std::vector<PppOption> options = m_script.moreOptions;
    if (m_asked < m_script.signIns.size())
        options.push_back({kAuthentication, m_script.signIns[m_asked]});
    return frame(ppp::kLcp, {ppp::kConfigureRequest, ++m_id, serialise(options)});
}

QByteArray ScriptedLns::challenge() const
{
    return frame(ppp::kChap, {1, kChallengeId, char(16) + kChallengeBytes + "gate"});
}

std::vector<QByteArray> ScriptedLns::answerLcp(const PppPacket &packet)
{
    switch (packet.code) {
    case ppp::kConfigureRequest:
        if (std::exchange(m_script.losesFirstAck, false))
            return {};
        return {frame(ppp::kLcp, {ppp::kConfigureAck, packet.id, packet.data})};
    case ppp::kConfigureAck:
        return m_asked < m_script.signIns.size() && m_script.signIns[m_asked] == kMsChapV2Option ? std::vector{challenge()}
                                                                                                 : std::vector<QByteArray>{};
    case ppp::kConfigureNak:
        if (m_asked + 1 == m_script.signIns.size())
            return {frame(ppp::kLcp, {ppp::kTerminateRequest, ++m_id, "sign-in"})};
        ++m_asked;
        return {configureRequest()};
    case ppp::kConfigureReject:
        m_script.moreOptions.clear();
        return {configureRequest()};
    default:
        return {};
    }
}

std::vector<QByteArray> ScriptedLns::verdict(std::uint16_t protocol, std::uint8_t id, bool right, const QByteArray &proof)
{
    const bool pap = protocol == ppp::kPap;
    switch (m_script.word) {
    case LnsScript::Word::Nothing:
        return {};
    case LnsScript::Word::HangsUp:
        return {hangUp()};
    case LnsScript::Word::Forged:
        return {frame(protocol, {std::uint8_t(pap ? 2 : 3), id, "S=" + QByteArray(40, '0') + " M=welcome"})};
    case LnsScript::Word::Yes:
        if (right)
            return {frame(protocol, {std::uint8_t(pap ? 2 : 3), id, pap ? QByteArray(1, '\0') : proof + " M=welcome"})};
        [[fallthrough]];
    case LnsScript::Word::No:
        return {frame(protocol, {std::uint8_t(pap ? 3 : 4), id,
                                 pap ? QByteArray("\x0ano, alice", 10)
                                     : QByteArray("E=691 R=1 C=00112233445566778899AABBCCDDEEFF V=3 M=no, alice")})};
    }
    return {};
}

std::vector<QByteArray> ScriptedLns::answerPap(const PppPacket &packet)
{
    const QByteArray expected = char(m_script.user.size()) + m_script.user + char(m_script.password.size()) + m_script.password;
    return verdict(ppp::kPap, packet.id, packet.data == expected, {});
}

std::vector<QByteArray> ScriptedLns::answerChap(const PppPacket &packet)
{
    if (packet.code != 2 || packet.data.size() < 49)
        return {};
    ++responses;
    const auto right = answerMsChapV2(kChallengeBytes, packet.data.sliced(1, kMsChapV2Challenge),
                                      QString::fromUtf8(m_script.user), Secret(m_script.password));
    if (!right)
        return {};
    return verdict(ppp::kChap, packet.id, packet.data.sliced(1, 49) == right->response, right->authenticator);
}

std::vector<QByteArray> ScriptedLns::answerIpcp(const PppPacket &packet)
{
    const auto nak = [&](std::uint8_t code, const char *address) {
        return frame(ppp::kIpcp, {code, packet.id, QByteArray::fromHex("0306") + QByteArray::fromHex(address)});
    };
    if (packet.code != ppp::kConfigureRequest)
        return {};
    const QByteArray theirs = frame(ppp::kIpcp, {ppp::kConfigureRequest, 9, QByteArray::fromHex("0206002d0f000306c0a81e01")});
    switch (m_script.address) {
    case LnsScript::Address::Given:
        return {theirs, nak(ppp::kConfigureNak, "c0a81e0a")};
    case LnsScript::Address::Rejected:
        return {theirs, nak(ppp::kConfigureReject, "00000000")};
    case LnsScript::Address::Zero:
        return {nak(ppp::kConfigureAck, "00000000")};
    case LnsScript::Address::ZeroOffered:
        return {nak(ppp::kConfigureNak, "00000000")};
    case LnsScript::Address::Terminated:
        return {frame(ppp::kIpcp, {ppp::kTerminateRequest, 7, {}})};
    case LnsScript::Address::NoIpcp:
        return {frame(ppp::kLcp, {ppp::kProtocolReject, 7, QByteArray::fromHex("8021") + serialise(packet)})};
    case LnsScript::Address::HangsUp:
        return {hangUp()};
    case LnsScript::Address::Nothing:
        return {};
    }
    return {};
}

L2tpSession::Heard converse(L2tpSession &session, ScriptedLns &lns)
{
    L2tpSession::Heard last;
    int step = 0;
    for (int round = 0; round < 40 && session.step(); ++round) {
        if (session.step()->number == step && round > 20)
            break;
        step = session.step()->number;
        std::deque<QByteArray> outgoing;
        std::ranges::copy(session.request(), std::back_inserter(outgoing));
        for (int packets = 0; !outgoing.empty() && packets < 200; ++packets) {
            const QByteArray packet = outgoing.front();
            outgoing.pop_front();
            for (const QByteArray &answer : lns.answer(packet)) {
                L2tpSession::Heard heard = session.received(answer);
                std::ranges::copy(heard.replies, std::back_inserter(outgoing));
                if (heard.kind != L2tpSession::Heard::Kind::Nothing)
                    last = std::move(heard);
            }
        }
    }
    return last;
}

L2tpSession::Randomness countingBytes()
{
    return [next = std::make_shared<char>(0x11)](qsizetype count) {
        QByteArray bytes;
        while (bytes.size() < count)
            bytes += (*next)++;
        return bytes;
    };
}

} // namespace fix789::test
