// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "diagnosis_options.h"
#include "output.h"

#include "base/wrapped_text.h"
#include "checks/checks.h"
#include "report/redactor.h"
#include "report/render.h"
#include "report/stage_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <ranges>

namespace fix789::app {
namespace {

enum Column { Step, Port, Answer, Time, Detail, ColumnCount };
using StageRow = std::array<QString, ColumnCount>;

using report::say;

StageRow rowFor(const StageResult &stage, const QString &otherAddress = {})
{
    return {say(report::nameOfStage(stage)), report::placeOfStage(stage, otherAddress), say(report::nameOfOutcome(stage.outcome)),
            stage.ms < 0 ? QString() : QStringLiteral("%1 ms").arg(stage.ms), say(report::detailOfStage(stage))};
}

QString tableOf(const IkeObservation &seen)
{
    std::vector<StageRow> rows;
    for (const StageResult &stage : seen.stages)
        rows.push_back(rowFor(stage));
    for (const AddressResult &other : seen.others)
        rows.push_back(rowFor(other.first, other.address));
    std::array<qsizetype, ColumnCount> widths{};
    for (const StageRow &row : rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], widthOf(row[column]));
    QString out;
    for (const StageRow &row : rows) {
        QString line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const QString &cell = row[column]; // numbers are right-aligned
            line +=
                column == Time ? cell.rightJustified(widths[column]) + QStringLiteral("  ") : padded(cell, widths[column] + 2);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out + u'\n';
}

QString negotiationText(const CommandLine &line, const report::Report &report)
{
    QString out;
    for (const engine::Examined &examined : report.examined)
        if (const auto &seen = examined.finding.ike)
            out +=
                say({QT_TRANSLATE_NOOP("Text", "The negotiation with %1 (%2), step by step:"), {seen->server, seen->address}}) +
                u"\n\n" + tableOf(*seen);
    return out + textOf(line, report);
}

} // namespace

ExitCode runNegotiationCommand(const CommandLine &line)
{
    if (!line.positionals().isEmpty() || !(line.has("server") || line.has("case") || line.has("network"))) {
        complain(Text{
            QT_TRANSLATE_NOOP("Text", "Name the VPN server with --server. Apart from options, this command takes no arguments."),
            {}});
        return ExitCode::UsageError;
    }
    auto order = readLookOptions(line);
    if (!order)
        return order.error();
    // What the negotiation shows depends on the rest: a login page, a filter, a service. So its verdict is that of "check",
    // but a network through which the server answers is asked nothing.
    order->serverFirst = true;
    const CheckOutcome looked = runAsAsked(*order, checks::allChecks());
    if (line.has("json"))
        answer(report::renderJson(looked.report));
    else
        answer(negotiationText(line, looked.report));
    return exitOf(looked);
}

} // namespace fix789::app
