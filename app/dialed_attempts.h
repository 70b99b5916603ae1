// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text_util.h"
#include "ports/facts.h"
#include "ports/own_attempts.h"

#include <algorithm>
#include <optional>

namespace fix789::app {

/// The attempts in the system's event log, together with those made for this run.
class DialedAttempts {
public:
    explicit DialedAttempts(Ask<std::vector<RasAttempt>> logged) : m_logged(std::move(logged)) {}

    /// Call it before the first query.
    void add(Result<RasAttempt> attempt) { m_dialed = std::move(attempt); }
    /// An attempt with the server let past the filters, or with the firewall off, that began at this time.
    void addPermitted(Result<RasAttempt> attempt, const QDateTime &begun) { addFreed(m_permitted, std::move(attempt), begun); }
    void addFirewallOff(Result<RasAttempt> attempt, const QDateTime &begun)
    {
        addFreed(m_firewallOff, std::move(attempt), begun);
    }

    Result<std::vector<RasAttempt>> attempts() const
    {
        auto all = m_logged();
        // The log also holds these attempts, without their filter settings.
        if (all && m_freedSince.isValid())
            std::erase_if(*all, [this](const RasAttempt &logged) { return logged.at >= m_freedSince; });
        Made dialed = m_dialed;
        if (all && dialed && *dialed)
            takeOver(*all, **dialed);
        const Made &plain = dialed;
        for (const auto *made : {&plain, &m_permitted, &m_firewallOff}) {
            if (!*made || !**made)
                continue;
            // Our own observations need no log.
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
    /// These three in the machine's form. This must outlive the result.
    OwnAttempts own() const
    {
        return {.dialed = [this] { return dialed(); },
                .permission = [this] { return permission(); },
                .firewallOff = [this] { return firewallOff(); }};
    }
    /// The attempt past the filters, if there was one.
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
    // What the log says of the attempt just made is no second attempt; it names the server and the device. Its times are whole
    // seconds, and it may be a moment late.
    static void takeOver(std::vector<RasAttempt> &logged, RasAttempt &made)
    {
        constexpr int kLate = 5; // s
        if (!made.begun.isValid() || !made.at.isValid())
            return;
        const auto isIt = [&](const RasAttempt &one) {
            return sameName(one.connection, made.connection) && one.at >= made.begun.addMSecs(-1000) &&
                   one.at <= made.at.addSecs(kLate);
        };
        const auto it = std::ranges::find_if(logged, isIt);
        if (it == logged.end())
            return;
        made.server = it->server.isEmpty() ? made.server : it->server;
        made.tunnel = it->tunnel;
        logged.erase(it);
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

} // namespace fix789::app
