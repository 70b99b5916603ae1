// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>
#include <QJsonValue>

namespace fix789 {

/// What one server's negotiation showed, as a case holds it. Malformed: `where` names the member.
Result<Answer<IkeObservation>> ikeAnswer(const QJsonValue &json, const Answer<IkeObservation> *known, const QString &where);
QJsonObject toCaseJson(const IkeObservation &seen);

} // namespace fix789
