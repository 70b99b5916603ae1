// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "changer.h"

#include "windows/temporary_permission.h"
#include "windows/windows_changer.h"

namespace fix789 {

std::unique_ptr<Changer> systemChanger(TypedSecrets typed)
{
    return std::make_unique<WindowsChanger>(std::move(typed));
}

std::unique_ptr<Permission> systemPermission()
{
    return std::make_unique<TemporaryPermission>();
}

} // namespace fix789
