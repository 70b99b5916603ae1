// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

namespace fix789 {

/// So many random bytes; replaced where a negotiation has to be the same twice.
using Randomness = std::function<QByteArray(qsizetype)>;
Randomness systemRandomness();

} // namespace fix789
