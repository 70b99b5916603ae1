// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789 {

/// What the key of a server is called in the key store: the server itself where it fits into a name (CONTRACT: 1 to 64 letters,
/// digits and ._{}-), so that the console finds it too. `server` is as serverFromInput() gives it.
QString keyNameFor(const QString &server);

} // namespace fix789
