// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/computer_under_test.h"

namespace fix789::app {

/// This computer, recorded computers, and the console program, as services for the window.
ui::AppServices makeServices();

} // namespace fix789::app
