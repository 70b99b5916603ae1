// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/wire/isakmp_numbers.h"
#include "model/machine/ike_observation.h"

namespace fix789::analysis {

/// The result of message 1 on a port, in the words of the table in analysis/ike.h.
enum class PortState { Answered, Mismatch, NoIkev1, Complains, Elsewhere, Silent, Rejected, Closed, NoWay, NotTried };

/// A key exchange service at the server's address sent a message, whatever its content.
bool isFromIke(PortState state);

/// Presents an observation in the terms of the table. A stage outside the observation was not tried.
class NegotiationView {
public:
    explicit NegotiationView(const IkeObservation &observation);

    [[nodiscard]] PortState state(std::uint16_t port) const;
    /// A key exchange service sent us a message, from whichever address: our datagrams to this port arrive there.
    [[nodiscard]] bool speaks(std::uint16_t port) const;
    [[nodiscard]] const StageResult &mainMode(std::uint16_t port) const { return of(port).mainMode; }
    [[nodiscard]] const StageResult &control(std::uint16_t port) const { return of(port).control; }
    /// The server supports IKEv2 on this port. A request for a cookie proves it too (RFC 7296, 2.6).
    [[nodiscard]] bool ikev2Answers(std::uint16_t port) const;
    /// IKEv2 got an answer, even if only "unsupported version".
    [[nodiscard]] bool ikev2Spoke(std::uint16_t port) const;
    /// Windows' IKE service sent its vendor ID in IKEv2, on either port.
    [[nodiscard]] bool isIkev2OfWindows() const;
    [[nodiscard]] bool ikev2Silent(std::uint16_t port) const;
    /// An ICMP error about this port came from the server itself.
    [[nodiscard]] bool serverReported(std::uint16_t port) const;
    /// A router on the path reports that the server's computer does not respond.
    [[nodiscard]] bool routerMissesHost(std::uint16_t port) const;
    /// This stage was tried; it was answered; on either port.
    [[nodiscard]] bool hasTried(Stage stage) const;
    [[nodiscard]] bool hasAnswered(Stage stage) const;
    /// The server refused every alternative: modern, outdated and by certificate.
    [[nodiscard]] bool refusesEveryOffer() const;
    /// The result of this offer; nullptr if it was not made.
    [[nodiscard]] const OfferResult *offered(Offer offer) const;
    /// The first alternative proposal in main mode that the server accepted; nullptr if it accepted none.
    [[nodiscard]] const OfferResult *takenOffer() const;
    /// A single suite of Windows, or all of them after the connection's own parameters, got an answer, even if only a refusal.
    [[nodiscard]] bool heardSingle() const;
    /// The server accepted message 1 of aggressive mode. If it accepted none of main mode, an error about our identity alone
    /// counts as well.
    [[nodiscard]] bool takesAggressiveMode() const;
    /// UDP 500 answered, but only after as much silence as proves that a port is silent.
    [[nodiscard]] bool wasIgnoredAtFirst() const;
    /// Proven: neither side is behind a NAT.
    [[nodiscard]] bool noNat() const;

private:
    struct Port {
        StageResult mainMode;
        StageResult control;
    };
    [[nodiscard]] const Port &of(std::uint16_t port) const { return port == ike::kIkePort ? m_500 : m_4500; }

    const IkeObservation &m_observation;
    Port m_500;
    Port m_4500;
};

} // namespace fix789::analysis
