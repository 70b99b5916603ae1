// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/ticket.h"

#include "diagnosis/causes.h"
#include "report/headline.h"
#include "report/message.h"
#include "report/redactor.h"
#include "report/repairs_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::report {
namespace {

using Repairs = std::vector<engine::JournalledRun>;

QString named(const CauseRef &ref)
{
    return say(diagnosis::titleOf(ref)) + QStringLiteral(" [%1]").arg(redacted(ref.toString()));
}

QString named(const std::vector<CauseRef> &refs)
{
    QStringList names;
    for (const CauseRef &ref : refs)
        names << named(ref);
    return names.join(u' ');
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString finding(const Report &report, const Repairs &standing)
{
    const Verdict &verdict = report.verdict;
    const auto isPresent = [&](const CauseRef &ref) {
        return std::ranges::find(verdict.causes, ref, &Cause::ref) != verdict.causes.end();
    };
    QStringList sentences;
    if (verdict.causes.empty())
        sentences << say(headlineOf(report));
    for (const Cause &cause : verdict.causes)
        sentences << named(cause.ref);
    if (verdict.causes.empty())
        for (const OpenSet &open : verdict.undetermined)
            sentences << say({QT_TRANSLATE_NOOP("Text", "Possible: %1"), {named(open.set)}});
    for (const engine::JournalledRun &run : standing)
        if (run.state == engine::RepairState::Done && std::ranges::none_of(run.causes, isPresent))
            sentences << say({QT_TRANSLATE_NOOP("Text", "Fixed: %1"), {named(run.causes)}});
    return sentences.join(u' ');
}

QString problemLine(const Report &report, const Repairs &standing)
{
    const QString server = serverIn(report);
    return server.isEmpty()
               ? say({QT_TRANSLATE_NOOP("Text", "Problem: L2TP/IPsec VPN. %1"), {finding(report, standing)}})
               : say({QT_TRANSLATE_NOOP("Text", "Problem: L2TP/IPsec VPN to %1. %2"), {server, finding(report, standing)}});
}

// Only what Windows' log says (checks/computer/windows_attempts.cpp).
QString sinceLine(const Report &report)
{
    for (const engine::Examined &examined : report.examined) {
        const auto at = [&](const char *fact) {
            return QDateTime::fromString(examined.finding.facts.value(QLatin1String(fact)).toString(), Qt::ISODate);
        };
        const QDateTime first = at("failingSince");
        const QDateTime connected = at("lastConnected");
        if (first.isValid() && connected.isValid())
            return say({QT_TRANSLATE_NOOP("Text", "Since: %1 (UTC), the first failed attempt after Windows last connected (%2)."),
                        {utc(first), utc(connected)}});
        if (first.isValid())
            return say({QT_TRANSLATE_NOOP("Text", "Since: %1 (UTC), the oldest failed attempt in Windows' log."), {utc(first)}});
    }
    return {};
}

QString changes(const engine::JournalledRun &run)
{
    QStringList lines;
    for (const engine::JournalledChange &journalled : run.changes)
        lines << changeText(journalled.change, journalled.before).translated();
    const QString all = lines.join(QStringLiteral("; "));
    return run.state == engine::RepairState::Open
               ? say({QT_TRANSLATE_NOOP("Text", "%1 (%2 UTC, interrupted)"), {all, utc(run.begun)}})
               : say({QT_TRANSLATE_NOOP("Text", "%1 (%2 UTC)"), {all, utc(run.begun)}});
}

QString changedLine(const Repairs &standing)
{
    if (standing.empty())
        return say({QT_TRANSLATE_NOOP("Text", "Changed: nothing by Fix789, or all its changes were undone."), {}});
    QStringList all;
    for (const engine::JournalledRun &run : standing)
        all << changes(run);
    return say({QT_TRANSLATE_NOOP("Text", "Changed: %1"), {all.join(QStringLiteral("; "))}});
}

QString undoLine(const Report &report, const Repairs &standing)
{
    if (standing.empty())
        return {};
    const QStringList commands = undoCommands(standing, report.machineKind == MachineKind::Recorded);
    return commands.empty() ? say({QT_TRANSLATE_NOOP("Text", "Undo: there is nothing that can be undone."), {}})
                            : say({QT_TRANSLATE_NOOP("Text", "Undo: %1"), {commands.join(QStringLiteral("; "))}});
}

QString caseLine(const Report &report, const QString &caseId)
{
    const QString signature = foundWith(report);
    const QString id = caseId.isEmpty() ? report.machineName : caseId;
    return id.isEmpty() ? signature : say({QT_TRANSLATE_NOOP("Text", "Case: %1. %2"), {id, signature}});
}

} // namespace

QString ticketFor(const Report &report, const std::vector<engine::JournalledRun> &repairs, const QString &caseId)
{
    const Repairs standing = standingRepairs(repairs);
    QStringList lines{problemLine(report, standing), sinceLine(report), changedLine(standing), undoLine(report, standing),
                      caseLine(report, caseId)};
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace fix789::report
