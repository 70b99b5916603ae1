// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace fix789 {

/// The user's key store on this system: Credential Manager, Secret Service. We choose the names and the folder.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    /// Errors of all three: NotFound, Refused (locked, or the user declined), NotSupported (no key store), TimedOut,
    /// Malformed (a name outside the contract), Failed.
    virtual Result<Secret> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const Secret &secret) = 0; ///< overwrites
    virtual Result<void> forget(const QString &name) = 0;
};

} // namespace fix789
