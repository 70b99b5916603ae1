// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/diffie_hellman.h"
#include "ike/encrypted_message.h"
#include "ike/main_mode.h"
#include "ike/nat_detection.h"
#include "ike/tunnel_negotiation.h"

#include <optional>

namespace fix789::ike {

/// The initiator's side of main mode, messages 3 to 6 (RFC 2409, 5.1 and 5.4), with a pre-shared key or RSA signatures as
/// message 2 chose. It never sends INITIAL-CONTACT, which would make the server drop the user's own connection.
class MainModeExchange {
public:
    /// Malformed: messages 1 and 2 do not match. NotSupported: this build cannot do what message 2 chose.
    static Result<MainModeExchange> begin(const TunnelSetup &setup);

    [[nodiscard]] const QByteArray &message3() const { return m_message3; }
    /// Malformed for anything but message 4. Refused if the key of our certificate is inaccessible: message 4 is still read,
    /// but there is no message 5.
    Result<void> readMessage4(const IkeMessage &message, const TunnelSetup &setup, const Endpoint &server);
    [[nodiscard]] NatSeen nat() const { return m_nat; }

    /// Empty before message 4, and without the credentials for the chosen authentication.
    [[nodiscard]] const QByteArray &message5() const { return m_message5; }

    enum class Message6 {
        Unreadable,     ///< our keys do not decrypt it
        WrongSignature, ///< decrypted, but the certificate in it did not make its signature
        Right,
    };
    Message6 readMessage6(const QByteArray &bytes);
    /// The peer's identity, and a description of its certificate.
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

} // namespace fix789::ike
