// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "system_writer.h"

namespace fix789::app {

std::unique_ptr<SystemWriter> systemWriterOf(TypedSecrets)
{
    return nullptr;
}

bool isPortable()
{
    return false;
}

std::unique_ptr<Permission> systemPermission()
{
    return nullptr;
}

} // namespace fix789::app
