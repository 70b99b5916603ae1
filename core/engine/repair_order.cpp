// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/repair_order.h"

#include "diagnosis/causes.h"
#include "engine/journal.h"

#include <algorithm>

namespace fix789::engine {
namespace {

using Kind = RepairOrder::Kind;

constexpr qsizetype kMostWords = 34;
constexpr qsizetype kLongestWord = 128;

const QString kFix = QStringLiteral("fix");
const QString kUndo = QStringLiteral("undo");
const QString kMachine = QStringLiteral("machine");
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
    const QStringList rest = words.mid(2);
    if (words[0] == kUndo && rest.isEmpty())
        return RepairOrder{.kind = Kind::UndoAll, .causes = {}, .run = {}};
    if (words[0] == kUndo && rest.size() == 1 && isRunId(rest.front()))
        return RepairOrder{.kind = Kind::Undo, .causes = {}, .run = rest.front()};
    if (fix && rest == QStringList{kFolder})
        return RepairOrder{.kind = Kind::MakeFolder, .causes = {}, .run = {}};
    if (fix && rest == QStringList{kTakeOver})
        return RepairOrder{.kind = Kind::TakeOverFolder, .causes = {}, .run = {}};
    if (!fix || rest.size() < 2 || !isRunId(rest.back()))
        return malformed();
    RepairOrder order{.kind = Kind::Fix, .causes = {}, .run = rest.back()};
    for (const QString &word : rest.first(rest.size() - 1)) {
        const auto cause = diagnosis::causeFromString(word);
        if (!cause || std::ranges::find(order.causes, *cause) != order.causes.end())
            return malformed();
        order.causes.push_back(*cause);
    }
    return order;
}

} // namespace fix789::engine
