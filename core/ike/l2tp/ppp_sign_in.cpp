// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/ppp_sign_in.h"

#include "ike/wire/byte_reader.h"

namespace fix789::ike {
namespace {

// PAP (RFC 1334, 2.2)
constexpr std::uint8_t kPapRequest = 1;
constexpr std::uint8_t kPapAck = 2;
constexpr std::uint8_t kPapNak = 3;
constexpr qsizetype kLongestPap = 255; // bytes, for each of name and password
constexpr std::uint8_t kPapId = 1;
// CHAP (RFC 1994, 4)
constexpr std::uint8_t kChallenge = 1;
constexpr std::uint8_t kResponse = 2;
constexpr std::uint8_t kSuccess = 3;
constexpr std::uint8_t kFailure = 4;
constexpr qsizetype kLongestChapName = 256; // RFC 2759, 4

// Each new challenge may count as another sign-in attempt, and too many lock an account.
constexpr int kMostAnswers = 3;

constexpr qsizetype kAuthenticatorBytes = 42;

// "E=691 R=1 C=... V=3 M=..." (RFC 2759, 6): returns only the number, since the message may name people.
QString errorOf(const QByteArray &message)
{
    const qsizetype start = message.indexOf("E=");
    qsizetype end = start + 2;
    while (start >= 0 && end < message.size() && end < start + 8 && message[end] >= '0' && message[end] <= '9')
        ++end;
    return start >= 0 && end > start + 2 ? QLatin1Char(' ') + QLatin1String(message.mid(start, end - start)) : QString();
}

} // namespace

PppSignIn::PppSignIn(QString user, Secret password, Randomness random)
    : m_user(std::move(user)), m_password(std::move(password)), m_random(std::move(random))
{
}

bool PppSignIn::fits(SignInProtocol protocol) const
{
    if (protocol == SignInProtocol::Pap)
        return m_user.toUtf8().size() <= kLongestPap && m_password.reveal().size() <= kLongestPap;
    const QByteArray none(kMsChapV2Challenge, '\0');
    return protocol == SignInProtocol::None ||
           (m_user.toUtf8().size() <= kLongestChapName && answerMsChapV2(none, none, m_user, m_password).has_value());
}

QByteArray PppSignIn::request() const
{
    if (m_protocol == SignInProtocol::MsChapV2)
        return m_response;
    if (m_protocol != SignInProtocol::Pap)
        return {};
    const QByteArray name = m_user.toUtf8();
    const QByteArrayView password = m_password.reveal();
    QByteArray data;
    appendBigEndian(data, std::uint8_t(name.size()));
    data += name;
    appendBigEndian(data, std::uint8_t(password.size()));
    data.append(password.data(), password.size());
    return pppFrame(ppp::kPap, {kPapRequest, kPapId, data});
}

PppSignIn::Heard PppSignIn::received(std::uint16_t protocol, const PppPacket &packet)
{
    if (m_protocol == SignInProtocol::Pap && protocol == ppp::kPap)
        return receivedPap(packet);
    if (m_protocol == SignInProtocol::MsChapV2 && protocol == ppp::kChap)
        return receivedChap(packet);
    return {};
}

PppSignIn::Heard PppSignIn::receivedPap(const PppPacket &packet) const
{
    if (packet.id != kPapId || (packet.code != kPapAck && packet.code != kPapNak))
        return {};
    return {packet.code == kPapAck ? Kind::Accepted : Kind::Rejected, toString(m_protocol), {}};
}

PppSignIn::Heard PppSignIn::receivedChap(const PppPacket &packet)
{
    if (packet.code == kChallenge)
        return challenged(packet);
    if (!hasAnswered() || packet.id != m_challengeId)
        return {};
    if (packet.code == kFailure)
        return {Kind::Rejected, toString(m_protocol) + errorOf(packet.data), {}};
    if (packet.code != kSuccess)
        return {};
    if (packet.data.first(qMin(packet.data.size(), kAuthenticatorBytes)).toUpper() != m_answer.authenticator)
        return {Kind::Unproven, QStringLiteral("MS-CHAPv2: the server did not prove that it knows the password"), {}};
    return {Kind::Accepted, toString(m_protocol), {}};
}

PppSignIn::Heard PppSignIn::challenged(const PppPacket &packet)
{
    ByteReader reader(packet.data);
    const QByteArray challenge = reader.take(reader.u8()).toByteArray();
    if (reader.failed() || challenge.size() != kMsChapV2Challenge)
        return {};
    const bool isNew = challenge != m_challenge || packet.id != m_challengeId;
    if (isNew) {
        if (m_answers == kMostAnswers)
            return {};
        auto answer = answerMsChapV2(challenge, m_random(kMsChapV2Challenge), m_user, m_password);
        if (!answer)
            return {};
        m_challenge = challenge;
        m_challengeId = packet.id;
        m_answer = std::move(*answer);
        ++m_answers;
        QByteArray data;
        appendBigEndian(data, std::uint8_t(m_answer.response.size()));
        data += m_answer.response + m_user.toUtf8();
        m_response = pppFrame(ppp::kChap, {kResponse, m_challengeId, data});
    }
    if (isNew)
        return {Kind::Answered, {}, {}};
    return {Kind::Nothing, {}, m_response};
}

QString toString(SignInProtocol protocol)
{
    switch (protocol) {
    case SignInProtocol::None:
        return {};
    case SignInProtocol::Pap:
        return QStringLiteral("PAP");
    case SignInProtocol::MsChapV2:
        return QStringLiteral("MS-CHAPv2");
    }
    return {};
}

} // namespace fix789::ike
