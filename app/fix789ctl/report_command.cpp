// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "diagnosis_options.h"
#include "output.h"

#include "base/atomic_file.h"
#include "checks/checks.h"
#include "report/render.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace fix789::app {
namespace {

QByteArray rendered(const CommandLine &line, const report::Report &report)
{
    if (line.has("json"))
        return QJsonDocument(report::renderJson(report)).toJson();
    return (line.has("html") ? report::renderHtml(report) : report::renderReport(report)).toUtf8();
}

} // namespace

ExitCode runReport(const QStringList &arguments)
{
    CommandLine line("report",
                     QT_TRANSLATE_NOOP("CommandLine",
                                       "Runs the checks and writes a full report: what is wrong, how we know, what is ruled "
                                       "out, and the messages to send. People's names and hardware addresses are left out."));
    addLookOptions(line);
    line.option("html", QT_TRANSLATE_NOOP("CommandLine", "Writes a web page."));
    line.option("output", QT_TRANSLATE_NOOP("CommandLine", "The file to write instead of standard output."), "file");
    if (const auto end = line.parse(arguments))
        return *end;
    if (!line.positionals().isEmpty() || (line.has("html") && line.has("json"))) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "Choose one format for the report. Name a file only with --output."), {}});
        return ExitCode::UsageError;
    }
    const auto order = readLookOptions(line);
    if (!order)
        return order.error();
    const CheckOutcome looked = runAsAsked(*order, checks::allChecks());
    const QByteArray bytes = rendered(line, looked.report);
    if (!line.has("output")) {
        answer(QString::fromUtf8(bytes).trimmed());
        return exitOf(looked);
    }
    if (const auto written = writeAtomicFile(line.value("output"), bytes, QStringLiteral("writing a report")); !written) {
        complain(whyUnusable(line.value("output"), written.error()));
        return ExitCode::UsageError;
    }
    return exitOf(looked);
}

} // namespace fix789::app
