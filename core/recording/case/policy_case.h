// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonValue>

namespace fix789 {

/// What others have set on the computer, as a case holds it. Malformed: the message names the member.
Result<Answer<std::vector<OwnedSetting>>> ownersAnswer(const QJsonValue &json);
Result<Answer<std::vector<IpsecRule>>> ipsecRulesAnswer(const QJsonValue &json);
Result<Answer<bool>> credentialGuardAnswer(const QJsonValue &json);
Result<Answer<bool>> managedAnswer(const QJsonValue &json);
QJsonValue toCaseJson(const std::vector<OwnedSetting> &owners);
QJsonValue toCaseJson(const std::vector<IpsecRule> &rules);

} // namespace fix789
