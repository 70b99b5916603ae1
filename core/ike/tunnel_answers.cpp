// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The receiving side of the negotiation in tunnel_negotiation.cpp: each answer by its stage, and the notifications.
#include "ike/negotiation.h"

#include "ike/informational.h"
#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

using Kind = TunnelNegotiation::Heard::Kind;

} // namespace

TunnelNegotiation::Heard Negotiation::answered(Phase next, const QString &detail)
{
    enter(next);
    Heard heard;
    heard.kind = Kind::Answered;
    heard.detail = detail;
    return heard;
}

TunnelNegotiation::Heard Negotiation::refused(const QString &detail)
{
    enter(Phase::Over);
    Heard heard;
    heard.kind = Kind::Refused;
    heard.detail = detail;
    return heard;
}

TunnelNegotiation::Heard Negotiation::received(const QByteArray &datagram, std::uint16_t port)
{
    if (m_phase == Phase::Over && m_quick.isEmpty())
        return {};
    if (port != kNatTraversalPort)
        return receivedMessage(datagram, port);
    if (const auto message = withoutNonEspMarker(datagram))
        return receivedMessage(*message, port);
    return m_inside ? receivedInside(datagram) : Heard{};
}

TunnelNegotiation::Heard Negotiation::receivedMessage(const QByteArray &bytes, std::uint16_t port)
{
    const auto message = parseIkeMessage(bytes);
    if (!message || message->header.majorVersion() != 1)
        return {};
    const IkeHeader &header = message->header;
    const Phase1 &phase1 = m_mainMode.phase1();
    const bool encrypted = (header.flags & isakmp::kFlagEncrypted) != 0;
    if (!isAbout(*message, phase1.initiatorCookie))
        return {};
    if (header.exchange == isakmp::kInformational && !encrypted && header.responder == 0)
        return receivedInformational(*message, bytes); // some refuse before they choose their own cookie
    if (header.initiator != phase1.initiatorCookie || header.responder != phase1.responderCookie)
        return {};
    if (const IkePayload *fragment = message->only(isakmp::kFragment)) {
        const auto whole = m_fragments.add(fragment->body);
        const auto inner = whole ? parseIkeMessage(*whole) : message;
        const bool nested = !inner || inner->only(isakmp::kFragment) != nullptr;
        return nested ? Heard{} : receivedMessage(*whole, port);
    }
    if (header.exchange == isakmp::kInformational)
        return receivedInformational(*message, bytes);
    if (header.exchange == isakmp::kMainMode && !encrypted && m_phase == Phase::KeyExchange)
        return receivedMessage4(*message, port);
    if (header.exchange == isakmp::kMainMode && encrypted && m_phase == Phase::Authentication)
        return receivedMessage6(bytes);
    if (header.exchange == isakmp::kQuickMode && encrypted)
        return receivedQuick(bytes, header.messageId, port);
    return {};
}

TunnelNegotiation::Heard Negotiation::receivedMessage4(const IkeMessage &message, std::uint16_t port)
{
    const auto read = m_mainMode.readMessage4(message, m_setup, {m_setup.server.address, port});
    if (!read && read.error().kind == ErrorKind::Malformed)
        return {};
    const QString suite = m_mainMode.suite().toString();
    if (!read)
        return answered(Phase::Over, suite + QStringLiteral("; the certificate's key: ") + read.error().doing);
    return answered(m_mainMode.message5().isEmpty() ? Phase::Over : Phase::Authentication, suite);
}

TunnelNegotiation::Heard Negotiation::receivedMessage6(const QByteArray &bytes)
{
    if (bytes == m_mainMode.message5())
        return {}; // an echo of our own message
    switch (m_mainMode.readMessage6(bytes)) {
    case MainModeExchange::Message6::Unreadable:
        return {Kind::Unreadable, StageSign::Unreadable, {}, false, QStringLiteral("an answer that our key does not open"), {}};
    case MainModeExchange::Message6::WrongSignature:
        m_isakmpStands = true;
        return refused(QStringLiteral("the server's signature is not right: ") + m_mainMode.peer());
    case MainModeExchange::Message6::Right:
        break;
    }
    m_isakmpStands = true;
    const bool goesOn = m_setup.authStage == Stage::Auth && beginQuick();
    Heard heard = answered(goesOn ? Phase::Quick : Phase::Over, m_mainMode.peer());
    heard.authenticated = true;
    return heard;
}

bool Negotiation::beginQuick()
{
    auto quick = QuickModes::begin(quickQuestion());
    if (!quick)
        return false;
    m_quick = std::move(*quick);
    return true;
}

TunnelNegotiation::Heard Negotiation::receivedQuick(const QByteArray &bytes, std::uint32_t messageId, std::uint16_t port)
{
    const auto answer = m_quick.received(bytes, messageId);
    if (!answer) {
        m_other.received(bytes, messageId);
        return {};
    }
    Heard heard;
    if (m_phase == Phase::Quick) {
        heard = answered(answer->inUdp ? beginInside(answer->agreed) : Phase::Over, answer->agreed.suite.toString());
        heard.authenticated = true;
        m_lastOfQuick = onWire(answer->agreed.message3, kNatTraversalPort);
        m_agreed = answer->agreed.suite;
    }
    // The server retransmits message 2 if message 3 was lost.
    heard.replies = {onWire(answer->agreed.message3, port)};
    return heard;
}

Negotiation::Phase Negotiation::beginInside(const QuickMode::Agreed &agreed)
{
    // Without encryption the name and password must not leave.
    const bool isPlain = agreed.suite.transform == isakmp::kEspNull;
    const Credentials credentials = isPlain ? Credentials() : m_setup.credentials;
    m_inside.emplace(L2tpSignIn{credentials.user, credentials.password}, agreed.in, agreed.out, m_setup.random);
    return Phase::Inside;
}

TunnelNegotiation::Heard Negotiation::receivedInside(const QByteArray &datagram)
{
    Heard heard = m_inside->received(datagram);
    if (m_phase == Phase::Inside && !m_inside->step())
        enter(Phase::Over);
    return heard;
}

TunnelNegotiation::Heard Negotiation::receivedInformational(const IkeMessage &message, const QByteArray &bytes)
{
    if ((message.header.flags & isakmp::kFlagEncrypted) == 0) {
        const IkePayload *notification = message.only(isakmp::kNotification);
        return notification != nullptr ? notified(notification->body, false) : Heard{};
    }
    const auto lastBlocks = m_mainMode.lastBlocks();
    const auto payloads = openInformational(bytes, lastBlocks, m_mainMode.phase1(), m_mainMode.keys());
    if (!payloads) {
        if (m_phase != Phase::Authentication)
            return {};
        return {
            Kind::Unreadable, StageSign::Unreadable, {}, false, QStringLiteral("a notification that our key does not open"), {}};
    }
    for (const IkePayload &payload : *payloads) {
        Heard heard;
        if (payload.type == isakmp::kNotification)
            heard = notified(payload.body, true);
        else if (payload.type == isakmp::kDelete)
            heard = deleted(payload.body);
        if (heard.kind != Kind::Nothing)
            return heard;
    }
    return {};
}

TunnelNegotiation::Heard Negotiation::notified(const QByteArray &body, bool authenticated)
{
    const auto notification = parseIsakmpNotification(body);
    if (!notification || notification->type == 0 || notification->type >= isakmp::kFirstStatusNotification)
        return {};
    if (m_phase == Phase::Over || m_other.isAsked()) {
        if (authenticated)
            m_other.refused();
        return {};
    }
    m_refusesSuites = m_phase == Phase::Quick && authenticated && notification->type == isakmp::kNoProposalChosen;
    QString name = isakmpNotificationName(notification->type);
    if (authenticated)
        name += QStringLiteral(", encrypted");
    Heard heard = refused(name);
    heard.notification = notification->type;
    heard.authenticated = authenticated;
    return heard;
}

TunnelNegotiation::Heard Negotiation::deleted(const QByteArray &body)
{
    const auto gone = parseIsakmpDelete(body);
    if (!gone)
        return {};
    const QByteArray ours = bothCookies(m_mainMode.phase1());
    const bool isakmp =
        gone->protocol == isakmp::kProtocolIsakmp && std::find(gone->spis.begin(), gone->spis.end(), ours) != gone->spis.end();
    if (isakmp)
        m_isakmpStands = false;
    if (!isakmp && (gone->protocol != isakmp::kProtocolEsp || !m_quick.isAmong(gone->spis)))
        return {};
    if (m_phase == Phase::Over)
        return {};
    Heard heard = refused(QStringLiteral("the server deleted the association, encrypted"));
    heard.authenticated = true;
    return heard;
}

} // namespace fix789::ike
