// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/handles.h"
#include "base/result.h"
#include "model/machine/registry_value.h"

#include <QString>

namespace fix789::adapters {

/// The location of a key as Win32 takes it: a predefined root key and the path below it.
struct RegistryPath {
    HKEY root = nullptr;
    QString below;
};

/// Only HKLM and HKCU, as "HKLM\\SYSTEM\\...": no other root, no empty part, no trailing backslash; else Malformed.
Result<RegistryPath> registryPath(const QString &key);

/// Opens a key in the 64-bit view, whatever this program was built for. Errors: NotFound, Refused, Malformed, Failed.
Result<RegistryKeyHandle> openRegistryKey(const QString &key, REGSAM access);

/// The content of this value in an open key. Malformed for a value over 1 MiB.
Result<RegistryContent> readRegistryValue(const RegistryKeyHandle &key, const QString &name);

/// The longest value that we read.
inline constexpr DWORD kLongestRegistryValue = 1U << 20;

} // namespace fix789::adapters
