// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/causes.h"
#include "report/report.h"
#include "ui/look/theme.h"
#include "ui/session/diagnosis_job.h"

#include <QStringList>

namespace fix789::ui {

/// The one large sentence of a result.
QString headlineFor(const report::Report &report, bool stopped);
/// What it means, in one quieter sentence; may be empty.
QString belowHeadline(const report::Report &report);
Tone toneFor(const report::Report &report);
/// Who can act on a cause: whoever gets the request, if there is one.
QString whoCanAct(const CauseRef &cause);
/// The evidence for a cause, and where it was seen.
QStringList evidenceOf(const Cause &cause);
/// The sentences of all checks with this verdict.
QStringList sentencesOf(const report::Report &report, FindingVerdict verdict);
/// The strongest reasons to call it healthy, at most three; the details have the rest.
QStringList proofOfHealth(const report::Report &report);
/// What to compare or try next if everything tried so far works.
QString tryAgain(const report::Report &report, bool recorded);
/// The same server answered from another network: the strongest proof against this one. Empty if it did not.
QStringList answeredElsewhere(const report::Report &report, const NetworkSeen &network);
/// The findings that leave several causes open; if there is none, what could not be checked.
QStringList whatIsLeftOpen(const report::Report &report);
/// True if at least one of the causes can be fixed on this computer.
bool hasFixes(const report::Report &report);

} // namespace fix789::ui
