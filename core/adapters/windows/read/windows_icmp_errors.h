// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/datagrams.h"

namespace fix789::adapters {

/// Windows reports only "port unreachable" to a UDP socket, as an error of the next receive (WSAECONNRESET), and only on
/// request. It never names the sender, so there is nothing to take.
class WindowsIcmpErrors final : public IcmpErrors {
public:
    void watch(std::intptr_t socket) override;
    std::vector<Report> take(std::intptr_t socket) override;
};

} // namespace fix789::adapters
