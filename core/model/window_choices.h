// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/environment.h"

#include <QString>

namespace fix789 {

/// What the window remembers between two starts. Never a key, a password or the name of an account.
struct WindowChoices {
    bool remember = true; ///< the server and the place; the language is remembered in any case
    QString server = {};  ///< that the user typed; not that of a connection of Windows
    Environment place = Environment::Unknown;
    QString language = {}; ///< a tag ("de"); empty: the system's

    bool operator==(const WindowChoices &) const = default;
};

} // namespace fix789
