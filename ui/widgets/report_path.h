// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/remembered_run.h"
#include "report/report.h"
#include "ui/widgets/path_picture.h"

#include <optional>

namespace fix789 {

/// `network`: the one that the computer is on, as far as it is told.
/// The way from the computer to the server as a report knows it: This PC, network, Internet, server. Only what was seen is
/// drawn as working; what a cause proves is drawn as broken where it lies; all else is not known or was not tried.
PathSketch pathSketch(const Report &report, const std::optional<NetworkIdentity> &network = {});

} // namespace fix789
