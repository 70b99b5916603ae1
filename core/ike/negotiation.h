// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/openssl_handles.h"
#include "ike/fragments.h"
#include "ike/l2tp/tunnel_inside.h"
#include "ike/main_mode_exchange.h"
#include "ike/other_suites.h"
#include "ike/quick_modes.h"
#include "ike/tunnel_negotiation.h"

#include <optional>
#include <utility>
#include <vector>

namespace fix789::ike {

/// The implementation that TunnelNegotiation::begin returns: tunnel_negotiation.cpp sends, tunnel_answers.cpp receives.
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
    [[nodiscard]] std::optional<Offer> otherOffer() const override;
    [[nodiscard]] std::vector<QByteArray> askOther(std::uint16_t port) override;
    [[nodiscard]] std::optional<OfferResult> otherAnswer() const override { return m_other.answer(); }
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
    [[nodiscard]] QuickMode::Question quickQuestion() const;
    [[nodiscard]] std::vector<EspSuite> otherSuites(Offer offer) const;
    Phase beginInside(const QuickMode::Agreed &agreed);

    const openssl::KeepNothingForThisThread m_last; // first, so that it outlives the other members
    TunnelSetup m_setup;
    MainModeExchange m_mainMode;
    Phase m_phase = Phase::KeyExchange;
    int m_number = 1;
    bool m_isakmpStands = false;
    FragmentAssembly m_fragments;
    QuickModes m_quick;
    QByteArray m_lastOfQuick; ///< its message 3, as sent to UDP 4500
    std::optional<EspSuite> m_agreed;
    bool m_refusesSuites = false; ///< in quick mode, by an encrypted refusal
    OtherSuites m_other;
    /// mutable: reading its datagrams increments their numbers, which has no visible effect.
    mutable std::optional<TunnelInside> m_inside;
    mutable std::optional<int> m_askedInside; ///< the latest step for which it was read
};

/// The identifier of a main mode SA in a Delete.
QByteArray bothCookies(const Phase1 &phase1);
/// Adds the marker if the message goes to UDP 4500.
QByteArray onWire(const QByteArray &message, std::uint16_t port);

} // namespace fix789::ike
