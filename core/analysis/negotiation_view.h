// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/wire/isakmp_numbers.h"
#include "model/machine/ike_observation.h"

namespace fix789 {

/// What message 1 met on a port, in the words of the truth table (analysis/ike.h).
enum class PortState { Answered, Mismatch, NoIkev1, Complains, Elsewhere, Silent, Rejected, Closed, NoWay, NotTried };

/// A key exchange service spoke to us from the address asked, whatever it said.
bool isFromIke(PortState state);

/// Reads an observation in the terms of the truth table. Stages that are not in it were not tried.
class NegotiationView {
public:
    explicit NegotiationView(const IkeObservation &observation);

    [[nodiscard]] PortState state(std::uint16_t port) const;
    /// A key exchange service spoke to us, from whichever address: what we send to this port arrives there.
    [[nodiscard]] bool speaks(std::uint16_t port) const;
    [[nodiscard]] const StageResult &mainMode(std::uint16_t port) const { return of(port).mainMode; }
    [[nodiscard]] const StageResult &control(std::uint16_t port) const { return of(port).control; }
    /// IKEv2 is spoken on this port. Who asks for its cookie first speaks it (RFC 7296, 2.6).
    [[nodiscard]] bool ikev2Answers(std::uint16_t port) const;
    /// Something came back to IKEv2, if only "I do not speak that".
    [[nodiscard]] bool ikev2Spoke(std::uint16_t port) const;
    [[nodiscard]] bool ikev2Silent(std::uint16_t port) const;
    /// An ICMP error about this port came from the server itself.
    [[nodiscard]] bool serverReported(std::uint16_t port) const;
    /// A router on the way says that the server's computer does not answer it.
    [[nodiscard]] bool routerMissesHost(std::uint16_t port) const;
    /// This stage was tried; it was answered; on whatever port.
    [[nodiscard]] bool hasTried(Stage stage) const;
    [[nodiscard]] bool hasAnswered(Stage stage) const;
    /// Of what else was offered, modern, outdated and by certificate: all was refused.
    [[nodiscard]] bool refusesEveryOffer() const;
    /// What came of this offer; nullptr where it was not made.
    [[nodiscard]] const OfferResult *offered(Offer offer) const;
    /// Of what else was offered in main mode, the first that the server took; nullptr where it took nothing.
    [[nodiscard]] const OfferResult *takenOffer() const;
    /// One of Windows' suites by itself was answered, if only to refuse it.
    [[nodiscard]] bool heardSingle() const;
    /// UDP 500 was answered, but only after it had met silence for as long as that takes.
    [[nodiscard]] bool wasIgnoredAtFirst() const;
    /// Proven: neither side is behind a NAT.
    [[nodiscard]] bool noNat() const;

private:
    struct Port {
        StageResult mainMode;
        StageResult control;
    };
    [[nodiscard]] const Port &of(std::uint16_t port) const { return port == kIkePort ? m_500 : m_4500; }

    const IkeObservation &m_observation;
    Port m_500;
    Port m_4500;
};

} // namespace fix789
