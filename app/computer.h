// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/journal.h"
#include "ports/machine.h"

#include <QString>

namespace fix789 {

/// A computer that one of the programs looks at, with the journal of what we changed on it.
class Computer {
public:
    virtual ~Computer() = default;

    virtual const Machine &machine() const = 0;
    virtual const Journal &journal() const = 0;
    /// The server that a recorded computer's record is about; empty where that is not known.
    virtual QString server() const { return {}; }
};

} // namespace fix789
