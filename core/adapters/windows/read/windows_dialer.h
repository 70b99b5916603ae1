// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dialer.h"

#include <chrono>

namespace fix789::adapters {

/// RasDialW with the saved name and password of the connection, never with the user's logon to Windows: Windows hands out a
/// placeholder for the password, which we wipe at once and never show.
/// https://learn.microsoft.com/windows/win32/api/ras/nf-ras-rasdialw
class WindowsDialer final : public Dialer {
public:
    /// The patience is for tests.
    explicit WindowsDialer(std::chrono::milliseconds patience = std::chrono::minutes(2)) : m_patience(patience) {}

    Result<RasAttempt> dial(const QString &connection, std::stop_token stop) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace fix789::adapters
