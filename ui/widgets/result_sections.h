// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/diagnosis_job.h"

class QLayout;
class QWidget;

namespace fix789::ui {

/// Details for a technician, one click deeper: notes, exclusions, open questions, the negotiation, other networks, what was
/// not checked. `questions`, if any, appear with the open ones.
QLayout *makeResultSections(const report::Report &report, const NetworkSeen &network, QWidget *questions);

} // namespace fix789::ui
