// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace fix789 {

/// Briefly permits the VPN's packets to one server through this computer's filters, instead of switching protection off. It
/// is outside Machine because it acts.
class Permission {
public:
    /// The permit lasts as long as this object, and 60 s at most. It ends with the process, even after a crash.
    class Held {
    public:
        virtual ~Held() = default;
    };

    virtual ~Permission() = default;

    /// Permits UDP 500, UDP 4500 and ESP to and from this IPv4 address. A callout of another product may still veto, so an
    /// attempt that still fails proves nothing. Errors: Refused (no administrator), Malformed (no IPv4 address),
    /// NotSupported, Failed.
    virtual Result<std::unique_ptr<Held>> permit(const QString &address) = 0;
};

} // namespace fix789
