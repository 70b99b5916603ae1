// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "model/machine/machine_state.h"

#include <QJsonObject>

namespace fix789 {

/// The member "changed" of a case after this change: what differs from the record, in the words of "machine". Where it says the
/// same as the record again, it goes. `original` is the record, `state` the computer as it is with what is changed by now.
/// Errors: NotSupported (the place was not recorded), NotFound, and what the record says instead of a value.
Result<QJsonObject> changedBy(const Change &change, const MachineState &original, const MachineState &state,
                              const QJsonObject &changed);

} // namespace fix789
