// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "model/machine/ike_observation.h"

#include <optional>

namespace fix789::analysis {

struct CleanedKey {
    Secret key;
    KeyForm form = KeyForm::Cleaned;
};

/// The key as the user probably meant it: without leading and trailing spaces, and with keyboard characters in place of
/// their lookalikes (typographic quotes and dashes, non-breaking spaces, wide and ligature forms, zero-width characters), as
/// a PDF or a chat introduces them. Nothing if that is the same key, or if `typed` is not text.
std::optional<CleanedKey> cleanedKey(const Secret &typed);

/// An invented key that shows how the server responds to a wrong one.
Secret decoyKey();

} // namespace fix789::analysis
