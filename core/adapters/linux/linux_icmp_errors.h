// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/datagrams.h"

namespace fix789::adapters {

/// Reads the kernel's error queue of a UDP socket (ip(7), IP_RECVERR), which names the sender of an ICMP error.
class LinuxIcmpErrors : public IcmpErrors {
public:
    void watch(std::intptr_t socket) override;
    std::vector<Report> take(std::intptr_t socket) override;
};

} // namespace fix789::adapters
