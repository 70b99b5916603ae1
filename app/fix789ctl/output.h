// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exit_code.h"

#include "base/result.h"
#include "base/text.h"
#include "report/render.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <expected>

namespace fix789::app {

// Standard output carries only the answer; everything else goes to standard error.
void answer(const QString &text);
void answer(const QJsonObject &json);
void answer(const QJsonArray &json);
void complain(const Text &text);
void complain(const QString &text);
/// Never, always, or auto: only on a terminal that shows colours. False for another word.
bool setColours(const QString &when);
/// The width of standard output: COLUMNS, else the terminal's, else 100.
qsizetype columns();
/// For a text of the report: in these columns, with emphasis, which answer() turns into colours or leaves out.
report::TextStyle textStyle();
/// Complains, and ends with this code.
std::unexpected<ExitCode> end(ExitCode code, const Text &why);
/// From here on `answer` prints only JSON and `complain` nothing: what they say is for finishUnattended.
void beQuiet();
QString lastComplaint();
/// As `answer`, also when quiet.
void answerAlways(const QString &text);
/// One line that the next one overwrites; only on a terminal.
void showProgress(const QString &text);

/// Why a program that runs as administrator does nothing from this folder.
Text whyUnsafe(const Error &error);
/// Why a file cannot be used, with its name.
Text whyUnusable(const QString &file, const Error &error);

} // namespace fix789::app
