// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"
#include "ports/machine.h"

#include <memory>

namespace fix789::recording {

/// A computer that answers from its recording. Unrecorded facts are NotSupported; unrecorded network facts only if the
/// recording holds no network at all, otherwise an unknown server is Failed (Unknown). It reads `state` on every call, so
/// changes by a RecordedSystemWriter to the same state take effect at once.
class RecordedMachine {
public:
    /// Both must outlive this. `ownChanges` is the journal of this case.
    RecordedMachine(const QString &id, const MachineState &state, const OwnChanges &ownChanges);
    ~RecordedMachine();

    const Machine &machine() const;

private:
    struct Ports;
    std::unique_ptr<Ports> m_ports;
};

} // namespace fix789::recording
