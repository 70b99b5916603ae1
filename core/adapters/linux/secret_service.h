// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace fix789::adapters {

/// Whether this session has a key store: the Secret Service of freedesktop.org, or KWallet, running or activatable.
/// NotSupported if it has none; QtKeychain reports that like other failures.
Result<void> findSecretService();

} // namespace fix789::adapters
