// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/attempts.h"

#include <algorithm>
#include <optional>

namespace fix789 {

/// The system's log of attempts, and beside it those that were made for this look, if any.
class DialedAttempts final : public Attempts {
public:
    /// `logged` outlives this.
    explicit DialedAttempts(const Attempts &logged) : m_logged(logged) {}

    /// Before anybody asks.
    void add(Result<WindowsAttempt> attempt) { m_dialed = std::move(attempt); }
    /// The one with the server let past the filters, begun at that time.
    void addPermitted(Result<WindowsAttempt> attempt, QDateTime begun)
    {
        m_permitted = std::move(attempt);
        m_permittedSince = std::move(begun);
    }

    Result<std::vector<WindowsAttempt>> attempts() const override
    {
        auto all = m_logged.attempts();
        // The log holds the permitted one, too, and does not know what it was made with.
        if (all && m_permitted)
            std::erase_if(*all, [this](const WindowsAttempt &logged) { return logged.at >= m_permittedSince; });
        for (const auto *made : {&m_dialed, &m_permitted}) {
            if (!*made || !**made)
                continue;
            // What we saw ourselves needs no log.
            if (!all)
                all = std::vector<WindowsAttempt>();
            all->insert(all->begin(), ***made);
        }
        return all;
    }
    Result<std::optional<WindowsAttempt>> dialed() const override
    {
        if (!m_dialed)
            return std::optional<WindowsAttempt>();
        return *m_dialed ? Result<std::optional<WindowsAttempt>>(**m_dialed) : std::unexpected(m_dialed->error());
    }
    Result<void> permission() const override
    {
        return m_permitted && !*m_permitted ? Result<void>(std::unexpected(m_permitted->error())) : Result<void>();
    }

private:
    const Attempts &m_logged;
    std::optional<Result<WindowsAttempt>> m_dialed;
    std::optional<Result<WindowsAttempt>> m_permitted;
    QDateTime m_permittedSince;
};

} // namespace fix789
