// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/half_open_budget.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <utility>

namespace fix789::probes {

/// Reports one run's half-open negotiations to the budget with a delay: the budget writes to a disk, which may take longer
/// than a whole run, and no message may wait for that. It reports before each query, and at the end.
class DeferredBudget {
public:
    using Ms = std::chrono::milliseconds;
    static constexpr Ms kWithin{100};
    /// The interval at which a waiting caller repeats its query.
    static constexpr Ms kPoll{1000};

    DeferredBudget(HalfOpenBudget &budget, QString address) : m_budget(budget), m_address(std::move(address)) {}
    ~DeferredBudget() { tell(); }
    DeferredBudget(const DeferredBudget &) = delete;
    DeferredBudget &operator=(const DeferredBudget &) = delete;

    void opened(Ms now)
    {
        ++m_untold;
        m_tellAt = std::min(m_tellAt, now + kWithin);
    }
    void closed()
    {
        tell();
        m_budget.closed(m_address);
    }
    [[nodiscard]] Ms wait(int count)
    {
        tell();
        return m_budget.wait(m_address, count);
    }
    void advance(Ms now)
    {
        if (now >= m_tellAt)
            tell();
    }
    [[nodiscard]] Ms wakeAt() const { return m_tellAt; }
    /// Swaps the servers' addresses of two that use the same HalfOpenBudget.
    void swap(DeferredBudget &other)
    {
        std::swap(m_address, other.m_address);
        std::swap(m_untold, other.m_untold);
        std::swap(m_tellAt, other.m_tellAt);
    }

private:
    void tell()
    {
        m_tellAt = Ms::max();
        for (; m_untold > 0; --m_untold)
            m_budget.opened(m_address);
    }

    HalfOpenBudget &m_budget;
    QString m_address;
    int m_untold = 0; ///< negotiations
    Ms m_tellAt = Ms::max();
};

} // namespace fix789::probes
