// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dialer.h"

#include <chrono>

namespace fix789 {

/// RasDialW with what Windows has saved for the connection: what it hands out for that is a stand-in for the password, which is
/// wiped at once and shown nowhere. https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasdialw
class WindowsDialer final : public Dialer {
public:
    /// Tests have less patience.
    explicit WindowsDialer(std::chrono::milliseconds patience = std::chrono::minutes(2)) : m_patience(patience) {}

    Result<RasAttempt> dial(const QString &connection, std::stop_token stop) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace fix789
