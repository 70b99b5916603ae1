// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/network_comparison.h"

#include <algorithm>

namespace fix789::report {

using Outcome = RememberedRun::Outcome;

QString nameOf(const NetworkIdentity &network)
{
    if (!network.name.isEmpty())
        return network.name;
    return network.subnet.isEmpty() ? network.gateway : network.subnet;
}

std::vector<ComparedNetwork> comparedNetworks(const std::vector<RememberedRun> &runs, const QString &server)
{
    std::vector<ComparedNetwork> rows;
    for (const RememberedRun &run : runs) {
        if (!server.isEmpty() && run.server.compare(server, Qt::CaseInsensitive) != 0)
            continue;
        auto row = std::ranges::find_if(
            rows, [&](const ComparedNetwork &one) { return one.server == run.server && one.network == run.network; });
        if (row == rows.end())
            row = rows.insert(rows.end(), ComparedNetwork{run.server, run.network, run, 0, 0});
        ++row->looks;
        row->answered += run.outcome == Outcome::Answered ? 1 : 0;
    }
    return rows;
}

Text sentenceFor(const ComparedNetwork &row)
{
    const QStringList args{row.server, nameOf(row.network),
                           row.newest.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
    switch (row.newest.outcome) {
    case Outcome::Answered:
        return {QT_TRANSLATE_NOOP("Text", "Contacted from the network \"%2\", %1 answered (%3)."), args};
    case Outcome::Partly:
        return {QT_TRANSLATE_NOOP("Text", "Contacted from the network \"%2\", %1 answered on only one of its two ports (%3)."),
                args};
    case Outcome::Silent:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text", "Contacted from the network \"%2\", %1 did not answer (%3)."), args};
}

std::vector<Text> conclusionsOf(const std::vector<ComparedNetwork> &rows)
{
    std::vector<Text> texts;
    for (const ComparedNetwork &bad : rows) {
        if (bad.newest.outcome == Outcome::Answered)
            continue;
        const auto good = std::ranges::find_if(rows, [&](const ComparedNetwork &one) {
            return one.server == bad.server && one.newest.outcome == Outcome::Answered;
        });
        if (good != rows.end())
            texts.push_back({QT_TRANSLATE_NOOP("Text", "Contacting %1 fails on \"%2\" but works on \"%3\": the fault lies with "
                                                       "the network, not with this computer."),
                             {bad.server, nameOf(bad.network), nameOf(good->network)}});
    }
    return texts;
}

} // namespace fix789::report
