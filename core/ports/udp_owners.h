// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/udp_owner.h"

#include <vector>

namespace fix789 {

/// Reads who holds the ports of IKE on this computer. Callable from any thread.
class UdpOwners {
public:
    virtual ~UdpOwners() = default;

    /// Of UDP 500 and 4500, on every address, IPv4 and IPv6; nobody is an answer. Errors: Refused, NotSupported (cannot be
    /// asked here, or not recorded), Malformed (more than any computer has), Failed.
    virtual Result<std::vector<UdpOwner>> ownersOfIkePorts() const = 0;
};

} // namespace fix789
