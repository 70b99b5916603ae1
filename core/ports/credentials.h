// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "ports/signer.h"

#include <QString>

#include <memory>

namespace fix789 {

/// What a person gave so that the negotiation can be tried with it. Any part may be missing. Probes hold it; no check ever
/// sees it.
struct Credentials {
    Secret key;                           ///< pre-shared, as typed, UTF-8
    std::shared_ptr<const Signer> signer; ///< a computer's certificate; goes before the key
    QString user;                         ///< "name" or "DOMAIN\\name"; empty: sign-in is not tried
    Secret password;                      ///< UTF-8

    [[nodiscard]] bool canAuthenticate() const { return signer != nullptr || !key.isEmpty(); }
};

} // namespace fix789
