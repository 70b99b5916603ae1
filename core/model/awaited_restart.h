// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789 {

/// A fix that takes effect at the next start of Windows, and the diagnosis it belongs to.
struct AwaitedRestart {
    QString run; ///< UUID
    QString server;
    QString connection;

    bool operator==(const AwaitedRestart &) const = default;
};

} // namespace fix789
