// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/journal.h"

#include "diagnosis/causes.h"
#include "model/changes/writable_places.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace fix789::engine {
namespace {

constexpr int kVersion = 2; // version 1 had no devices, rules, connections and caches; its lines read the same
constexpr int kOldestVersion = 1;
constexpr qsizetype kLongestLine = 256 * 1024;

const QString kSum = QStringLiteral("sum");
const QString kRun = QStringLiteral("run");
const QString kKind = QStringLiteral("kind");
const QString kAt = QStringLiteral("at");
const QString kNumber = QStringLiteral("n");

QString checksum(QJsonObject line)
{
    line.remove(kSum);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

Failure damaged(qsizetype lineNumber)
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading the journal"), lineNumber);
}

QDateTime timeIn(const QJsonObject &line)
{
    return QDateTime::fromString(line.value(kAt).toString(), Qt::ISODateWithMs);
}

JournalledRun *findRun(std::vector<JournalledRun> &runs, const QString &id)
{
    const auto it = std::ranges::find(runs, id, &JournalledRun::id);
    return it == runs.end() ? nullptr : &*it;
}

// Each takes one line into account; false if the line does not fit the lines before it.

bool takeBegin(std::vector<JournalledRun> &runs, const QJsonObject &line, const QString &id)
{
    JournalledRun run{.id = id, .begun = timeIn(line), .causes = {}, .changes = {}};
    for (const QJsonValue &cause : line.value(QStringLiteral("causes")).toArray()) {
        const auto ref = diagnosis::causeFromString(cause.toString());
        if (!ref)
            return false;
        run.causes.push_back(*ref);
    }
    if (!isRunId(id) || !run.begun.isValid() || findRun(runs, id))
        return false;
    runs.push_back(std::move(run));
    return true;
}

bool takeChange(JournalledRun &run, const QJsonObject &line, std::optional<Scope> scope)
{
    const auto change = changeFromJson(line.value(QStringLiteral("change")).toObject());
    const auto before = changeFromJson(line.value(QStringLiteral("before")).toObject());
    const QDateTime at = timeIn(line);
    // An attacker who can write a journal must not make undo write anywhere but where fixes write.
    const auto isForeign = [&](const Change &c) { return !mayWrite(c) || (scope && scopeOf(c) != *scope); };
    if (run.state != RepairState::Open || !change || !before || !samePlace(*change, *before) || isForeign(*change) ||
        isForeign(*before) || !mayPutBack(*before) || !at.isValid() || qsizetype(run.changes.size()) >= kMostChanges)
        return false;
    run.changes.push_back({.change = *change, .before = *before, .at = at});
    return true;
}

bool takeMark(JournalledRun &run, const QJsonObject &line, bool JournalledChange::*mark)
{
    if (run.state == RepairState::TakenBack)
        return false;
    const double index = line.value(kNumber).toDouble(-1);
    if (index < 0 || index >= double(run.changes.size()) || index != double(std::size_t(index)))
        return false;
    run.changes[std::size_t(index)].*mark = true;
    return true;
}

bool takeEnd(JournalledRun &run, const QJsonObject &line)
{
    const QString state = line.value(QStringLiteral("state")).toString();
    if (run.state == RepairState::TakenBack || (state != u"done" && state != u"taken-back"))
        return false;
    run.state = state == u"done" ? RepairState::Done : RepairState::TakenBack;
    return true;
}

bool take(std::vector<JournalledRun> &runs, const QJsonObject &line, std::optional<Scope> scope)
{
    const QString id = line.value(kRun).toString();
    const QString kind = line.value(kKind).toString();
    if (kind == u"begin")
        return takeBegin(runs, line, id);
    JournalledRun *run = findRun(runs, id);
    if (!run)
        return false;
    if (kind == u"change")
        return takeChange(*run, line, scope);
    if (kind == u"made")
        return takeMark(*run, line, &JournalledChange::made);
    if (kind == u"restored")
        return takeMark(*run, line, &JournalledChange::restored);
    if (kind == u"end")
        return takeEnd(*run, line);
    return false;
}

} // namespace

bool isRunId(const QString &text)
{
    static const QRegularExpression kUuid(QStringLiteral("\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"));
    return kUuid.match(text).hasMatch();
}

struct Journal::Reading {
    std::vector<JournalledRun> runs;
    std::optional<Error> error;
};

Journal::Journal(DurableLog &log, std::optional<Scope> scope) : m_log(log), m_scope(scope) {}

Journal::Reading Journal::readLines() const
{
    const auto contents = m_log.contents();
    if (!contents)
        return {{}, contents.error()};
    Reading reading;
    qsizetype number = 0;
    for (qsizetype from = 0;;) {
        const qsizetype to = contents->indexOf('\n', from);
        if (to < 0)
            return reading; // a line without its newline is incomplete
        ++number;
        const QByteArray bytes = contents->mid(from, to - from);
        from = to + 1;
        const QJsonObject line = bytes.size() <= kLongestLine ? QJsonDocument::fromJson(bytes).object() : QJsonObject();
        const QJsonValue version = line.value(QStringLiteral("v"));
        if (version.isDouble() && version.toInt() > kVersion) {
            reading.error = Error{ErrorKind::NotSupported, QStringLiteral("reading the journal"), number};
            return reading;
        }
        if (version.toInt() < kOldestVersion || line.value(kSum).toString() != checksum(line) ||
            !take(reading.runs, line, m_scope)) {
            reading.error = damaged(number).error();
            return reading;
        }
    }
}

Result<std::vector<JournalledRun>> Journal::runs() const
{
    Reading reading = readLines();
    if (reading.error)
        return std::unexpected(*reading.error);
    return std::move(reading.runs);
}

std::vector<JournalledRun> Journal::readableRuns() const
{
    return readLines().runs;
}

Result<void> Journal::append(QJsonObject line)
{
    line.insert(QStringLiteral("v"), kVersion);
    line.insert(kSum, checksum(line));
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact);
    // An unreadable line would make the whole journal, and with it every undo, unusable.
    Reading reading = readLines();
    if (reading.error)
        return std::unexpected(*reading.error);
    if (bytes.size() > kLongestLine || !take(reading.runs, line, m_scope))
        return failure(ErrorKind::Malformed, QStringLiteral("adding to the journal what does not belong there"));
    return m_log.append(bytes);
}

Result<void> Journal::begin(const QString &run, const std::vector<CauseRef> &causes, const QDateTime &now)
{
    QJsonArray names;
    for (const CauseRef &cause : causes)
        names.append(cause.toString());
    return append({{kKind, QStringLiteral("begin")},
                   {kRun, run},
                   {kAt, now.toString(Qt::ISODateWithMs)},
                   {QStringLiteral("causes"), names}});
}

Result<void> Journal::willChange(const QString &run, const Change &change, const Change &before, const QDateTime &now)
{
    return append({{kKind, QStringLiteral("change")},
                   {kRun, run},
                   {kAt, now.toString(Qt::ISODateWithMs)},
                   {QStringLiteral("change"), toJson(change)},
                   {QStringLiteral("before"), toJson(before)}});
}

Result<void> Journal::made(const QString &run, qsizetype index)
{
    return append({{kKind, QStringLiteral("made")}, {kRun, run}, {kNumber, index}});
}

Result<void> Journal::restored(const QString &run, qsizetype index)
{
    return append({{kKind, QStringLiteral("restored")}, {kRun, run}, {kNumber, index}});
}

Result<void> Journal::end(const QString &run, RepairState state)
{
    const QString word = state == RepairState::Done ? QStringLiteral("done") : QStringLiteral("taken-back");
    return append({{kKind, QStringLiteral("end")}, {kRun, run}, {QStringLiteral("state"), word}});
}

// The journal records when a repair began and when it changed what; it ended right after.
std::optional<QDateTime> Journal::newestOutcome() const
{
    std::optional<QDateTime> newest;
    const auto take = [&newest](const QDateTime &at) {
        if (at.isValid() && (!newest || at > *newest))
            newest = at;
    };
    for (const JournalledRun &run : readableRuns()) {
        if (run.changes.empty())
            continue;
        take(run.begun);
        for (const JournalledChange &change : run.changes)
            take(change.at);
    }
    return newest;
}

std::optional<QDateTime> Journal::writtenAt(const Change &change) const
{
    std::optional<QDateTime> latest;
    for (const JournalledRun &run : readableRuns())
        for (const JournalledChange &journalled : run.changes)
            if (!journalled.restored && run.state != RepairState::TakenBack && samePlace(journalled.change, change))
                latest = std::max(latest.value_or(journalled.at), journalled.at);
    return latest;
}

} // namespace fix789::engine
