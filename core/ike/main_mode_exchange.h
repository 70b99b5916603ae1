// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/diffie_hellman.h"
#include "ike/encrypted_message.h"
#include "ike/main_mode.h"
#include "ike/nat_detection.h"
#include "ike/tunnel_negotiation.h"

#include <optional>

namespace fix789 {

/// Main mode as who began it, messages 3 to 6 (RFC 2409, 5.1 and 5.4), with a pre-shared key or RSA signatures as message 2
/// chose. INITIAL-CONTACT is never sent: it would make the server forget the person's own connection.
class MainModeExchange {
public:
    /// Malformed: messages 1 and 2 do not fit together. NotSupported: what was chosen cannot be done here.
    static Result<MainModeExchange> begin(const TunnelSetup &setup);

    [[nodiscard]] const QByteArray &message3() const { return m_message3; }
    /// Malformed for what is no message 4. Refused where our own certificate's key may not be used: message 4 is read all the
    /// same, and there is no message 5.
    Result<void> readMessage4(const IkeMessage &message, const TunnelSetup &setup, const Endpoint &server);
    [[nodiscard]] NatSeen nat() const { return m_nat; }

    /// Empty without what the chosen way of authentication needs, and before message 4.
    [[nodiscard]] const QByteArray &message5() const { return m_message5; }

    enum class Message6 {
        Unreadable,     ///< not to be opened with our keys
        WrongSignature, ///< to be opened, and its signature is not by the certificate that came with it
        Right,
    };
    Message6 readMessage6(const QByteArray &bytes);
    /// The peer's identity, and its certificate in words.
    [[nodiscard]] const QString &peer() const { return m_peer; }
    /// The certificate whose key signed message 6.
    [[nodiscard]] const std::optional<ServerCertificate> &peerCertificate() const { return m_peerCertificate; }

    [[nodiscard]] const MainModeSuite &suite() const { return m_suite; }
    [[nodiscard]] const Phase1 &phase1() const { return m_phase1; }
    [[nodiscard]] const Phase1Keys &keys() const { return m_keys; }
    [[nodiscard]] NatTraversal natTraversal() const { return m_natTraversal; }
    [[nodiscard]] bool peerKnowsFragments() const { return m_peerKnowsFragments; }
    /// The last encrypted blocks that an informational message of the peer may follow, latest first.
    [[nodiscard]] std::vector<QByteArray> lastBlocks() const;

private:
    MainModeExchange(MainModeSuite suite, Phase1 phase1, DiffieHellman diffieHellman);
    Result<void> writeMessage5(const TunnelSetup &setup);
    Result<std::vector<IkePayload>> signedPayloads(const Signer &signer) const;

    MainModeSuite m_suite;
    Phase1 m_phase1;
    DiffieHellman m_diffieHellman;
    Phase1Keys m_keys;
    NatTraversal m_natTraversal = NatTraversal::None;
    bool m_peerKnowsFragments = false;
    NatSeen m_nat;
    QByteArray m_message3;
    QByteArray m_message5;
    QByteArray m_lastBlock5;
    QByteArray m_lastBlock6;
    QString m_peer;
    std::optional<ServerCertificate> m_peerCertificate;
};

} // namespace fix789
