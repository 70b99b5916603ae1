// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/registry_value.h"

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

    /// The content of the place. A missing key or value is an answer, not an error. Errors: Refused (access denied),
    /// NotSupported (no registry, or not recorded), Failed.
    virtual Result<RegistryContent> read(const QString &key, const QString &name) const = 0;

    /// All values of a key, without its subkeys, in the system's order. NotFound if the key does not exist.
    virtual Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const = 0;

    /// Names of the direct subkeys, in the system's order. NotFound if the key does not exist.
    virtual Result<QStringList> subkeys(const QString &key) const = 0;

    /// When the key was last written. NotFound if it does not exist.
    virtual Result<QDateTime> lastWritten(const QString &key) const = 0;
};

} // namespace fix789
