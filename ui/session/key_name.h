// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789::ui {

/// The name of a server's key in the key store: the server itself if it is a valid name (CONTRACT: 1 to 64 letters, digits
/// and ._{}-), so that the console program finds the key too. `server` is a result of serverFromInput().
QString keyNameFor(const QString &server);

} // namespace fix789::ui
