// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

#include <QString>

#include <vector>

namespace fix789::ui {

/// The groups that have checks, in the order in which they are shown.
std::vector<checks::CheckGroup> checkGroups();
QString nameOf(checks::CheckGroup group);

} // namespace fix789::ui
