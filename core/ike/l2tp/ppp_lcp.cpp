// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/ppp_lcp.h"

#include "ike/wire/byte_reader.h"

#include <algorithm>

namespace fix789::ike {
namespace {

// RFC 1661, 6; 2: RFC 1662, 7.1
constexpr std::uint8_t kMru = 1;
constexpr std::uint8_t kCharacterMap = 2;
constexpr std::uint8_t kAuthentication = 3;
constexpr std::uint8_t kMagic = 5;
constexpr std::uint8_t kProtocolCompression = 7;
constexpr std::uint8_t kAddressCompression = 8;

constexpr std::uint16_t kOurMru = 1400;
constexpr int kMostRounds = 10;
constexpr int kMostNaks = 5; // RFC 1661, 4.6: Max-Failure
constexpr qsizetype kRejectedBytes = 1000;

constexpr std::uint16_t kEap = 0xc227;
constexpr std::uint8_t kMd5 = 5;
constexpr std::uint8_t kMsChap = 0x80;
constexpr std::uint8_t kMsChapV2 = 0x81; // RFC 2759, 3

struct AskedSignIn {
    std::uint16_t protocol = 0;
    std::uint8_t algorithm = 0; // of CHAP
};

AskedSignIn askedBy(const PppOption &option)
{
    ByteReader reader(option.value);
    AskedSignIn asked;
    asked.protocol = reader.u16();
    if (asked.protocol == ppp::kChap)
        asked.algorithm = reader.u8();
    return asked;
}

QString nameOf(const AskedSignIn &asked)
{
    if (asked.protocol == kEap)
        return QStringLiteral("EAP");
    if (asked.protocol != ppp::kChap)
        return QStringLiteral("protocol 0x%1").arg(asked.protocol, 4, 16, QLatin1Char('0'));
    if (asked.algorithm == kMd5)
        return QStringLiteral("CHAP with MD5");
    if (asked.algorithm == kMsChap)
        return QStringLiteral("MS-CHAP version 1");
    return QStringLiteral("CHAP with algorithm %1").arg(asked.algorithm);
}

SignInProtocol signInOf(const AskedSignIn &asked)
{
    if (asked.protocol == ppp::kPap)
        return SignInProtocol::Pap;
    return asked.protocol == ppp::kChap && asked.algorithm == kMsChapV2 ? SignInProtocol::MsChapV2 : SignInProtocol::None;
}

bool isKnown(const PppOption &option)
{
    switch (option.type) {
    case kMru:
        return option.value.size() == 2;
    case kCharacterMap:
    case kMagic:
        return option.value.size() == 4;
    case kAuthentication:
        return option.value.size() >= 2;
    case kProtocolCompression: // we send a form that peers with and without it accept
    case kAddressCompression:
        return option.value.isEmpty();
    default:
        return false;
    }
}

} // namespace

LcpNegotiation::LcpNegotiation(std::uint32_t magic) : m_magic(magic), m_ours{pppOption(kMru, kOurMru), pppOption(kMagic, magic)}
{
}

QByteArray LcpNegotiation::request() const
{
    if (m_acknowledged)
        return {};
    return pppFrame(ppp::kLcp, {ppp::kConfigureRequest, m_id, serialise(m_ours)});
}

// Zero if the server rejected it (RFC 1661, 6.4).
std::uint32_t LcpNegotiation::magic() const
{
    return std::ranges::find(m_ours, kMagic, &PppOption::type) == m_ours.end() ? 0 : m_magic;
}

QByteArray LcpNegotiation::terminateRequest()
{
    return pppFrame(ppp::kLcp, {ppp::kTerminateRequest, ++m_id, {}});
}

LcpNegotiation::Heard LcpNegotiation::received(const PppPacket &packet)
{
    const auto end = [](const char *why) { return Heard{false, true, QLatin1String(why), {}}; };
    switch (packet.code) {
    case ppp::kConfigureRequest:
        return heardTheirRequest(packet);
    case ppp::kConfigureAck:
    case ppp::kConfigureNak:
    case ppp::kConfigureReject:
        return heardTheirAnswer(packet);
    case ppp::kTerminateRequest: {
        Heard heard = end("the server ended the link");
        heard.replies = {pppFrame(ppp::kLcp, {ppp::kTerminateAck, packet.id, {}})};
        return heard;
    }
    case ppp::kTerminateAck:
        return {};
    case ppp::kEchoRequest: {
        if (!isOpen())
            return {};
        QByteArray data;
        appendBigEndian(data, magic());
        return {false, false, {}, {pppFrame(ppp::kLcp, {ppp::kEchoReply, packet.id, data + packet.data.mid(4, kRejectedBytes)})}};
    }
    default:
        break;
    }
    if (packet.code > 0 && packet.code <= ppp::kTimeRemaining)
        return {};
    return {false, false, {}, {pppFrame(ppp::kLcp, {ppp::kCodeReject, m_nextRejection++, serialise(packet).first(4)})}};
}

LcpNegotiation::Heard LcpNegotiation::heardTheirAnswer(const PppPacket &packet)
{
    if (m_acknowledged || packet.id != m_id)
        return {};
    if (packet.code == ppp::kConfigureAck) {
        if (packet.data != serialise(m_ours))
            return {};
        m_acknowledged = true;
        return {true, false, {}, {}};
    }
    const auto named = parsePppOptions(packet.data);
    if (!named || named->empty())
        return {};
    // Drops every rejected option, and every option for which the server wants another value: the default applies, which
    // every peer accepts.
    std::erase_if(m_ours, [&](const PppOption &ours) {
        return std::ranges::any_of(*named, [&](const PppOption &theirs) { return theirs.type == ours.type; });
    });
    ++m_id;
    if (++m_rounds == kMostRounds)
        return {false, true, QStringLiteral("no agreement on the link"), {}};
    return {true, false, {}, {}};
}

LcpNegotiation::Heard LcpNegotiation::heardTheirRequest(const PppPacket &packet)
{
    const auto options = parsePppOptions(packet.data);
    if (!options)
        return {};
    std::vector<PppOption> refused;
    for (const PppOption &option : *options)
        if (!isKnown(option))
            refused.push_back(option);
    if (!refused.empty())
        return {false, false, {}, {pppFrame(ppp::kLcp, {ppp::kConfigureReject, packet.id, serialise(refused)})}};
    const auto asked = std::ranges::find(*options, kAuthentication, &PppOption::type);
    if (asked == options->end() || signInOf(askedBy(*asked)) != SignInProtocol::None) {
        const bool wasOpen = isOpen();
        // A request on an open link restarts it (RFC 1661, 3.4); the same request again means that our answer was lost.
        const bool anew = wasOpen && packet.id != m_acceptedId;
        m_signIn = asked == options->end() ? SignInProtocol::None : signInOf(askedBy(*asked));
        m_unknownSignIn.clear();
        m_accepted = true;
        m_acceptedId = packet.id;
        Heard heard;
        heard.replies = {pppFrame(ppp::kLcp, {ppp::kConfigureAck, packet.id, packet.data})};
        if (anew) {
            m_acknowledged = false;
            ++m_id;
            heard.over = ++m_rounds == kMostRounds;
            heard.detail = heard.over ? QStringLiteral("no agreement on the link") : QString();
        }
        heard.changed = anew || isOpen() != wasOpen;
        return heard;
    }
    m_unknownSignIn = nameOf(askedBy(*asked));
    if (m_naks == kMostNaks)
        return {false, true, m_unknownSignIn, {}};
    return {false, false, {}, {nakSignIn(packet, *asked)}};
}

// First the protocol that Windows prefers, then the one that every server supports.
QByteArray LcpNegotiation::nakSignIn(const PppPacket &packet, const PppOption &asked)
{
    PppOption wanted = pppOption(asked.type, ppp::kChap);
    wanted.value += char(kMsChapV2);
    if (m_naks++ > 0)
        wanted = pppOption(asked.type, ppp::kPap);
    return pppFrame(ppp::kLcp, {ppp::kConfigureNak, packet.id, serialise(std::vector{wanted})});
}

QByteArray LcpNegotiation::rejection(const PppFrame &frame)
{
    QByteArray data;
    appendBigEndian(data, frame.protocol);
    return pppFrame(ppp::kLcp, {ppp::kProtocolReject, m_nextRejection++,
                                data + frame.payload.first(qMin(frame.payload.size(), kRejectedBytes))});
}

} // namespace fix789::ike
