// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/registry.h"

namespace fix789::adapters {

/// The registry of this computer, read-only. Malformed for a key outside HKLM\ and HKCU\, and for a value over 1 MiB.
class WindowsRegistry final : public Registry {
public:
    Result<RegistryContent> read(const QString &key, const QString &name) const override;
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const override;
    Result<QStringList> subkeys(const QString &key) const override;
    Result<QDateTime> lastWritten(const QString &key) const override;
};

} // namespace fix789::adapters
