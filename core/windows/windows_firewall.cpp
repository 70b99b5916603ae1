// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/windows_firewall.h"

namespace fix789 {

Result<Firewall> WindowsFirewall::firewall() const
{
    return failure(ErrorKind::NotSupported, QStringLiteral("read the Windows firewall"));
}

} // namespace fix789
