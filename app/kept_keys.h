// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

#include <QString>

namespace fix789::app {

/// Before a repair touches the registry: writes keys-before.reg and undo.reg into `folder`, which a person can use without
/// this program. Creates the folder.
Result<void> keepKeys(const Machine &machine, const engine::FixPlan &plan, const QString &folder);

} // namespace fix789::app
