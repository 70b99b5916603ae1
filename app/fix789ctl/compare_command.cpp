// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"

#include "adapters/portable/run_log.h"
#include "app/system.h"
#include "base/error_text.h"
#include "report/network_comparison.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace fix789::app {
namespace {

using Outcome = RememberedRun::Outcome;

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return QStringLiteral("answered");
    case Outcome::Partly:
        return QStringLiteral("partly");
    case Outcome::Silent:
        break;
    }
    return QStringLiteral("silent");
}

QJsonObject toJson(const report::ComparedNetwork &row)
{
    return {{QStringLiteral("server"), row.server},
            {QStringLiteral("network"), report::nameOf(row.network)},
            {QStringLiteral("gateway"), row.network.gateway},
            {QStringLiteral("at"), row.newest.at.toString(Qt::ISODate)},
            {QStringLiteral("result"), wordFor(row.newest.outcome)},
            {QStringLiteral("looks"), row.looks},
            {QStringLiteral("answered"), row.answered}};
}

void answerJson(const std::vector<report::ComparedNetwork> &rows)
{
    QJsonArray networks;
    for (const report::ComparedNetwork &row : rows)
        networks.append(toJson(row));
    QJsonArray said;
    for (const Text &text : report::conclusionsOf(rows))
        said.append(text.translated());
    answer(QJsonObject{{QStringLiteral("schema"), QStringLiteral("fix789.comparison/1")},
                       {QStringLiteral("networks"), networks},
                       {QStringLiteral("conclusions"), said}});
}

} // namespace

ExitCode runCompare(const CommandLine &line)
{
    const auto state = userStateFolder();
    const auto runs =
        state ? adapters::RunLog(*state).runs() : Result<std::vector<RememberedRun>>(std::unexpected(state.error()));
    if (!runs) {
        complain(describeError(runs.error()));
        return ExitCode::Undetermined;
    }
    const auto rows = report::comparedNetworks(*runs, line.value("server"));
    if (line.has("json")) {
        answerJson(rows);
        return ExitCode::Done;
    }
    QStringList lines;
    for (const report::ComparedNetwork &row : rows)
        lines << report::sentenceFor(row).translated();
    for (const Text &text : report::conclusionsOf(rows))
        lines << text.translated();
    if (lines.isEmpty())
        lines << Text{
            QT_TRANSLATE_NOOP("Text", "No results have been stored yet. Run \"fix789ctl check --server HOST\" on each network."),
            {}}.translated();
    answer(lines.join(u'\n'));
    return ExitCode::Done;
}

} // namespace fix789::app
