// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ports/signer.h"

#include <QString>

#include <memory>

namespace fix789 {

/// A certificate of this computer ("Personal" of the local machine, where Windows looks for an L2TP connection's): one that is
/// valid today, has an RSA key in the store, and, where a name is given, whose subject holds it. The one that is valid longest
/// where there are several. The key does not leave the store; to use it this program must be elevated.
/// Errors: NotFound (no such certificate), Refused (the store may not be read), Failed. sign() is Refused without elevation.
Result<std::shared_ptr<const Signer>> windowsCertificateSigner(const QString &subject = {});

} // namespace fix789
