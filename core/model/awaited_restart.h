// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789 {

/// A repair that takes effect at the next start of Windows, and what it was made for.
struct AwaitedRestart {
    QString run; ///< UUID
    QString server;
    QString connection;

    bool operator==(const AwaitedRestart &) const = default;
};

} // namespace fix789
