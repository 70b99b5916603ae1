// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/secret.h"
#include "ports/changer.h"
#include "ports/permission.h"

#include <memory>

namespace fix789 {

/// What changes this computer; nullptr on a system that is not mended. Only this program links it. `key` is for copies of
/// connections, and may be empty where none is made.
std::unique_ptr<Changer> systemChanger(Secret key);

/// What lets one server past this computer's filters for a moment; nullptr on a system that is not mended.
std::unique_ptr<Permission> systemPermission();

} // namespace fix789
