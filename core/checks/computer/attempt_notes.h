// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/verdict/finding.h"

namespace fix789::checks {

// What the check of Windows' own attempts says besides its verdict.

/// The user asked for a second attempt past this computer's filters, and there was none.
Note notPermitted(const Error &error);
/// The user asked for an attempt as if the firewall were off, and there was none.
Note notWithoutFirewall(const Error &error);
/// Only an administrator may read how far Windows' key exchange got.
Note keyExchangeUnread();
/// Windows' own records of its last attempt contradict each other.
Note keyExchangeContradicted();

} // namespace fix789::checks
