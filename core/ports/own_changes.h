// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"

#include <QDateTime>

#include <optional>

namespace fix789 {

/// What our own journal says of a place, so that "written since the last start" is known and not guessed. Callable from any
/// thread while nothing is being added.
class OwnChanges {
public:
    virtual ~OwnChanges() = default;

    /// When our last write, still standing, to the place of this change was made (UTC). Nothing: we did not write it.
    virtual std::optional<QDateTime> writtenAt(const Change &change) const = 0;
    /// When a repair or an undo of ours last ended (UTC): what failed before may not fail now. Nothing: there was none.
    virtual std::optional<QDateTime> newestOutcome() const { return std::nullopt; }
};

} // namespace fix789
