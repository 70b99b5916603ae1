// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/redaction.h"

#include "recording/case/case_tables.h"

namespace fix789::recording {

MachineState redacted(const MachineState &state)
{
    Pseudonyms names;
    MachineState out = state;
    redact(members::table<MachineState>(), &out, names);
    return out;
}

} // namespace fix789::recording
