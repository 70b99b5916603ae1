// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"
#include "recording/case_file.h"

namespace fix789 {

/// Reads everything the checks may ask for from a computer. What cannot be read is recorded as refused, what the system does
/// not have is left out.
MachineState record(const Machine &machine, const Target &target, const Watch &watch);

/// Replaces names and addresses of the person's network by consistent stand-ins (server-1.example, 192.0.2.1 ...), so that
/// the verdict stays the same.
MachineState redacted(const MachineState &state);

} // namespace fix789
