// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/awaited_restart.h"

#include <optional>

namespace fix789::adapters {

/// What awaits a restart, in "awaited-restart.json" in one folder, so that the program can continue after it. Holds no
/// secret. A file that breaks its own rules counts as empty.
class AwaitedRestartFile {
public:
    explicit AwaitedRestartFile(const QString &folder);

    std::optional<AwaitedRestart> read() const;
    /// Empty: nothing awaits a restart any more. Errors: Failed.
    Result<void> write(const std::optional<AwaitedRestart> &awaited) const;

private:
    QString m_path;
};

} // namespace fix789::adapters
