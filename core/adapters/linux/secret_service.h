// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace fix789 {

/// Whether this session has a place for secrets: the Secret Service of freedesktop.org, or KWallet, running or ready to be
/// started. NotSupported where it has none. What QtKeychain says for that is the same as for other failures.
Result<void> findSecretService();

} // namespace fix789
