// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/quick_mode.h"
#include "model/machine/ike_observation.h"

#include <optional>
#include <vector>

namespace fix789::ike {

/// A second quick mode, after the one that counts: would the server accept other suites too? It never sends a message 3, so
/// no answer establishes anything.
class OtherSuites {
public:
    OtherSuites() = default;
    /// `question`: that of the quick mode that counts; these suites replace its own.
    OtherSuites(Offer offer, QuickMode::Question question, std::vector<EspSuite> suites);

    /// At least one message was sent.
    [[nodiscard]] bool isAsked() const { return !m_modes.empty(); }
    [[nodiscard]] Offer offer() const { return m_offer; }
    /// Returns a new message 1 with each call, because SoftEther VPN takes a retransmitted one for message 3; from the 32nd
    /// call on, the previous one. Empty if none can be made.
    QByteArray message1();
    /// Untrusted bytes. True if they answer one of our messages.
    bool received(const QByteArray &bytes, std::uint32_t messageId);
    /// An encrypted notification arrived that concerns no other exchange.
    void refused();
    /// The server's answer, if any.
    [[nodiscard]] const std::optional<OfferResult> &answer() const { return m_answer; }
    /// Our SPIs of the SAs that the server may hold half-open, as a Delete names them.
    [[nodiscard]] std::vector<QByteArray> ownSpis() const;

private:
    Offer m_offer = Offer::EspCertain;
    QuickMode::Question m_question;
    std::vector<QuickMode> m_modes;
    std::optional<OfferResult> m_answer;
};

} // namespace fix789::ike
