// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

namespace fix789::ike {

/// Returns this many random bytes; tests and scans that need repeatable negotiations replace it.
using Randomness = std::function<QByteArray(qsizetype)>;
Randomness systemRandomness();

} // namespace fix789::ike
