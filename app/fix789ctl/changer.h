// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/changer.h"

#include <memory>

namespace fix789 {

/// What changes this computer; nullptr on a system that is not mended. Only this program links it.
std::unique_ptr<Changer> systemChanger();

} // namespace fix789
