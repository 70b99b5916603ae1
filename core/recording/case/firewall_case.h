// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>
#include <QJsonValue>

namespace fix789 {

/// The member "firewall" of a case. What it leaves out stays as it is in `into`; null forgets all. Malformed: `doing` names the
/// member.
Result<void> applyFirewall(const QJsonValue &json, std::optional<Answer<Firewall>> &into);
QJsonObject toCaseJson(const Firewall &firewall);

/// "udp", "17", 17. Nothing for what is no protocol.
std::optional<int> protocolFrom(const QJsonValue &json);
QJsonValue protocolWord(int protocol);

} // namespace fix789
