// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "model/machine/machine_state.h"

#include <QJsonObject>

namespace fix789::recording {

// A recorded computer holds devices, connections and firewall as whole lists, and "changed" replaces a whole list: it holds
// the list after the change, or nothing if that equals the recording again. Parameters and errors as changedBy().

using Changed = Result<QJsonObject>;

Changed changedListBy(const DeviceEnabledIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
/// Refused if it would have to be undone.
Changed changedListBy(const DeviceMadeAnewIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
/// A recording holds no cache.
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
/// Refused if it would have to be undone.
Changed changedListBy(const CredentialsSavedIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);
/// Refused if it would have to be undone.
Changed changedListBy(const CredentialsEnteredIs &fact, const MachineState &original, const MachineState &state,
                      const QJsonObject &changed);

} // namespace fix789::recording
