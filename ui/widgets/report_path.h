// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "ui/session/diagnosis_job.h"
#include "ui/widgets/path_picture.h"

namespace fix789::ui {

/// The path from the computer to the server according to a report: this PC, its Wi-Fi or cable, the site's firewall, the
/// internet, the server. Shows as working only what was seen, as broken what a cause proves, where it lies; everything else as
/// unknown or not tried. `network`: the computer's network, as far as it is known.
PathSketch pathSketch(const report::Report &report, const NetworkSeen &network = {});

} // namespace fix789::ui
