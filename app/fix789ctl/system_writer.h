// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/typed_secrets.h"
#include "ports/system_writer.h"
#include "ports/permission.h"

#include <memory>

namespace fix789 {

/// What changes this computer; nullptr on a system that is never fixed. Only this program links it. What was typed
/// is for connections, and may be empty where none is given a key or credentials.
std::unique_ptr<SystemWriter> systemWriterOf(TypedSecrets typed);

/// What lets one server through this computer's filters for a moment; nullptr on a system that is never fixed.
std::unique_ptr<Permission> systemPermission();

} // namespace fix789
