// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/facts.h"
#include "ports/own_attempts.h"

#include <algorithm>
#include <optional>

namespace fix789 {

/// The system's log of attempts, and beside it those that were made for this look, if any.
class DialedAttempts {
public:
    explicit DialedAttempts(Ask<std::vector<RasAttempt>> logged) : m_logged(std::move(logged)) {}

    /// To be called before the first question.
    void add(Result<RasAttempt> attempt) { m_dialed = std::move(attempt); }
    /// One with the server let past the filters, or with the firewall off, begun at that time.
    void addPermitted(Result<RasAttempt> attempt, const QDateTime &begun) { addFreed(m_permitted, std::move(attempt), begun); }
    void addFirewallOff(Result<RasAttempt> attempt, const QDateTime &begun)
    {
        addFreed(m_firewallOff, std::move(attempt), begun);
    }

    Result<std::vector<RasAttempt>> attempts() const
    {
        auto all = m_logged();
        // The log holds those of other filters, too, and does not know what they were made with.
        if (all && m_freedSince.isValid())
            std::erase_if(*all, [this](const RasAttempt &logged) { return logged.at >= m_freedSince; });
        for (const auto *made : {&m_dialed, &m_permitted, &m_firewallOff}) {
            if (!*made || !**made)
                continue;
            // What we saw ourselves needs no log.
            if (!all)
                all = std::vector<RasAttempt>();
            all->insert(all->begin(), ***made);
        }
        return all;
    }
    Result<std::optional<RasAttempt>> dialed() const
    {
        if (!m_dialed)
            return std::optional<RasAttempt>();
        return *m_dialed ? Result<std::optional<RasAttempt>>(**m_dialed) : std::unexpected(m_dialed->error());
    }
    Result<void> permission() const { return whyNot(m_permitted); }
    Result<void> firewallOff() const { return whyNot(m_firewallOff); }
    /// These three as a machine has them. This outlives what it gives.
    OwnAttempts own() const
    {
        return {.dialed = [this] { return dialed(); },
                .permission = [this] { return permission(); },
                .firewallOff = [this] { return firewallOff(); }};
    }
    /// The one past the filters, where it could be made.
    std::optional<RasAttempt> permitted() const
    {
        return m_permitted && *m_permitted ? std::optional(**m_permitted) : std::nullopt;
    }

private:
    using Made = std::optional<Result<RasAttempt>>;

    void addFreed(Made &made, Result<RasAttempt> attempt, const QDateTime &begun)
    {
        made = std::move(attempt);
        if (!m_freedSince.isValid())
            m_freedSince = begun;
    }
    static Result<void> whyNot(const Made &made)
    {
        return made && !*made ? Result<void>(std::unexpected(made->error())) : Result<void>();
    }

    Ask<std::vector<RasAttempt>> m_logged;
    Made m_dialed;
    Made m_permitted;
    Made m_firewallOff;
    QDateTime m_freedSince;
};

} // namespace fix789
