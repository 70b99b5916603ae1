// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/outcome_json.h"

#include "base/error_text.h"
#include "diagnosis/causes.h"
#include "engine/journal.h"
#include "model/changes/change.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <set>

namespace fix789::engine {
namespace {

constexpr qsizetype kLargest = 4 * 1024 * 1024;
constexpr qsizetype kLongestText = 4096;
constexpr std::size_t kMostTexts = 500;
constexpr int kLastKind = int(ErrorKind::Failed);
const QString kSchema = QStringLiteral("fix789.outcome/1");

struct EndWord {
    FixEnd end;
    const char *word;
    int exit; ///< CONTRACT
};

constexpr EndWord kEnds[]{
    {FixEnd::Failed, "failed", 4}, // also for what this version does not know
    {FixEnd::Done, "done", 0},
    {FixEnd::NothingToDo, "nothing-to-do", 0},
    {FixEnd::NoEvidence, "no-evidence", 3},
    {FixEnd::NoSuchRun, "no-such-run", 2},
    {FixEnd::NoFix, "no-fix", 4},
    {FixEnd::TwoScopes, "two-scopes", 2},
    {FixEnd::Interrupted, "interrupted", 4},
    {FixEnd::JournalDamaged, "journal-damaged", 2},
    {FixEnd::NotAllBack, "not-all-back", 6},
    {FixEnd::Cancelled, "cancelled", 5},
};

const EndWord &wordFor(FixEnd end)
{
    const auto *found = std::ranges::find(kEnds, end, &EndWord::end);
    return found == std::end(kEnds) ? kEnds[0] : *found;
}

// A Text points at its source, which must outlive it.
const char *kept(const QString &source)
{
    static std::mutex mutex;
    static std::set<QByteArray> texts;
    const std::scoped_lock lock(mutex);
    const QByteArray bytes = source.toUtf8();
    if (const auto known = texts.find(bytes); known != texts.end())
        return known->constData();
    return texts.size() < kMostTexts ? texts.insert(bytes).first->constData() : "";
}

QJsonObject json(const Text &text)
{
    return {{QStringLiteral("source"), QString::fromUtf8(text.source)},
            {QStringLiteral("args"), QJsonArray::fromStringList(text.args)}};
}

QJsonObject json(const Error &error)
{
    return {{QStringLiteral("kind"), int(error.kind)},
            {QStringLiteral("doing"), error.doing},
            {QStringLiteral("code"), QString::number(error.code)}};
}

std::optional<Error> errorFrom(const QJsonValue &value)
{
    const int kind = value[QStringLiteral("kind")].toInt(-1);
    if (!value.isObject() || kind < 0 || kind > kLastKind)
        return std::nullopt;
    return Error{ErrorKind(kind), value[QStringLiteral("doing")].toString().left(kLongestText),
                 value[QStringLiteral("code")].toString().toLongLong()};
}

// An argument that is the error's own sentence was written in English.
Text textFrom(const QJsonValue &value, const std::optional<Error> &error)
{
    Text text{kept(value[QStringLiteral("source")].toString().left(kLongestText)), {}};
    for (const QJsonValue &arg : value[QStringLiteral("args")].toArray()) {
        const bool own = error && arg.toString() == describeError(*error).english();
        text.args << (own ? describeError(*error).translated() : arg.toString().left(kLongestText));
    }
    return text;
}

// The same words from the same tables: a place outside the closed list is no outcome of ours.
std::optional<PlannedChange> changeFrom(const QJsonValue &value)
{
    const auto change = changeFromJson(value[QStringLiteral("change")].toObject());
    const auto before = changeFromJson(value[QStringLiteral("before")].toObject());
    const QString name = value[QStringLiteral("cause")].toString();
    const auto cause = name.isEmpty() ? Result<CauseRef>(CauseRef{}) : diagnosis::causeFromString(name);
    if (!change || !before || !cause)
        return std::nullopt;
    return PlannedChange{*cause, *change, *before};
}

std::optional<UndoConflict> conflictFrom(const QJsonValue &value)
{
    const auto before = changeFromJson(value[QStringLiteral("before")].toObject());
    const auto written = changeFromJson(value[QStringLiteral("written")].toObject());
    const QJsonValue now = value[QStringLiteral("now")];
    const auto present = changeFromJson(now.toObject());
    if (!before || !written || (now.isObject() && !present))
        return std::nullopt;
    return UndoConflict{*before, *written, now.isObject() ? std::optional<Change>(*present) : std::nullopt};
}

} // namespace

const char *wordOf(FixEnd end)
{
    return wordFor(end).word;
}

int exitCodeOf(FixEnd end)
{
    return wordFor(end).exit;
}

QByteArray toJson(const FixOutcome &outcome)
{
    QJsonArray changes;
    for (const PlannedChange &planned : outcome.changes)
        changes.append(QJsonObject{{QStringLiteral("cause"), planned.cause == CauseRef{} ? QString() : planned.cause.toString()},
                                   {QStringLiteral("change"), fix789::toJson(planned.change)},
                                   {QStringLiteral("before"), fix789::toJson(planned.before)}});
    QJsonArray left;
    for (const UndoConflict &place : outcome.left)
        left.append(QJsonObject{{QStringLiteral("before"), fix789::toJson(place.before)},
                                {QStringLiteral("written"), fix789::toJson(place.written)},
                                {QStringLiteral("now"), place.now ? QJsonValue(fix789::toJson(*place.now)) : QJsonValue()}});
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), kSchema},
                                     {QStringLiteral("at"), now},
                                     {QStringLiteral("run"), outcome.run},
                                     {QStringLiteral("end"), QString::fromLatin1(wordOf(outcome.end))},
                                     {QStringLiteral("text"), json(outcome.text)},
                                     {QStringLiteral("error"), outcome.error ? QJsonValue(json(*outcome.error)) : QJsonValue()},
                                     {QStringLiteral("changes"), changes},
                                     {QStringLiteral("left"), left}})
        .toJson();
}

Result<FixOutcome> outcomeFromJson(const QByteArray &bytes)
{
    const Failure malformed = failure(ErrorKind::Malformed, QStringLiteral("read how the repair ended"));
    if (bytes.size() > kLargest)
        return malformed;
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const QString word = whole.value(QStringLiteral("end")).toString();
    const auto *end = std::ranges::find_if(kEnds, [&](const EndWord &one) { return word == QLatin1String(one.word); });
    const QJsonArray changes = whole.value(QStringLiteral("changes")).toArray();
    const QJsonArray left = whole.value(QStringLiteral("left")).toArray();
    if (whole.value(QStringLiteral("schema")).toString() != kSchema || end == std::end(kEnds) || changes.size() > kMostChanges ||
        left.size() > kMostChanges)
        return malformed;
    FixOutcome outcome;
    outcome.end = end->end;
    outcome.run = whole.value(QStringLiteral("run")).toString();
    if (!outcome.run.isEmpty() && !isRunId(outcome.run))
        return malformed;
    outcome.error = errorFrom(whole.value(QStringLiteral("error")));
    outcome.text = textFrom(whole.value(QStringLiteral("text")), outcome.error);
    for (const QJsonValue &one : changes) {
        auto change = changeFrom(one);
        if (!change)
            return malformed;
        outcome.changes.push_back(std::move(*change));
    }
    for (const QJsonValue &one : left) {
        auto conflict = conflictFrom(one);
        if (!conflict)
            return malformed;
        outcome.left.push_back(std::move(*conflict));
    }
    return outcome;
}

} // namespace fix789::engine
