// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <QString>

namespace fix789 {

/// What the user typed for a fix that needs it: a copy of a connection, or credentials to save again. An empty part was not
/// typed.
struct TypedSecrets {
    Secret key;      ///< pre-shared, UTF-8
    QString user;    ///< "name", "name@domain" or "DOMAIN\\name"
    Secret password; ///< UTF-8
};

} // namespace fix789
