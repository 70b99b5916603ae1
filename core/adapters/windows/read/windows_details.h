// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/system_details.h"

namespace fix789::adapters {

/// Loads the libraries as data only, so that none of their code runs.
SystemDetails windowsDetails();

} // namespace fix789::adapters
