// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>
#include <QJsonValue>

namespace fix789 {

/// What the probes for a captive portal saw, as a case holds it. Malformed: the message names the member.
Result<Answer<PortalObservation>> portalAnswer(const QJsonValue &json);
QJsonObject toCaseJson(const PortalObservation &seen);

} // namespace fix789
