// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonObject>

namespace fix789 {

/// The name under which a case holds the way to every address that it does not name.
inline constexpr char kEveryOtherAddress[] = "default";

/// The way to an address, as a case holds it. Malformed: the message names the member.
Result<Answer<ServerRoute>> routeAnswer(const QJsonValue &json, const Answer<ServerRoute> *known, const QString &where);
QJsonObject toCaseJson(const ServerRoute &route);

} // namespace fix789
