// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/policy.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

namespace fix789 {

/// A rule that is switched on, protects or demands protection, and was made for L2TP: it names UDP 1701.
bool isMadeForL2tp(const IpsecRule &rule);

/// True when this address is among those that the rule is for.
bool covers(const IpsecRule &rule, const QString &address);

} // namespace fix789
