// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ports/signer.h"

#include <QString>

#include <memory>

namespace fix789::adapters {

/// A certificate of this computer ("Personal" of the local machine, the store that Windows uses for L2TP connections): valid
/// today, with an RSA key in the store, and with `subject`, if given, in its subject. Of several, the one that is valid
/// longest. The key does not leave the store; using it needs elevation. Errors: NotFound (no such certificate), Refused (no
/// access to the store), Failed. sign() is Refused without elevation.
Result<std::shared_ptr<const Signer>> windowsCertificateSigner(const QString &subject = {});

} // namespace fix789::adapters
