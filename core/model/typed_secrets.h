// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <QString>

namespace fix789 {

/// What a person has typed for what is made with it: a copy of a connection, credentials that are saved anew. A part that is
/// empty was not typed.
struct TypedSecrets {
    Secret key;      ///< pre-shared, UTF-8
    QString user;    ///< "name", "name@domain" or "DOMAIN\\name"
    Secret password; ///< UTF-8
};

} // namespace fix789
