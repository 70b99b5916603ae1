// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "ports/signer.h"

#include <QString>

#include <memory>

namespace fix789 {

/// What the user supplied for the negotiation. Any part may be missing. Probes hold it; checks have no access to it.
struct Credentials {
    Secret key;                           ///< pre-shared, as typed, UTF-8
    std::shared_ptr<const Signer> signer; ///< a computer's certificate; takes precedence over the key
    QString user;                         ///< "name" or "DOMAIN\\name"; empty: no sign-in
    Secret password;                      ///< UTF-8

    [[nodiscard]] bool canAuthenticate() const { return signer != nullptr || !key.isEmpty(); }
};

} // namespace fix789
