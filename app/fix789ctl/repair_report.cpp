// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "repair_session.h"

#include "output.h"

#include "base/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace fix789 {
namespace {

struct EndWords {
    FixEnd end;
    const char *word;
    ExitCode exit;
};

constexpr EndWords kEnds[]{
    {FixEnd::Done, "done", ExitCode::Done},
    {FixEnd::NothingToDo, "nothing-to-do", ExitCode::Done},
    {FixEnd::NoEvidence, "no-evidence", ExitCode::Undetermined},
    {FixEnd::NoSuchRun, "no-such-run", ExitCode::UsageError},
    {FixEnd::NoFix, "no-fix", ExitCode::FixFailed},
    {FixEnd::TwoScopes, "two-scopes", ExitCode::UsageError},
    {FixEnd::Interrupted, "interrupted", ExitCode::FixFailed},
    {FixEnd::JournalDamaged, "journal-damaged", ExitCode::UsageError},
    {FixEnd::Failed, "failed", ExitCode::FixFailed},
    {FixEnd::NotAllBack, "not-all-back", ExitCode::NotAllBack},
    {FixEnd::Cancelled, "cancelled", ExitCode::Cancelled},
};

const EndWords &wordsFor(FixEnd end)
{
    for (const EndWords &words : kEnds)
        if (words.end == end)
            return words;
    return kEnds[0];
}

QString unreadable()
{
    return QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "(could not be read)"));
}

QJsonObject outcomeJson(const FixOutcome &outcome, const QString &copies)
{
    QJsonArray changes;
    for (const PlannedChange &planned : outcome.changes)
        changes.append(QJsonObject{{QStringLiteral("cause"), planned.cause.toString()},
                                   {QStringLiteral("what"), describePlace(planned.change).translated()},
                                   {QStringLiteral("before"), describeState(planned.before).translated()},
                                   {QStringLiteral("after"), describeState(planned.change).translated()}});
    QJsonArray left;
    for (const UndoConflict &place : outcome.left)
        left.append(QJsonObject{{QStringLiteral("what"), describePlace(place.written).translated()},
                                {QStringLiteral("before"), describeState(place.before).translated()},
                                {QStringLiteral("written"), describeState(place.written).translated()},
                                {QStringLiteral("now"), place.now ? describeState(*place.now).translated() : unreadable()}});
    return {{QStringLiteral("schema"), QStringLiteral("fix789.repair/1")},
            {QStringLiteral("run"), outcome.run},
            {QStringLiteral("end"), QString::fromLatin1(wordsFor(outcome.end).word)},
            {QStringLiteral("text"), outcome.text.translated()},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("left"), left},
            {QStringLiteral("copies"),
             copies.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QDir::toNativeSeparators(copies))}};
}

QString outcomeText(const FixOutcome &outcome)
{
    QString text = outcome.text.translated() + u'\n';
    if (outcome.end == FixEnd::Done)
        for (const PlannedChange &planned : outcome.changes)
            text += changeLine(planned);
    for (const UndoConflict &place : outcome.left)
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

QString changeLine(const PlannedChange &planned)
{
    const Text line{QT_TRANSLATE_NOOP("Text", "%1: from %2 to %3"),
                    {describePlace(planned.change).translated(), describeState(planned.before).translated(),
                     describeState(planned.change).translated()}};
    return QStringLiteral("  ") + line.translated() + u'\n';
}

ExitCode reportOutcome(const FixOutcome &outcome, const RepairSession &session, bool asJson)
{
    const EndWords &words = wordsFor(outcome.end);
    if (asJson)
        answer(outcomeJson(outcome, outcome.changes.empty() ? QString() : session.copiesFolder(outcome.run)));
    else if (words.exit == ExitCode::Done)
        answer(outcomeText(outcome));
    else
        complain(outcomeText(outcome).trimmed());
    return words.exit;
}

} // namespace fix789
