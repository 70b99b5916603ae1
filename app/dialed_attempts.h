// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/attempts.h"

#include <optional>

namespace fix789 {

/// The system's log of attempts, and beside it the one that was made for this look, if any.
class DialedAttempts final : public Attempts {
public:
    /// `logged` outlives this.
    explicit DialedAttempts(const Attempts &logged) : m_logged(logged) {}

    /// Before anybody asks.
    void add(Result<WindowsAttempt> attempt) { m_dialed = std::move(attempt); }

    Result<std::vector<WindowsAttempt>> attempts() const override
    {
        auto all = m_logged.attempts();
        if (!m_dialed || !*m_dialed)
            return all;
        // What we saw ourselves needs no log.
        if (!all)
            all = std::vector<WindowsAttempt>();
        all->insert(all->begin(), **m_dialed);
        return all;
    }
    Result<std::optional<WindowsAttempt>> dialed() const override
    {
        if (!m_dialed)
            return std::optional<WindowsAttempt>();
        return *m_dialed ? Result<std::optional<WindowsAttempt>>(**m_dialed) : std::unexpected(m_dialed->error());
    }

private:
    const Attempts &m_logged;
    std::optional<Result<WindowsAttempt>> m_dialed;
};

} // namespace fix789
