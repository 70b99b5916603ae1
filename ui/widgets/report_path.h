// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/remembered_run.h"
#include "report/report.h"
#include "ui/widgets/path_picture.h"

#include <optional>

namespace fix789::ui {

/// The path from the computer to the server according to a report: This PC, network, Internet, server. Shows as working only
/// what was seen, as broken what a cause proves, where it lies; everything else as unknown or not tried. `network`: the
/// computer's network, as far as it is known.
PathSketch pathSketch(const report::Report &report, const std::optional<NetworkIdentity> &network = {});

} // namespace fix789::ui
