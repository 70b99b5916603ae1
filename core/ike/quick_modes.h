// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/quick_mode.h"

#include <optional>
#include <vector>

namespace fix789::ike {

/// Parallel quick modes: one for ESP in UDP 4500 and one for plain ESP, each with its own numbers, because a server rejects
/// another encapsulation under a known message ID. After silence a new one begins, because SoftEther VPN mistakes a
/// retransmitted message 1 for message 3. The first answer counts.
class QuickModes {
public:
    QuickModes() = default;
    /// Ignores the encapsulation in `question`.
    static Result<QuickModes> begin(QuickMode::Question question);

    [[nodiscard]] bool isEmpty() const { return m_modes.empty(); }
    /// Replaces message 1. Answers to earlier ones still count.
    Result<void> renew();
    /// Empty if there is none.
    [[nodiscard]] QByteArray message1(bool inUdp) const;

    struct Answer {
        bool inUdp = true;
        QuickMode::Agreed agreed;
    };
    /// Untrusted bytes. A repeated answer gives the same result; nothing if the bytes are not an answer, or do not count.
    std::optional<Answer> received(const QByteArray &bytes, std::uint32_t messageId);

    /// Whether one of these SPIs belongs to the agreed SAs. A peer should name its own end; strongSwan names ours if it
    /// cannot install the SA.
    [[nodiscard]] bool isAmong(const std::vector<QByteArray> &spis) const;
    /// The SPI of our end of the agreed SAs, for a delete.
    [[nodiscard]] std::optional<QByteArray> ownSpi() const;

private:
    std::optional<QuickMode::Question> m_question;
    std::vector<QuickMode> m_modes;
    std::optional<Answer> m_answer;
    std::uint32_t m_answered = 0; ///< its message ID
};

} // namespace fix789::ike
