// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"
#include "ports/machine.h"

#include <memory>

namespace fix789 {

/// A computer that answers from its record. What was not recorded is NotSupported; of the network that is so only where the
/// record holds no network at all, and a server it does not know is Failed (Unknown).
/// It looks at `state` each time it is asked, so a RecordedSystemWriter on the same state is seen at once.
class RecordedMachine {
public:
    /// Both outlive this. `ownChanges` is the journal of this case.
    RecordedMachine(const QString &id, const MachineState &state, const OwnChanges &ownChanges);
    ~RecordedMachine();

    const Machine &machine() const;

private:
    struct Ports;
    std::unique_ptr<Ports> m_ports;
};

} // namespace fix789
