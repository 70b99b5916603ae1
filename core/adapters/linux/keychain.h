// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/key_store.h"

#include <chrono>

namespace fix789::adapters {

/// The key store through QtKeychain: the Secret Service, KWallet. Stores everything under the
/// service name "Fix789", and never falls back to a plain file. Runs its own event loop in the calling thread, which must be
/// that of the QCoreApplication. The patience allows for a prompt to unlock the store.
class Keychain : public KeyStore {
public:
    static constexpr std::chrono::milliseconds kPatience = std::chrono::minutes(2);

    explicit Keychain(std::chrono::milliseconds patience = kPatience) : m_patience(patience) {}

    Result<Secret> read(const QString &name) override;
    Result<void> write(const QString &name, const Secret &secret) override; ///< also Malformed above kLargestSecret
    Result<void> forget(const QString &name) override; ///< the Secret Service reports success if there was none

private:
    std::chrono::milliseconds m_patience;
};

} // namespace fix789::adapters
