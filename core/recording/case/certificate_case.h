// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace fix789 {

/// The certificates in the stores, as a case holds them. Malformed: the message names the member.
Result<Answer<std::vector<ComputerCertificate>>> certificatesAnswer(const QJsonValue &json);
/// "root-untrusted"; nothing for a word that is none.
QString wordForChain(ChainState chain);
std::optional<ChainState> chainFromWord(const QString &word);
QJsonValue toCaseJson(const std::vector<ComputerCertificate> &certificates);

} // namespace fix789
