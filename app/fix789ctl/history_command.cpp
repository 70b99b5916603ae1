// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "repair_session.h"

#include "app/case_computer.h"
#include "app/live_computer.h"
#include "app/system.h"
#include "base/error_text.h"
#include "report/repairs_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace fix789::app {
namespace {

QString word(engine::RepairState state)
{
    static constexpr std::array<const char *, 3> kStates{"open", "done", "taken-back"};
    return QString::fromLatin1(kStates.at(std::size_t(state)));
}

QString sentence(engine::RepairState state)
{
    static constexpr std::array<const char *, 3> kSentences{QT_TRANSLATE_NOOP("Text", "interrupted; undo this run"),
                                                            QT_TRANSLATE_NOOP("Text", "done"),
                                                            QT_TRANSLATE_NOOP("Text", "undone")};
    return QCoreApplication::translate("Text", kSentences.at(std::size_t(state)));
}

QStringList causeNames(const engine::JournalledRun &run)
{
    QStringList names;
    for (const CauseRef &cause : run.causes)
        names << cause.toString();
    return names;
}

QJsonObject describe(const engine::JournalledRun &run)
{
    QJsonArray changes;
    for (const engine::JournalledChange &journalled : run.changes)
        changes.append(QJsonObject{{QStringLiteral("what"), describePlace(journalled.change).translated()},
                                   {QStringLiteral("before"), describeState(journalled.before).translated()},
                                   {QStringLiteral("after"), describeState(journalled.change).translated()},
                                   {QStringLiteral("restored"), journalled.restored}});
    return {{QStringLiteral("run"), run.id},
            {QStringLiteral("begun"), run.begun.toString(Qt::ISODateWithMs)},
            {QStringLiteral("state"), word(run.state)},
            {QStringLiteral("causes"), QJsonArray::fromStringList(causeNames(run))},
            {QStringLiteral("changes"), changes}};
}

// The file that undoes it without this program; empty if there is none here. A recorded computer is its own copy.
QString undoFileOf(const engine::JournalledRun &run)
{
    for (const Result<QString> &folder : {machineReadableFolder(), userStateFolder()}) {
        const QString file = folder.value_or(QString()) + QStringLiteral("/copies/") + run.id + QStringLiteral("/undo.reg");
        if (folder && QFileInfo::exists(file))
            return QDir::toNativeSeparators(file);
    }
    return {};
}

QString linesOf(const engine::JournalledRun &run, bool recorded)
{
    QString text = run.id + QStringLiteral("  ") + run.begun.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                   QStringLiteral("  ") + causeNames(run).join(QStringLiteral(", ")) + QStringLiteral("  ") +
                   sentence(run.state) + u'\n';
    for (const engine::JournalledChange &journalled : run.changes)
        text += QStringLiteral("  ") + report::changeText(journalled.change, journalled.before).translated() + u'\n';
    if (const QString file = undoFileOf(run); !recorded && run.state != engine::RepairState::TakenBack && !file.isEmpty())
        text += QStringLiteral("  ") +
                Text{QT_TRANSLATE_NOOP("Text", "This file undoes the repair without Fix789: %1"), {file}}.translated() + u'\n';
    return text;
}

// What was changed for somebody else can be read, and undone, by that person alone.
QString othersText()
{
    QString text;
    for (const QString &journal : journalsOfOthers())
        text += QStringLiteral("  ") + QDir::toNativeSeparators(journal) + u'\n';
    return text.isEmpty()
               ? text
               : Text{QT_TRANSLATE_NOOP("Text", "Changes to the settings of other people are recorded in their own folders:"),
                      {}}.translated() +
                     u'\n' + text;
}

ExitCode print(const Computer &computer, bool asJson, bool recorded)
{
    // Prints the runs before a damaged line, and reports the damage.
    QJsonArray runs;
    QString text;
    for (const engine::JournalledRun &run : repairsOf(computer)) {
        runs.append(describe(run));
        text += linesOf(run, recorded);
    }
    if (!recorded)
        text += othersText();
    const bool isWhole = journalsAreWhole(computer);
    if (asJson && isWhole)
        answer(QJsonObject{{QStringLiteral("schema"), QStringLiteral("fix789.history/1")}, {QStringLiteral("runs"), runs}});
    else if (!asJson)
        answer(text.isEmpty() ? QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "Nothing was changed here yet."))
                              : text);
    return isWhole ? ExitCode::Done : ExitCode::UsageError;
}

} // namespace

ExitCode runHistory(const CommandLine &line)
{
    if (!line.positionals().isEmpty()) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "\"history\" takes no arguments."), {}});
        return ExitCode::UsageError;
    }
    if (line.has("case")) {
        const auto computer = CaseComputer::open(line.value("case"));
        if (computer)
            return print(**computer, line.has("json"), true);
        complain(whyUnusable(line.value("case"), computer.error()));
        return ExitCode::UsageError;
    }
    const auto computer = LiveComputer::open(Network::None);
    if (computer)
        return print(**computer, line.has("json"), false);
    complain(describeError(computer.error()));
    return ExitCode::Undetermined;
}

} // namespace fix789::app
