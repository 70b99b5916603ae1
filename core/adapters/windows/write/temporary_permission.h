// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/permission.h"

#include <chrono>

namespace fix789 {

/// A dynamic session of the filtering platform: Windows takes back what is in it when the session or the process ends. Its
/// sub-layer has the greatest weight, and its permits cannot be overridden by filters of lower weight (they are "hard"). A part
/// of the changer: the window does not link it.
class TemporaryPermission final : public Permission {
public:
    static constexpr std::chrono::seconds kLongest{60};

    /// The time is for tests.
    explicit TemporaryPermission(std::chrono::milliseconds longest = kLongest) : m_longest(longest) {}

    Result<std::unique_ptr<Held>> permit(const QString &address) override;

private:
    std::chrono::milliseconds m_longest;
};

} // namespace fix789
