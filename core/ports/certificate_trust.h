// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/computer_certificate.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace fix789 {

/// Whether this computer (not this user) trusts a server's certificate: the first in `shown` (DER); the others came with it.
/// Ignores validity dates and purposes. Errors: NotSupported, Malformed, Failed. Callable from any thread.
using CertificateTrust = std::function<Result<ChainState>(const std::vector<QByteArray> &shown)>;

} // namespace fix789
