// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/policy.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

namespace fix789::checks {

/// The rule is enabled, protects or requires protection, and was made for L2TP: it names UDP 1701.
bool isMadeForL2tp(const IpsecRule &rule);

/// The rule belongs to a policy that is not known, which may have been made for L2TP.
bool mayBeMadeForL2tp(const IpsecRule &rule);

/// True if the rule applies to this address.
bool covers(const IpsecRule &rule, const QString &address);

} // namespace fix789::checks
