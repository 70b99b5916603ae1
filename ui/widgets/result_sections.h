// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/diagnosis_job.h"

class QLayout;
class QWidget;

namespace fix789 {

/// What a technician finds one click deeper: notes, what is ruled out, what is still open, the negotiation, other networks, what
/// was not looked at. `questions`, if any, stands with what is open.
QLayout *makeResultSections(const Report &report, const NetworkSeen &network, QWidget *questions);

} // namespace fix789
