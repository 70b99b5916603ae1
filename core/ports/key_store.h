// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace fix789 {

/// The person's key store of this system: Credential Manager, Secret Service. Names are ours, and so is the place.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    /// Errors of all three: NotFound, Refused (locked, or the person said no), NotSupported (there is no key store), TimedOut,
    /// Malformed (a name the contract does not allow), Failed.
    virtual Result<Secret> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const Secret &secret) = 0; ///< overwrites
    virtual Result<void> forget(const QString &name) = 0;
};

} // namespace fix789
