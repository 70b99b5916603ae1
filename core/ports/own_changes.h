// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"

#include <QDateTime>

#include <optional>

namespace fix789 {

/// What our own journal says about a place, so that "written since the last start" is a fact, not a guess. Callable from any
/// thread except during an append.
class OwnChanges {
public:
    virtual ~OwnChanges() = default;

    /// When we last wrote to the place of this change (UTC), if that write is still in effect. Nothing: we did not write it.
    virtual std::optional<QDateTime> writtenAt(const Change &change) const = 0;
    /// When a fix or an undo of ours last ended (UTC): earlier failures may be out of date. Nothing: there was none.
    virtual std::optional<QDateTime> newestOutcome() const { return std::nullopt; }
};

} // namespace fix789
