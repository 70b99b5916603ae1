// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "base/secret.h"

#include <optional>

namespace fix789 {

struct CleanedKey {
    Secret key;
    KeyForm form = KeyForm::Cleaned;
};

/// The key as it was probably meant: without blanks at its edges, and with characters of a keyboard in place of those that
/// only look like them (typographic quotes and dashes, blanks that do not break, wide and ligature forms, what has no width
/// at all), as they come from a PDF or a chat. Nothing where that is the same key, or no text.
std::optional<CleanedKey> cleanedKey(const Secret &typed);

/// A key that does not exist, to see how the server responds to a wrong one.
Secret decoyKey();

} // namespace fix789
