// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace fix789 {

/// Lets the VPN's packets to one server through this computer's filters for a moment, instead of switching protection off. No
/// part of a Machine: it acts.
class Permission {
public:
    /// Holds while this lives, and for 60 s at most. It ends with the process, however that ends.
    class Held {
    public:
        virtual ~Held() = default;
    };

    virtual ~Permission() = default;

    /// Permits UDP 500, UDP 4500 and ESP to and from this IPv4 address. A callout of another product may still veto, so that an
    /// attempt fails all the same proves nothing. Errors: Refused (no administrator), Malformed (no IPv4 address),
    /// NotSupported, Failed.
    virtual Result<std::unique_ptr<Held>> permit(const QString &address) = 0;
};

} // namespace fix789
