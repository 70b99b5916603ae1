// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "repair_session.h"

#include "output.h"
#include "words/did_you_mean.h"

#include "app/fix789ctl/unattended/unattended.h"
#include "base/error_text.h"
#include "checks/checks.h"
#include "engine/outcome_json.h"
#include "engine/run_diagnosis.h"
#include "report/repairs_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>

#include <iostream>
#include <string>

namespace fix789::app {
namespace {

QString unreadable()
{
    return QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "(could not be read)"));
}

const char *wordOf(Action action)
{
    return action == Action::Fix ? "fix" : action == Action::Undo ? "undo" : "preview";
}

QJsonObject outcomeJson(const engine::FixOutcome &outcome, Action action, const QString &copies)
{
    QJsonArray changes;
    for (const engine::PlannedChange &planned : outcome.changes)
        changes.append(QJsonObject{{QStringLiteral("cause"), planned.cause.toString()},
                                   {QStringLiteral("what"), describePlace(planned.change).translated()},
                                   {QStringLiteral("before"), describeState(planned.before).translated()},
                                   {QStringLiteral("after"), describeState(planned.change).translated()}});
    QJsonArray left;
    for (const engine::UndoConflict &place : outcome.left)
        left.append(QJsonObject{{QStringLiteral("what"), describePlace(place.written).translated()},
                                {QStringLiteral("before"), describeState(place.before).translated()},
                                {QStringLiteral("written"), describeState(place.written).translated()},
                                {QStringLiteral("now"), place.now ? describeState(*place.now).translated() : unreadable()}});
    return {{QStringLiteral("schema"), QStringLiteral("fix789.repair/1")},
            {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {QStringLiteral("action"), QString::fromLatin1(wordOf(action))},
            {QStringLiteral("run"), outcome.run},
            {QStringLiteral("end"), QString::fromLatin1(engine::wordOf(outcome.end))},
            {QStringLiteral("text"), outcome.text.translated()},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("left"), left},
            {QStringLiteral("copies"),
             copies.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QDir::toNativeSeparators(copies))}};
}

QString outcomeText(const engine::FixOutcome &outcome)
{
    QString text = outcome.text.translated() + u'\n';
    if (outcome.end == engine::FixEnd::Done)
        for (const engine::PlannedChange &planned : outcome.changes)
            text += changeLine(planned);
    for (const engine::UndoConflict &place : outcome.left)
        text +=
            QStringLiteral("  ") +
            Text{QT_TRANSLATE_NOOP("Text", "%1: was %2, was set to %3, is now %4"),
                 {describePlace(place.written).translated(), describeState(place.before).translated(),
                  describeState(place.written).translated(), place.now ? describeState(*place.now).translated() : unreadable()}}
                .translated() +
            u'\n';
    return text;
}

} // namespace

QString changeLine(const engine::PlannedChange &planned)
{
    return QStringLiteral("  ") + report::changeText(planned.change, planned.before).translated() + u'\n';
}

QString planText(const engine::FixPlan &plan)
{
    QString text;
    for (const engine::PlannedChange &planned : plan.changes)
        text += changeLine(planned);
    for (const Text &notice : plan.notices)
        text += notice.translated() + u'\n';
    return text;
}

bool agrees(const Text &question)
{
    complain(question);
    std::string reply;
    if (std::getline(std::cin, reply) && (reply == "y" || reply == "Y"))
        return true;
    complain(Text{QT_TRANSLATE_NOOP("Text", "Nothing was changed."), {}});
    return false;
}

ExitCode reportOutcome(const engine::FixOutcome &outcome, Action action, const QString &copies, bool asJson)
{
    const auto exit = ExitCode(engine::exitCodeOf(outcome.end));
    const QJsonObject document = outcomeJson(outcome, action, copies);
    noteResult([document] { return document; }, outcome.text.translated());
    if (asJson)
        answer(document);
    else if (exit == ExitCode::Done)
        answer(outcomeText(outcome));
    else
        complain(outcomeText(outcome).trimmed());
    return exit;
}

void suggestPresentCauses(const engine::FixOutcome &outcome, const Machine &machine, const engine::FixRequest &request)
{
    if (outcome.end != engine::FixEnd::NoEvidence)
        return;
    const auto report = engine::runDiagnosis(machine, {request.target, checks::allChecks()}, {}, {});
    for (const CauseRef &wanted : request.causes) {
        QStringList present;
        QStringList ofThisKind;
        for (const Cause &cause : report.verdict.causes) {
            present << cause.ref.toString();
            if (cause.ref.id == wanted.id)
                ofThisKind << u'"' + cause.ref.toString() + u'"';
        }
        if (present.contains(wanted.toString()))
            continue;
        if (!ofThisKind.isEmpty())
            complain(Text{QT_TRANSLATE_NOOP("Text", "Present on this computer: %1."), {ofThisKind.join(QStringLiteral(", "))}});
        else if (const QString meant = nearest(wanted.toString(), present); !meant.isEmpty())
            complain(didYouMean(meant));
    }
}

} // namespace fix789::app
