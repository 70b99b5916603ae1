// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/key_store.h"

#include <chrono>

namespace fix789 {

/// What a key may be called in the store: the characters that the contract allows in a subject, 1 to 64 of them.
bool isKeyName(const QString &name);

/// The key store through QtKeychain: Windows' Credential Manager, the Secret Service, KWallet. Everything lies under the
/// service name "Fix789", and nothing is ever kept in a plain file instead. Runs an event loop of its own in the calling thread,
/// which must be the one of the QCoreApplication. A person may be asked to unlock the store meanwhile, hence the patience.
class Keychain : public KeyStore {
public:
    static constexpr std::chrono::milliseconds kPatience = std::chrono::minutes(2);

    explicit Keychain(std::chrono::milliseconds patience = kPatience) : m_patience(patience) {}

    Result<Secret> read(const QString &name) override;
    Result<void> write(const QString &name, const Secret &secret) override; ///< also Malformed above kLargestSecret
    Result<void> forget(const QString &name) override; ///< the Secret Service says nothing where there was none

private:
    std::chrono::milliseconds m_patience;
};

} // namespace fix789
