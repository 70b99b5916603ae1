// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789::adapters {

/// A valid name of a key in the store: 1 to 64 of the characters that the contract allows in a subject.
bool isKeyName(const QString &name);

} // namespace fix789::adapters
