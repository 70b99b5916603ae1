// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/quick_mode.h"

#include <optional>
#include <vector>

namespace fix789 {

/// Quick mode beside itself: for ESP in UDP 4500 and for ESP itself, each with numbers of its own, because a server takes
/// another encapsulation under a known message identifier for a fault; and anew where nothing came, because SoftEther VPN takes
/// message 1 for message 3 when it comes again. The first that is answered counts.
class QuickModes {
public:
    QuickModes() = default;
    /// The encapsulation in `question` is ignored.
    static Result<QuickModes> begin(QuickMode::Question question);

    [[nodiscard]] bool isEmpty() const { return m_modes.empty(); }
    /// From here on message 1 is another one. An answer to those before still counts.
    Result<void> renew();
    /// Empty where there is none.
    [[nodiscard]] QByteArray message1(bool inUdp) const;

    struct Answer {
        bool inUdp = true;
        QuickMode::Agreed agreed;
    };
    /// Foreign bytes. The same again for an answer that comes again; nothing for what is no answer, or one that does not count.
    std::optional<Answer> received(const QByteArray &bytes, std::uint32_t messageId);

    /// Whether one of these names what was agreed. A peer should name its own end; strongSwan names ours when it cannot install
    /// the association.
    [[nodiscard]] bool isAmong(const std::vector<QByteArray> &spis) const;
    /// Our end of what was agreed, as a delete names it.
    [[nodiscard]] std::optional<QByteArray> ownSpi() const;

private:
    std::optional<QuickMode::Question> m_question;
    std::vector<QuickMode> m_modes;
    std::optional<Answer> m_answer;
    std::uint32_t m_answered = 0; ///< its message identifier
};

} // namespace fix789
