// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/secret.h"

namespace fix789 {

void Secret::wipe()
{
    if (m_bytes.isEmpty() || !m_bytes.isDetached())
        return; // another copy still needs the bytes
    volatile char *byte = m_bytes.data();
    for (qsizetype left = m_bytes.size(); left > 0; --left)
        *byte++ = 0;
}

} // namespace fix789
