// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/repair_order.h"

#include "diagnosis/causes.h"
#include "engine/journal.h"
#include "engine/repair_exit.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::engine {
namespace {

using Kind = RepairOrder::Kind;

constexpr qsizetype kMostWords = 34;
constexpr qsizetype kLongestWord = 128;

const QString kFix = QStringLiteral("fix");
const QString kUndo = QStringLiteral("undo");
const QString kMachine = QStringLiteral("machine");
const QString kKeep = QStringLiteral("keep");
const QString kFolder = QStringLiteral("folder");
const QString kTakeOver = QStringLiteral("folder:take-over");

Failure malformed()
{
    return failure(ErrorKind::Malformed, QStringLiteral("read what to repair"));
}

bool isPlain(const QString &word)
{
    return !word.isEmpty() && word.size() <= kLongestWord && std::ranges::all_of(word, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("._{}:-").contains(c);
    });
}

} // namespace

QStringList wordsOf(const RepairOrder &order)
{
    switch (order.kind) {
    case Kind::Fix: {
        QStringList words{kFix, kMachine};
        if (order.keep)
            words << kKeep;
        for (const CauseRef &cause : order.causes)
            words << cause.toString();
        return words << order.run;
    }
    case Kind::MakeFolder:
        return {kFix, kMachine, kFolder};
    case Kind::TakeOverFolder:
        return {kFix, kMachine, kTakeOver};
    case Kind::Undo:
        return {kUndo, kMachine, order.run};
    case Kind::UndoAll:
        break;
    }
    return {kUndo, kMachine};
}

Result<RepairOrder> orderFrom(const QStringList &words)
{
    if (words.size() < 2 || words.size() > kMostWords || !std::ranges::all_of(words, isPlain) || words[1] != kMachine)
        return malformed();
    const bool fix = words[0] == kFix;
    QStringList rest = words.mid(2);
    if (words[0] == kUndo && rest.isEmpty())
        return RepairOrder{.kind = Kind::UndoAll, .causes = {}, .run = {}};
    if (words[0] == kUndo && rest.size() == 1 && isRunId(rest.front()))
        return RepairOrder{.kind = Kind::Undo, .causes = {}, .run = rest.front()};
    if (fix && rest == QStringList{kFolder})
        return RepairOrder{.kind = Kind::MakeFolder, .causes = {}, .run = {}};
    if (fix && rest == QStringList{kTakeOver})
        return RepairOrder{.kind = Kind::TakeOverFolder, .causes = {}, .run = {}};
    const bool keep = rest.value(0) == kKeep;
    rest = rest.mid(keep ? 1 : 0);
    if (!fix || rest.size() < 2 || !isRunId(rest.back()))
        return malformed();
    RepairOrder order{.kind = Kind::Fix, .causes = {}, .run = rest.back(), .keep = keep};
    for (const QString &word : rest.first(rest.size() - 1)) {
        const auto cause = diagnosis::causeFromString(word);
        if (!cause || std::ranges::find(order.causes, *cause) != order.causes.end())
            return malformed();
        order.causes.push_back(*cause);
    }
    return order;
}

Text whyNotRepaired(int exitCode)
{
    switch (RepairExit(exitCode)) {
    case RepairExit::NotElevated:
        return {
            QT_TRANSLATE_NOOP("Text", "The repair program was started without an administrator's rights. Nothing was changed."),
            {}};
    case RepairExit::ProgramFolder:
        return {QT_TRANSLATE_NOOP("Text", "Other people can change the folder of this program, so the repair program ended. "
                                          "Install it with its installer, then try again. Nothing was changed."),
                {}};
    case RepairExit::Preparation:
        return {QT_TRANSLATE_NOOP("Text", "Windows did not let the repair program prepare itself. Restart Windows, then try "
                                          "again. Nothing was changed."),
                {}};
    case RepairExit::Library:
        return {QT_TRANSLATE_NOOP("Text", "A file of the repair program is missing or damaged. Install this program again with "
                                          "its installer. Nothing was changed."),
                {}};
    case RepairExit::FolderOfOthers:
        return {QT_TRANSLATE_NOOP("Text", "The folder in which this program records its changes was made by another account, or "
                                          "others can write to it. Nothing was changed."),
                {}};
    case RepairExit::NoFolder:
        return {QT_TRANSLATE_NOOP("Text", "The folder in which this program records its changes could not be made or opened. "
                                          "Restart Windows, then try again. Nothing was changed."),
                {}};
    case RepairExit::NotTakenOver:
        return {QT_TRANSLATE_NOOP("Text", "The folder could not be renamed: perhaps a program has a file in it open. Restart "
                                          "Windows, then try again. Nothing was changed."),
                {}};
    case RepairExit::Busy:
        return {QT_TRANSLATE_NOOP("Text", "Another repair is running. Nothing was changed."), {}};
    }
    return {};
}

} // namespace fix789::engine
