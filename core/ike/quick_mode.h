// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/diffie_hellman.h"
#include "ike/crypto/esp.h"
#include "ike/encrypted_message.h"
#include "ike/esp_suites.h"
#include "ike/nat_detection.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fix789::ike {

/// RFC 2409, 5.5: the keys of the direction whose receiver chose `spi`. `shared`: the Diffie-Hellman secret of quick mode, if
/// it had one. NotSupported for a suite that we do not offer.
Result<EspAssociation> espAssociation(const EspSuite &suite, std::uint32_t spi, const QByteArray &nonces, const Phase1 &phase1,
                                      const Phase1Keys &keys, const QByteArray &shared = {});

/// The initiator's side of quick mode: transport mode for UDP 1701; with PFS if the first suite has a group, which then all of
/// them have (RFC 2409, 5.5).
class QuickMode {
public:
    struct Question {
        Phase1 phase1;
        Phase1Keys keys;
        QByteArray lastBlock; ///< of phase 1, message 6
        QString local;        ///< our address as we know it
        QString server;       ///< its address as we know it
        NatTraversal natTraversal = NatTraversal::Rfc;
        bool inUdp = true;            ///< ESP in UDP 4500 instead of plain ESP
        std::vector<EspSuite> suites; ///< the offer, in this order; `inUdp` decides its encapsulation
        std::function<QByteArray(qsizetype)> random;
    };
    static Result<QuickMode> begin(Question question);

    [[nodiscard]] std::uint32_t messageId() const { return m_messageId; }
    [[nodiscard]] bool isInUdp() const { return m_question.inUdp; }
    [[nodiscard]] const QByteArray &message1() const { return m_message1; }

    struct Agreed {
        EspSuite suite;
        EspAssociation in;
        EspAssociation out;
        QByteArray message3;
    };
    /// Untrusted bytes: Malformed unless the server accepts what we offered.
    Result<Agreed> readMessage2(const QByteArray &bytes) const;
    /// The suite alone, including one for which we cannot make keys. Errors: those of readMessage2().
    Result<EspSuite> readChoice(const QByteArray &bytes) const;
    /// Our SPI, as a Delete names it.
    [[nodiscard]] QByteArray ownSpi() const;

private:
    struct Message2;
    Result<Message2> opened(const QByteArray &bytes) const;
    Result<QByteArray> sharedSecret(const IkeMessage &message2) const;

    Question m_question;
    std::uint32_t m_messageId = 0;
    std::uint32_t m_spi = 0;
    QByteArray m_nonce;
    std::shared_ptr<const DiffieHellman> m_diffieHellman; ///< of PFS; nullptr: without
    QByteArray m_message1;
    QByteArray m_lastBlock;
};

} // namespace fix789::ike
