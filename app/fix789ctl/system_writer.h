// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/typed_secrets.h"
#include "ports/permission.h"
#include "ports/system_writer.h"

#include <memory>

namespace fix789::app {

/// The writer for this computer; nullptr on a system that we never fix. Only this program links it. Typed secrets are for
/// connections, and may be empty if no connection gets a key or credentials.
std::unique_ptr<SystemWriter> systemWriterOf(TypedSecrets typed);

/// A copy without the repair program beside it: it diagnoses, and changes nothing (installer/windows/portable.sh).
bool isPortable();

/// Lets one server through this computer's filters for a moment; nullptr on a system that we never fix.
std::unique_ptr<Permission> systemPermission();

} // namespace fix789::app
