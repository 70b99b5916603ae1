// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/key_store.h"

namespace fix789::adapters {

/// The key store in Windows' Credential Manager: one generic credential for each key, "Fix789:psk:NAME", which stays on this
/// computer. Earlier versions saved a key under its bare name, where a credential of another program may stand; such a key
/// is moved when it is first needed, and nothing else is ever read, replaced or deleted.
class WindowsKeyStore : public KeyStore {
public:
    Result<Secret> read(const QString &name) override;
    Result<void> write(const QString &name, const Secret &secret) override; ///< also Malformed above kLargestSecret
    Result<void> forget(const QString &name) override;
};

} // namespace fix789::adapters
