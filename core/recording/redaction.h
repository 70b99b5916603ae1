// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

namespace fix789::recording {

/// Replaces names and addresses of servers and networks with consistent pseudonyms (server-1.example, 192.0.2.1 ...), so
/// that the verdict stays the same.
MachineState redacted(const MachineState &state);

} // namespace fix789::recording
