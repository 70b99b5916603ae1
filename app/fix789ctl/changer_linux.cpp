// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "changer.h"

namespace fix789 {

std::unique_ptr<Changer> systemChanger(TypedSecrets)
{
    return nullptr;
}

std::unique_ptr<Permission> systemPermission()
{
    return nullptr;
}

} // namespace fix789
