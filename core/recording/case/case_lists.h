// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "model/machine/machine_state.h"

#include <QJsonObject>

namespace fix789 {

// What a recorded computer holds as a whole list (devices, connections, firewall) is changed as one: the list as it is after the
// change stands in "changed", or nothing where it equals the record again. As changedBy().

using Changed = Result<QJsonObject>;

Changed changedListBy(const DeviceEnabledIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
/// Refused where it would have to be taken back.
Changed changedListBy(const DeviceMadeAnewIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
/// A record holds no cache.
Changed changedListBy(const DnsCacheEmptiedIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
Changed changedListBy(const FirewallRuleIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
Changed changedListBy(const FirewallProfileIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
Changed changedListBy(const ConnectionOptionIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
Changed changedListBy(const ConnectionEntryIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
Changed changedListBy(const ConnectionCopyIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
/// Refused where it would have to be taken back.
Changed changedListBy(const CredentialsSavedIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
/// Refused where it would have to be taken back.
Changed changedListBy(const CredentialsEnteredIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);

} // namespace fix789
