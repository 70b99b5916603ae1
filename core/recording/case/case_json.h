// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>

namespace fix789::recording {

/// Reads the `machine` member of a case, or the places in `changed`. Applies only what `json` contains; the rest of `state`
/// stays, and a null place becomes "not recorded". Malformed: `doing` names the member.
Result<void> applyCaseJson(const QJsonObject &json, MachineState &state);
QJsonObject toCaseJson(const MachineState &state);

/// The JSON Schema of a case, as docs/schema/case.schema.json publishes it.
QJsonObject caseSchema();

} // namespace fix789::recording
