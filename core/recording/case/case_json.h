// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>

namespace fix789 {

/// The `machine` member of a case, and the places in `changed`. Only what is in `json` is applied to `state`; the rest
/// stays as it is, and a place that is null is forgotten (not recorded). Malformed: `doing` names the member.
Result<void> applyCaseJson(const QJsonObject &json, MachineState &state);

/// Names and texts of a case are shown in terminals; one with control characters is refused.
bool hasControlCharacters(const QString &text);
/// A name out of a case as an error may print it.
QString shown(const QString &name);

/// 2 is a DWORD, "2" a text, {"type","hex"} anything else. Malformed: `doing` names the member.
Result<RegistryValue> registryValueFrom(const QJsonValue &json, const QString &where);

QJsonObject toCaseJson(const MachineState &state);
QJsonObject toCaseJson(const RegistryValue &value);
QString startWord(StartType start);
QString stateWord(RunState state);

} // namespace fix789
