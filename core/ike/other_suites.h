// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/quick_mode.h"
#include "model/machine/ike_observation.h"

#include <optional>
#include <vector>

namespace fix789::ike {

/// Quick mode once more, after the one that counts: would the server take other suites too? Nothing is established with what it
/// answers: it never gets a message 3.
class OtherSuites {
public:
    OtherSuites() = default;
    /// `question` is that of the quick mode that counts; its suites are replaced.
    OtherSuites(Offer offer, QuickMode::Question question, ProfileEncryption setting);

    /// Something was sent.
    [[nodiscard]] bool isAsked() const { return !m_modes.empty(); }
    [[nodiscard]] Offer offer() const { return m_offer; }
    /// A new message 1 at each call, because SoftEther VPN takes one that comes again for message 3; the one before from the
    /// thirty-second on. Empty where none can be made.
    QByteArray message1();
    /// Foreign bytes. True: it was an answer to one of ours.
    bool received(const QByteArray &bytes, std::uint32_t messageId);
    /// An encrypted notification about no other exchange.
    void refused();
    /// What the server said, if anything.
    [[nodiscard]] const std::optional<OfferResult> &answer() const { return m_answer; }
    /// Our ends of what the server may hold half made, as a delete names them.
    [[nodiscard]] std::vector<QByteArray> ownSpis() const;

private:
    Offer m_offer = Offer::EspCertain;
    QuickMode::Question m_question;
    std::vector<QuickMode> m_modes;
    std::optional<OfferResult> m_answer;
};

} // namespace fix789::ike
