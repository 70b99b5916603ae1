// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/tunnel_negotiation.h"

#include "ike/wire/byte_reader.h"
#include "ike/fragments.h"
#include "ike/informational.h"
#include "ike/wire/isakmp_numbers.h"
#include "ike/main_mode.h"
#include "ike/main_mode_exchange.h"
#include "ike/crypto/openssl_handles.h"
#include "ike/quick_modes.h"
#include "ike/l2tp/tunnel_inside.h"

#include <algorithm>
#include <utility>

namespace fix789 {
namespace {

constexpr qsizetype kMarkerSize = 4;
constexpr qsizetype kLargerThanAPacket = 1600; // above Ethernet's MTU

using Kind = TunnelNegotiation::Heard::Kind;

QByteArray bothCookies(const Phase1 &phase1)
{
    QByteArray bytes;
    appendBigEndian(bytes, phase1.initiatorCookie);
    appendBigEndian(bytes, phase1.responderCookie);
    return bytes;
}

QByteArray onWire(const QByteArray &message, std::uint16_t port)
{
    return port == kNatTraversalPort ? withNonEspMarker(message) : message;
}

class Negotiation final : public TunnelNegotiation {
public:
    Negotiation(TunnelSetup setup, MainModeExchange mainMode) : m_setup(std::move(setup)), m_mainMode(std::move(mainMode)) {}

    [[nodiscard]] std::optional<Step> step() const override;
    [[nodiscard]] std::vector<QByteArray> request(std::uint16_t port, Size size) const override;
    void renew() override;
    [[nodiscard]] bool canFragment() const override;
    Heard received(const QByteArray &datagram, std::uint16_t port) override;
    [[nodiscard]] bool hasSentSecrets() const override { return m_inside && m_inside->hasSentSecrets(); }
    [[nodiscard]] StageSign silence() const override { return m_inside ? m_inside->silence() : StageSign::Unsaid; }
    std::vector<QByteArray> hello(Filling filling) override;
    [[nodiscard]] bool helloArrived() const override { return m_inside && m_inside->helloArrived(); }
    [[nodiscard]] std::vector<QByteArray> teardown(std::uint16_t port) override;
    [[nodiscard]] std::optional<bool> serverBehindNat() const override { return m_mainMode.nat().server; }
    [[nodiscard]] std::optional<bool> clientBehindNat() const override { return m_mainMode.nat().client; }
    [[nodiscard]] std::optional<ServerCertificate> serverCertificate() const override { return m_mainMode.peerCertificate(); }

private:
    enum class Phase { KeyExchange, Authentication, Quick, Inside, Over };

    void enter(Phase phase);
    Heard answered(Phase next, const QString &detail);
    Heard refused(const QString &detail);
    [[nodiscard]] QByteArray message(std::uint16_t port) const;
    [[nodiscard]] std::vector<QByteArray> requestInside() const;

    Heard receivedMessage(const QByteArray &bytes, std::uint16_t port);
    Heard receivedMessage4(const IkeMessage &message, std::uint16_t port);
    Heard receivedMessage6(const QByteArray &bytes);
    Heard receivedQuick(const QByteArray &bytes, std::uint32_t messageId, std::uint16_t port);
    Heard receivedInformational(const IkeMessage &message, const QByteArray &bytes);
    Heard notified(const QByteArray &body, bool authenticated);
    Heard deleted(const QByteArray &body);
    Heard receivedInside(const QByteArray &datagram);
    bool beginQuick();
    Phase beginInside(const QuickMode::Agreed &agreed);

    const openssl::KeepNothingForThisThread m_last; // first, so that it is destroyed last
    TunnelSetup m_setup;
    MainModeExchange m_mainMode;
    Phase m_phase = Phase::KeyExchange;
    int m_number = 1;
    bool m_isakmpStands = false;
    FragmentAssembly m_fragments;
    QuickModes m_quick;
    QByteArray m_lastOfQuick; ///< its message 3, as sent to 4500
    /// mutable: a request only advances its sequence numbers, which has no visible effect.
    mutable std::optional<TunnelInside> m_inside;
    mutable std::optional<int> m_askedInside; ///< the step of the last request
};

std::optional<TunnelNegotiation::Step> Negotiation::step() const
{
    switch (m_phase) {
    case Phase::KeyExchange:
        return Step{m_number, Stage::Mm3};
    case Phase::Authentication:
        return Step{m_number, m_setup.authStage};
    case Phase::Quick:
        return Step{m_number, Stage::Quick};
    case Phase::Inside:
        if (const auto inside = m_inside->step())
            return Step{m_number + inside->number, inside->stage};
        break;
    case Phase::Over:
        break;
    }
    return std::nullopt;
}

void Negotiation::enter(Phase phase)
{
    m_phase = phase;
    ++m_number;
}

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

QByteArray Negotiation::message(std::uint16_t port) const
{
    switch (m_phase) {
    case Phase::KeyExchange:
        return m_mainMode.message3();
    case Phase::Authentication:
        return m_mainMode.message5();
    case Phase::Quick:
        return m_quick.message1(port == kNatTraversalPort);
    case Phase::Inside:
    case Phase::Over:
        break;
    }
    return {};
}

std::vector<QByteArray> Negotiation::request(std::uint16_t port, Size size) const
{
    if (m_phase == Phase::Inside)
        return port == kNatTraversalPort ? requestInside() : std::vector<QByteArray>();
    const QByteArray whole = message(port);
    if (whole.isEmpty())
        return {};
    std::vector<QByteArray> parts{whole};
    if (size == Size::Padded && m_phase == Phase::KeyExchange)
        parts = {padded(whole, kLargerThanAPacket)};
    if (size == Size::Fragments && canFragment())
        parts = inFragments(whole, std::uint16_t(m_number), kSmallestPath - kMarkerSize);
    for (QByteArray &part : parts)
        part = onWire(part, port);
    return parts;
}

// Quick mode's message 3 gets no acknowledgement. Without it SoftEther answers the tunnel's first request, then falls silent
// and renegotiates on its own: so we repeat it before each request that opens the tunnel, and before each retransmission.
std::vector<QByteArray> Negotiation::requestInside() const
{
    std::vector<QByteArray> datagrams = m_inside->request();
    const auto inside = m_inside->step();
    const std::optional<int> before = inside ? std::exchange(m_askedInside, inside->number) : std::nullopt;
    if (!datagrams.empty() && inside && (inside->stage == Stage::L2tp || before == inside->number))
        datagrams.insert(datagrams.begin(), m_lastOfQuick);
    return datagrams;
}

void Negotiation::renew()
{
    static_cast<void>(m_quick.renew()); // on failure the previous one is sent again
}

bool Negotiation::canFragment() const
{
    return m_mainMode.peerKnowsFragments() && message(kNatTraversalPort).size() > kSmallestPath - kMarkerSize;
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
        return receivedInformational(*message, bytes); // some servers refuse before they have their own cookie
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
    auto quick =
        QuickModes::begin({m_mainMode.phase1(), m_mainMode.keys(), m_mainMode.lastBlocks().front(), m_setup.local.address,
                           m_setup.server.address, m_mainMode.natTraversal(), true, m_setup.random});
    if (!quick)
        return false;
    m_quick = std::move(*quick);
    return true;
}

TunnelNegotiation::Heard Negotiation::receivedQuick(const QByteArray &bytes, std::uint32_t messageId, std::uint16_t port)
{
    const auto answer = m_quick.received(bytes, messageId);
    if (!answer)
        return {};
    Heard heard;
    if (m_phase == Phase::Quick) {
        heard = answered(answer->inUdp ? beginInside(answer->agreed) : Phase::Over, answer->agreed.suite.toString());
        heard.authenticated = true;
        m_lastOfQuick = onWire(answer->agreed.message3, kNatTraversalPort);
    }
    // The server repeats message 2 if message 3 was lost.
    heard.replies = {onWire(answer->agreed.message3, port)};
    return heard;
}

Negotiation::Phase Negotiation::beginInside(const QuickMode::Agreed &agreed)
{
    const Credentials &credentials = m_setup.credentials;
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
    if (!notification || notification->type == 0 || notification->type >= isakmp::kFirstStatusNotification ||
        m_phase == Phase::Over)
        return {};
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

std::vector<QByteArray> Negotiation::hello(Filling filling)
{
    return m_phase == Phase::Over && m_isakmpStands && m_inside ? m_inside->hello(filling) : std::vector<QByteArray>();
}

std::vector<QByteArray> Negotiation::teardown(std::uint16_t port)
{
    if (!m_isakmpStands)
        return {};
    std::vector<QByteArray> messages;
    if (m_inside && port == kNatTraversalPort)
        messages = m_inside->teardown();
    std::vector<IkeDelete> deletes;
    if (const auto spi = m_quick.ownSpi())
        deletes.push_back({isakmp::kProtocolEsp, {*spi}});
    deletes.push_back({isakmp::kProtocolIsakmp, {bothCookies(m_mainMode.phase1())}});
    for (const IkeDelete &one : deletes) {
        const std::uint32_t messageId = std::max(ByteReader(m_setup.random(4)).u32(), 1U);
        const auto message = informational({isakmp::kDelete, serialise(one)}, messageId, m_mainMode.lastBlocks().front(),
                                           m_mainMode.phase1(), m_mainMode.keys());
        if (message)
            messages.push_back(onWire(*message, port));
    }
    return messages;
}

} // namespace

Result<std::unique_ptr<TunnelNegotiation>> TunnelNegotiation::begin(TunnelSetup setup)
{
    auto mainMode = MainModeExchange::begin(setup);
    if (!mainMode)
        return Failure(mainMode.error());
    return std::make_unique<Negotiation>(std::move(setup), std::move(*mainMode));
}

} // namespace fix789
