// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/half_open_budget.h"

#include <QString>

#include <algorithm>
#include <chrono>

namespace fix789 {

/// What one run has to tell the ledger about its server, told a little later: the ledger writes to a disk, which may take longer
/// than a whole ladder, and nobody must wait for it between two messages. It is told before it is asked, and at the end.
class LateAnswers {
public:
    using Ms = std::chrono::milliseconds;
    static constexpr Ms kWithin{100};

    LateAnswers(HalfOpenBudget &ledger, QString address) : m_ledger(ledger), m_address(std::move(address)) {}
    ~LateAnswers() { tell(); }
    LateAnswers(const LateAnswers &) = delete;
    LateAnswers &operator=(const LateAnswers &) = delete;

    void opened(Ms now)
    {
        ++m_untold;
        m_tellAt = std::min(m_tellAt, now + kWithin);
    }
    void closed()
    {
        tell();
        m_ledger.closed(m_address);
    }
    [[nodiscard]] Ms wait(int count)
    {
        tell();
        return m_ledger.wait(m_address, count);
    }
    void advance(Ms now)
    {
        if (now >= m_tellAt)
            tell();
    }
    [[nodiscard]] Ms wakeAt() const { return m_tellAt; }

private:
    void tell()
    {
        m_tellAt = Ms::max();
        for (; m_untold > 0; --m_untold)
            m_ledger.opened(m_address);
    }

    HalfOpenBudget &m_ledger;
    QString m_address;
    int m_untold = 0; ///< negotiations
    Ms m_tellAt = Ms::max();
};

} // namespace fix789
