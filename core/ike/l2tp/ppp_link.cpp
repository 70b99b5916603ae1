// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/ppp_link.h"

#include "ike/l2tp/ppp_ipcp.h"
#include "ike/wire/byte_reader.h"

namespace fix789::ike {
namespace {

std::uint32_t magicFrom(const QByteArray &random)
{
    return ByteReader(random).u32();
}

PppLink::Heard refused(StageSign sign, const QString &detail)
{
    return {PppLink::Heard::Kind::Refused, sign, detail, {}};
}

std::vector<QByteArray> asReplies(const QByteArray &frame)
{
    return frame.isEmpty() ? std::vector<QByteArray>{} : std::vector{frame};
}

} // namespace

PppLink::PppLink(QString user, Secret password, const PppSignIn::Randomness &random)
    : m_lcp(magicFrom(random(4))), m_signIn(std::move(user), std::move(password), random)
{
}

QByteArray PppLink::request() const
{
    switch (m_phase) {
    case Phase::Link:
        return m_lcp.request();
    case Phase::SignIn:
        return m_signIn.request();
    case Phase::Address:
        return addressRequest();
    }
    return {};
}

StageSign PppLink::silence() const
{
    if (m_phase == Phase::Address)
        return StageSign::NoAddress;
    return m_phase == Phase::SignIn && m_sentSecrets ? StageSign::SignInUnanswered : StageSign::Unsaid;
}

PppLink::Heard PppLink::hungUp(const QString &detail) const
{
    switch (m_phase) {
    case Phase::Link:
        if (const QString asked = m_lcp.unknownSignIn(); !asked.isEmpty())
            return refused(StageSign::NoCommonSignIn, asked);
        return refused(StageSign::Unsaid, detail);
    case Phase::SignIn:
        return refused(m_sentSecrets ? StageSign::SignInRejected : StageSign::Unsaid,
                       QStringLiteral("%1: %2").arg(toString(m_lcp.signIn()), detail));
    case Phase::Address:
        return refused(StageSign::NoAddress, detail);
    }
    return {};
}

PppLink::Heard PppLink::received(const QByteArray &bytes)
{
    const auto frame = parsePppFrame(bytes);
    if (!frame)
        return {};
    const bool isSignIn = frame->protocol == ppp::kPap || frame->protocol == ppp::kChap;
    if (frame->protocol != ppp::kLcp && !isSignIn && frame->protocol != ppp::kIpcp) {
        Heard heard;
        if (m_lcp.isOpen())
            heard.replies = {m_lcp.rejection(*frame)};
        return heard;
    }
    const auto packet = parsePppPacket(frame->payload);
    if (!packet)
        return {};
    if (frame->protocol == ppp::kLcp)
        return receivedLcp(*packet);
    return isSignIn ? receivedSignIn(frame->protocol, *packet) : receivedAddress(*packet);
}

PppLink::Heard PppLink::receivedLcp(const PppPacket &packet)
{
    if (packet.code == ppp::kProtocolReject)
        return protocolRejected(packet);
    LcpNegotiation::Heard lcp = m_lcp.received(packet);
    Heard heard;
    if (lcp.over) {
        heard = hungUp(lcp.detail);
    } else if (lcp.changed) {
        m_phase = Phase::Link;
        heard = m_lcp.isOpen() ? enterSignIn() : Heard{Heard::Kind::Progress, {}, {}, {}};
    }
    heard.replies = std::move(lcp.replies);
    return heard;
}

PppLink::Heard PppLink::protocolRejected(const PppPacket &packet) const
{
    const std::uint16_t protocol = ByteReader(packet.data).u16();
    if (m_phase == Phase::Address && protocol == ppp::kIpcp)
        return refused(StageSign::NoAddress, QStringLiteral("the server does not speak IPCP"));
    if (m_phase == Phase::SignIn && (protocol == ppp::kPap || protocol == ppp::kChap))
        return refused(StageSign::NoCommonSignIn, toString(m_lcp.signIn()));
    return {};
}

PppLink::Heard PppLink::enterSignIn()
{
    const SignInProtocol protocol = m_lcp.signIn();
    if (!m_signIn.fits(protocol))
        return refused(StageSign::NoCommonSignIn, toString(protocol));
    m_signIn.begin(protocol);
    m_phase = protocol == SignInProtocol::None ? Phase::Address : Phase::SignIn;
    m_sentSecrets = m_sentSecrets || protocol == SignInProtocol::Pap;
    return {Heard::Kind::Progress, {}, {}, {}};
}

PppLink::Heard PppLink::receivedSignIn(std::uint16_t protocol, const PppPacket &packet)
{
    Heard heard;
    if (m_phase == Phase::Link) {
        // Only a server that has acknowledged our request sends a challenge.
        if (protocol != ppp::kChap || !m_lcp.hasAccepted() || m_lcp.signIn() != SignInProtocol::MsChapV2)
            return {};
        m_lcp.assumeAcknowledged();
        heard = enterSignIn();
    }
    if (m_phase != Phase::SignIn)
        return heard;
    PppSignIn::Heard said = m_signIn.received(protocol, packet);
    m_sentSecrets = m_sentSecrets || m_signIn.hasAnswered();
    switch (said.kind) {
    case PppSignIn::Kind::Nothing:
        break;
    case PppSignIn::Kind::Answered:
        heard.kind = Heard::Kind::Progress;
        break;
    case PppSignIn::Kind::Accepted:
        m_signedInBy = said.detail;
        m_phase = Phase::Address;
        heard.kind = Heard::Kind::Progress;
        break;
    case PppSignIn::Kind::Rejected:
        heard = refused(StageSign::SignInRejected, said.detail);
        break;
    case PppSignIn::Kind::Unproven:
        heard = refused(StageSign::Unsaid, said.detail);
        break;
    }
    heard.replies = asReplies(said.reply);
    return heard;
}

PppLink::Heard PppLink::receivedAddress(const PppPacket &packet) const
{
    if (m_phase != Phase::Address)
        return {};
    const AddressAnswer answer = readAddressAnswer(packet);
    Heard heard;
    if (answer.outcome == AddressAnswer::Outcome::Given)
        heard = {Heard::Kind::Answered, {}, m_signedInBy.isEmpty() ? QStringLiteral("no sign-in asked") : m_signedInBy, {}};
    else if (answer.outcome == AddressAnswer::Outcome::None)
        heard = refused(StageSign::NoAddress, QStringLiteral("the server gives no address"));
    heard.replies = asReplies(answer.reply);
    return heard;
}

} // namespace fix789::ike
