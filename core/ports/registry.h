// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/registry_value.h"
#include "base/result.h"

#include <QDateTime>
#include <QStringList>

#include <utility>
#include <vector>

namespace fix789 {

/// Reads the Windows registry, always the 64-bit view. Keys are written "HKLM\\SYSTEM\\..." or "HKCU\\...".
/// Callable from any thread.
class Registry {
public:
    virtual ~Registry() = default;

    /// What the place holds. A missing key or value is an answer, not an error.
    /// Errors: Refused (access denied), NotSupported (no registry here, or not recorded), Failed.
    virtual Result<RegistryContent> read(const QString &key, const QString &name) const = 0;

    /// All values of a key, without its subkeys, in the order the system gives them. NotFound if there is no such key.
    virtual Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const = 0;

    /// Names of the keys right below one, in the order the system gives them. NotFound if there is no such key.
    virtual Result<QStringList> subkeys(const QString &key) const = 0;

    /// When something in the key was last written. NotFound if there is no such key.
    virtual Result<QDateTime> lastWritten(const QString &key) const = 0;
};

} // namespace fix789
