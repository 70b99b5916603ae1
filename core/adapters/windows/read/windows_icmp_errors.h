// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/datagrams.h"

namespace fix789 {

/// Windows tells a UDP socket only that "port unreachable" came back, as an error of the next receive, and only when asked
/// to. It never names who sent it, so there is nothing to take.
class WindowsIcmpErrors final : public IcmpErrors {
public:
    void watch(std::intptr_t socket) override;
    std::vector<Report> take(std::intptr_t socket) override;
};

} // namespace fix789
