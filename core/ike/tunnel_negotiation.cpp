// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/negotiation.h"

#include "ike/informational.h"
#include "ike/main_mode.h"
#include "ike/own_offer.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

constexpr qsizetype kMarkerSize = 4;
constexpr qsizetype kLargerThanAPacket = 1600; // above Ethernet's MTU

} // namespace

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

std::vector<QByteArray> Negotiation::hello(Filling filling)
{
    return m_phase == Phase::Over && m_isakmpStands && m_inside ? m_inside->hello(filling) : std::vector<QByteArray>();
}

std::optional<Offer> Negotiation::otherOffer() const
{
    if ((m_phase != Phase::Over && m_phase != Phase::Inside) || !m_isakmpStands)
        return std::nullopt;
    if (m_refusesSuites)
        return Offer::EspOther;
    // What Windows offers with parameters of the connection's own is documented, not inferred.
    if (m_setup.ipsecParameters)
        return std::nullopt;
    const auto certain = m_agreed ? certainEspSuites(m_setup.encryption, m_agreed->encapsulation) : std::vector<EspSuite>();
    return !m_agreed || std::ranges::find(certain, *m_agreed) != certain.end() ? std::nullopt : std::optional(Offer::EspCertain);
}

std::vector<QByteArray> Negotiation::askOther(std::uint16_t port)
{
    const auto offer = otherOffer();
    if (!offer)
        return {};
    if (!m_other.isAsked()) {
        QuickMode::Question question = quickQuestion();
        question.inUdp = port == kNatTraversalPort;
        m_other = OtherSuites(*offer, std::move(question), otherSuites(*offer));
    }
    const QByteArray message1 = m_other.message1();
    return message1.isEmpty() ? std::vector<QByteArray>() : std::vector{onWire(message1, port)};
}

// A server that refused a connection's own parameters is asked for what Windows offers without them: only that answers
// whether to reset them. Whether it merely lacks PFS cannot be asked in the same message (RFC 2409, 5.5: one group or none).
std::vector<EspSuite> Negotiation::otherSuites(Offer offer) const
{
    if (m_setup.ipsecParameters)
        return windowsEspSuites(m_setup.encryption, isakmp::kTransport);
    return offer == Offer::EspCertain ? certainEspSuites(m_setup.encryption, isakmp::kTransport)
                                      : otherEspSuites(m_setup.encryption, isakmp::kTransport);
}

std::vector<QByteArray> Negotiation::teardown(std::uint16_t port)
{
    if (!m_isakmpStands)
        return {};
    std::vector<QByteArray> messages;
    if (m_inside && port == kNatTraversalPort)
        messages = m_inside->teardown();
    std::vector<QByteArray> spis = m_other.ownSpis();
    if (const auto spi = m_quick.ownSpi())
        spis.insert(spis.begin(), *spi);
    std::vector<IkeDelete> deletes;
    if (!spis.empty())
        deletes.push_back({isakmp::kProtocolEsp, spis});
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

QuickMode::Question Negotiation::quickQuestion() const
{
    return {m_mainMode.phase1(),
            m_mainMode.keys(),
            m_mainMode.lastBlocks().front(),
            m_setup.local.address,
            m_setup.server.address,
            m_mainMode.natTraversal(),
            true,
            espSuitesWith(m_setup.ipsecParameters, m_setup.encryption, isakmp::kTransport),
            m_setup.random};
}

Result<std::unique_ptr<TunnelNegotiation>> TunnelNegotiation::begin(TunnelSetup setup)
{
    auto mainMode = MainModeExchange::begin(setup);
    if (!mainMode)
        return Failure(mainMode.error());
    return std::make_unique<Negotiation>(std::move(setup), std::move(*mainMode));
}

} // namespace fix789::ike
