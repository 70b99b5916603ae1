// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"

class QWidget;

namespace fix789::ui {

/// The stages as a table as high as its rows, so that only the page scrolls.
QWidget *makeStageTable(const IkeObservation &observation);

} // namespace fix789::ui
