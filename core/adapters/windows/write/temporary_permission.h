// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/permission.h"

#include <chrono>

namespace fix789::adapters {

/// A dynamic session of the filtering platform: Windows removes its objects when the session or the process ends, however
/// that ends. Its sublayer has the greatest weight, and filters of lower weight cannot override its permits (they are
/// "hard"); a sublayer of another product with the same weight still can. Part of the writer: the window does not link it.
/// https://learn.microsoft.com/windows/win32/fwp/filter-arbitration
class TemporaryPermission final : public Permission {
public:
    static constexpr std::chrono::seconds kLongest{60};

    /// The duration is for tests.
    explicit TemporaryPermission(std::chrono::milliseconds longest = kLongest) : m_longest(longest) {}

    Result<std::unique_ptr<Held>> permit(const QString &address, Packets packets) override;

private:
    std::chrono::milliseconds m_longest;
};

} // namespace fix789::adapters
