// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/recorded.h"

#include <string>
#include <vector>

namespace fix789::test {
using namespace recording;

/// A broken computer and the causes that a fix is asked for.
struct Broken {
    std::string name; ///< letters and digits, for the name of the test
    std::vector<QByteArray> differences;
    std::vector<CauseRef> causes;

    CaseFile computer() const { return windows11(differences); }
};

/// At least one for each cause that any check can fix and undo (a test ensures this).
const std::vector<Broken> &everythingFixable();
/// Fixes that cannot be undone.
const std::vector<Broken> &everythingFixableForGood();

} // namespace fix789::test
