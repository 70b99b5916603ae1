// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>

namespace fix789 {

/// The `machine` member of a case, and the places in `changed`. Only what is in `json` is applied to `state`; the rest
/// stays as it is, and a place that is null is forgotten (not recorded). Malformed: `doing` names the member.
Result<void> applyCaseJson(const QJsonObject &json, MachineState &state);
QJsonObject toCaseJson(const MachineState &state);

/// The JSON Schema of a case, as docs/schema/case.schema.json publishes it.
QJsonObject caseSchema();

} // namespace fix789
