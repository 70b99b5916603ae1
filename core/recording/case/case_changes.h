// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "model/machine/machine_state.h"

#include <QJsonObject>

namespace fix789::recording {

/// The member "changed" of a case after this change: the differences from the recording, in the format of "machine". A place
/// that equals the recording again disappears from it. `original` is the recording, `state` the computer with the changes so
/// far. Errors: NotSupported (the place was not recorded), NotFound, and the recorded error of that place.
Result<QJsonObject> changedBy(const Change &change, const MachineState &original, const MachineState &state,
                              const QJsonObject &changed);

} // namespace fix789::recording
