// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "ui/session/diagnosis_job.h"

class QLayout;

namespace fix789::ui {

/// What not everybody wants to read, folded: the checks, what is ruled out and what is open, the network, and the negotiation
/// step by step.
QLayout *makeResultSections(const report::Report &report, const NetworkSeen &network);

/// "12 min ago", "3 h ago", "2 d ago".
QString ago(const QDateTime &at, const QDateTime &now);

} // namespace fix789::ui
