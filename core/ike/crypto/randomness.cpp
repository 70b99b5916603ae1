// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/randomness.h"

#include <QRandomGenerator>

namespace fix789::ike {

Randomness systemRandomness()
{
    return [](qsizetype size) {
        QByteArray bytes(size, '\0');
        QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
        return bytes;
    };
}

} // namespace fix789::ike
