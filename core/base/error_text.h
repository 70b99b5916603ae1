// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/text.h"

namespace fix789 {

/// An error as a sentence for the user. The operation and the system's error number follow as a technical detail.
Text describeError(const Error &error);

} // namespace fix789
