// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace fix789 {

/// Briefly permits packets to and from one server through this computer's filters, instead of switching protection off. It
/// is outside Machine because it acts.
class Permission {
public:
    enum class Packets {
        OfTheVpn, ///< UDP 500, UDP 4500, ESP, and UDP 1701, which passes the filters for programs unencrypted
        All,      ///< whatever the server and this computer send each other
    };

    /// The permit lasts as long as this object, and 60 s at most. It ends with the process, however that ends.
    class Held {
    public:
        virtual ~Held() = default;
        virtual bool isInForce() const = 0; ///< false once its time is over
    };

    virtual ~Permission() = default;

    /// Permits these packets to and from this IPv4 address. A callout of another product may still veto, and so may a filter
    /// of another sublayer with the same greatest weight; connection security rules stay in force. So an attempt that still
    /// fails proves nothing. Errors: Refused (no administrator), Malformed (no IPv4 address), NotSupported, Failed.
    virtual Result<std::unique_ptr<Held>> permit(const QString &address, Packets packets) = 0;
};

} // namespace fix789
