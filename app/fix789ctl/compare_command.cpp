// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"

#include "adapters/portable/run_log.h"
#include "app/system.h"
#include "base/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fix789::app {
namespace {

using Outcome = RememberedRun::Outcome;

// The runs for one server on one network, newest first.
struct ComparedRow {
    QString server;
    NetworkIdentity network;
    RememberedRun newest;
    int looks = 0;
    int answered = 0;
};

QString nameOf(const NetworkIdentity &network)
{
    if (!network.name.isEmpty())
        return network.name;
    return network.subnet.isEmpty() ? network.gateway : network.subnet;
}

std::vector<ComparedRow> rowsOf(const std::vector<RememberedRun> &runs, const QString &server)
{
    std::vector<ComparedRow> rows;
    for (const RememberedRun &run : runs) {
        if (!server.isEmpty() && run.server.compare(server, Qt::CaseInsensitive) != 0)
            continue;
        auto row = std::ranges::find_if(
            rows, [&](const ComparedRow &one) { return one.server == run.server && one.network == run.network; });
        if (row == rows.end())
            row = rows.insert(rows.end(), ComparedRow{run.server, run.network, run, 0, 0});
        ++row->looks;
        row->answered += run.outcome == Outcome::Answered ? 1 : 0;
    }
    return rows;
}

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

Text sentenceFor(const ComparedRow &row)
{
    const QStringList args{row.server, nameOf(row.network),
                           row.newest.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
    switch (row.newest.outcome) {
    case Outcome::Answered:
        return {QT_TRANSLATE_NOOP("Text", "%1 answered from the network \"%2\" (%3)."), args};
    case Outcome::Partly:
        return {QT_TRANSLATE_NOOP("Text", "%1 answered from the network \"%2\" on only one of its two ports (%3)."), args};
    case Outcome::Silent:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text", "%1 did not answer from the network \"%2\" (%3)."), args};
}

// One network fails where another succeeds with the same server.
std::vector<Text> conclusions(const std::vector<ComparedRow> &rows)
{
    std::vector<Text> texts;
    for (const ComparedRow &bad : rows) {
        if (bad.newest.outcome == Outcome::Answered)
            continue;
        const auto good = std::ranges::find_if(
            rows, [&](const ComparedRow &one) { return one.server == bad.server && one.newest.outcome == Outcome::Answered; });
        if (good != rows.end())
            texts.push_back(
                {QT_TRANSLATE_NOOP(
                     "Text",
                     "%1 fails on \"%2\" and answers on \"%3\": the fault lies with the network, not with this computer."),
                 {bad.server, nameOf(bad.network), nameOf(good->network)}});
    }
    return texts;
}

QJsonObject toJson(const ComparedRow &row)
{
    return {{QStringLiteral("server"), row.server},
            {QStringLiteral("network"), nameOf(row.network)},
            {QStringLiteral("gateway"), row.network.gateway},
            {QStringLiteral("at"), row.newest.at.toString(Qt::ISODate)},
            {QStringLiteral("result"), wordFor(row.newest.outcome)},
            {QStringLiteral("looks"), row.looks},
            {QStringLiteral("answered"), row.answered}};
}

void answerJson(const std::vector<ComparedRow> &rows)
{
    QJsonArray networks;
    for (const ComparedRow &row : rows)
        networks.append(toJson(row));
    QJsonArray said;
    for (const Text &text : conclusions(rows))
        said.append(text.translated());
    answer(QJsonObject{{QStringLiteral("schema"), QStringLiteral("fix789.comparison/1")},
                       {QStringLiteral("networks"), networks},
                       {QStringLiteral("conclusions"), said}});
}

} // namespace

ExitCode runCompare(const QStringList &arguments)
{
    CommandLine line("compare", QT_TRANSLATE_NOOP("CommandLine", "Compares the networks on which \"check\" was run on this "
                                                                 "computer: where the server answered and where it did not."));
    line.option("server", QT_TRANSLATE_NOOP("CommandLine", "Compares results for this VPN server only."), "host");
    line.option("json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.comparison/1)."));
    if (const auto end = line.parse(arguments))
        return *end;
    const auto state = userStateFolder();
    const auto runs =
        state ? adapters::RunLog(*state).runs() : Result<std::vector<RememberedRun>>(std::unexpected(state.error()));
    if (!runs) {
        complain(describeError(runs.error()));
        return ExitCode::Undetermined;
    }
    const std::vector<ComparedRow> rows = rowsOf(*runs, line.value("server"));
    if (line.has("json")) {
        answerJson(rows);
        return ExitCode::Done;
    }
    QStringList lines;
    for (const ComparedRow &row : rows)
        lines << sentenceFor(row).translated();
    for (const Text &text : conclusions(rows))
        lines << text.translated();
    if (lines.isEmpty())
        lines << Text{
            QT_TRANSLATE_NOOP("Text", "No results have been stored yet. Run \"fix789ctl check --server HOST\" on each network."),
            {}}.translated();
    answer(lines.join(u'\n'));
    return ExitCode::Done;
}

} // namespace fix789::app
