// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/encrypted_message.h"
#include "ike/crypto/esp.h"
#include "ike/nat_detection.h"
#include "ike/security_association.h"

#include <functional>
#include <optional>

namespace fix789 {

/// The meaning of a phase 2 transform for ESP; without lifetimes, as in main mode.
struct EspSuite {
    std::uint8_t transform = 0; ///< RFC 2407, 4.4.4
    std::uint16_t keyBits = 0;  ///< zero if the algorithm has only one length
    std::uint16_t integrity = 0;
    std::uint16_t encapsulation = 0;

    bool operator==(const EspSuite &) const = default;
    /// "AES-CBC-256/HMAC-SHA-1 in UDP"
    [[nodiscard]] QString toString() const;
};
/// In Windows' order. It includes only suites with encryption.
std::vector<EspSuite> windowsEspSuites(std::uint16_t encapsulation);
/// Malformed if an attribute is repeated or does not fit.
Result<EspSuite> espSuiteOf(const IkeTransform &transform);

/// RFC 2409, 5.5: the keys of the direction whose receiver chose `spi`. NotSupported for a suite outside our offer.
Result<EspAssociation> espAssociation(const EspSuite &suite, std::uint32_t spi, const QByteArray &nonces, const Phase1 &phase1,
                                      const Phase1Keys &keys);

/// The initiator's side of quick mode: transport mode for UDP 1701, without PFS.
class QuickMode {
public:
    struct Question {
        Phase1 phase1;
        Phase1Keys keys;
        QByteArray lastBlock; ///< of phase 1, message 6
        QString local;        ///< our address as we know it
        QString server;       ///< its address as we know it
        NatTraversal natTraversal = NatTraversal::Rfc;
        bool inUdp = true; ///< ESP in UDP 4500 instead of plain ESP
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

private:
    Question m_question;
    std::uint32_t m_messageId = 0;
    std::uint32_t m_spi = 0;
    QByteArray m_nonce;
    QByteArray m_message1;
    QByteArray m_lastBlock;
};

} // namespace fix789
