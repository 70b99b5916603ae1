// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"

#include "base/error_text.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <vector>

namespace fix789::app {
namespace {

constexpr qint64 kLargest = 4LL * 1024 * 1024; // bytes per report
constexpr qsizetype kMost = 10000;             // reports

struct Count {
    int reports = 0;
    int first = 0; ///< reports in which it is the first to fix
};

struct Summary {
    int reports = 0;
    std::map<QString, int> states;
    std::map<QString, Count> causes;
    std::map<QString, int> sets; ///< "a|b"
};

Result<QJsonObject> readReport(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, QStringLiteral("reading a report"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, QStringLiteral("reading a report"));
    if (file.size() > kLargest)
        return failure(ErrorKind::Malformed, QStringLiteral("reading a report"));
    const QJsonObject report = QJsonDocument::fromJson(file.read(kLargest)).object();
    if (report.value(QLatin1String("schema")) != QLatin1String("fix789.report/1") ||
        !report.value(QLatin1String("verdict")).isObject())
        return failure(ErrorKind::Malformed, QStringLiteral("reading a report"));
    return report;
}

// An id of the vocabulary; anything else in a report is foreign text.
QString idOf(const QString &text)
{
    const QString id = text.section(u':', 0, 0);
    return diagnosis::causeFromString(id) ? id : QString();
}

void add(Summary &summary, const QJsonObject &report)
{
    static const QStringList kStates{QStringLiteral("healthy"), QStringLiteral("caused"), QStringLiteral("undetermined")};
    const QJsonObject verdict = report.value(QLatin1String("verdict")).toObject();
    const QString state = verdict.value(QLatin1String("state")).toString();
    ++summary.reports;
    ++summary.states[kStates.contains(state) ? state : kStates.last()];
    QStringList seen;
    for (const QJsonValue &cause : verdict.value(QLatin1String("causes")).toArray()) {
        const QString id = idOf(cause.toObject().value(QLatin1String("id")).toString());
        if (id.isEmpty() || seen.contains(id))
            continue;
        Count &count = summary.causes[id];
        ++count.reports;
        count.first += seen.isEmpty() ? 1 : 0;
        seen << id;
    }
    for (const QJsonValue &open : verdict.value(QLatin1String("undetermined")).toArray()) {
        QStringList set;
        for (const QJsonValue &member : open.toObject().value(QLatin1String("set")).toArray())
            set << idOf(member.toString());
        set.removeAll(QString());
        set.sort();
        if (!set.isEmpty())
            ++summary.sets[set.join(u'|')];
    }
}

// The most frequent first.
template <class Value, class Number>
std::vector<std::pair<QString, Value>> byFrequency(const std::map<QString, Value> &counts, Number number)
{
    std::vector<std::pair<QString, Value>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, [&](const auto &a, const auto &b) { return number(a.second) > number(b.second); });
    return sorted;
}

QString titleFor(const QString &id)
{
    const auto ref = diagnosis::causeFromString(id);
    return ref ? diagnosis::titleOf({ref->id, QStringLiteral("...")}).translated() : QString();
}

QJsonObject toJson(const Summary &summary)
{
    QJsonArray causes;
    for (const auto &[id, count] : byFrequency(summary.causes, [](const Count &c) { return c.reports; }))
        causes.append(QJsonObject{{QStringLiteral("id"), id},
                                  {QStringLiteral("title"), titleFor(id)},
                                  {QStringLiteral("reports"), count.reports},
                                  {QStringLiteral("first"), count.first}});
    QJsonArray sets;
    for (const auto &[set, reports] : byFrequency(summary.sets, [](int n) { return n; }))
        sets.append(QJsonObject{{QStringLiteral("set"), QJsonArray::fromStringList(set.split(u'|'))},
                                {QStringLiteral("reports"), reports}});
    const auto of = [&](const char *state) {
        const auto it = summary.states.find(QLatin1String(state));
        return it == summary.states.end() ? 0 : it->second;
    };
    return {{QStringLiteral("schema"), QStringLiteral("fix789.summary/1")},
            {QStringLiteral("reports"), summary.reports},
            {QStringLiteral("healthy"), of("healthy")},
            {QStringLiteral("caused"), of("caused")},
            {QStringLiteral("undetermined"), of("undetermined")},
            {QStringLiteral("causes"), causes},
            {QStringLiteral("sets"), sets}};
}

QString toText(const QJsonObject &summary)
{
    const auto number = [&](const char *name) { return QString::number(summary.value(QLatin1String(name)).toInt()); };
    QStringList lines{Text{QT_TRANSLATE_NOOP("Text", "Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4."),
                           {number("reports"), number("healthy"), number("caused"), number("undetermined")}}
                          .translated()};
    for (const QJsonValue &cause : summary.value(QLatin1String("causes")).toArray())
        lines << QStringLiteral("%1  %2  [%3]")
                     .arg(cause.toObject().value(QLatin1String("reports")).toInt(), 6)
                     .arg(cause.toObject().value(QLatin1String("title")).toString(),
                          cause.toObject().value(QLatin1String("id")).toString());
    for (const QJsonValue &open : summary.value(QLatin1String("sets")).toArray())
        lines << QStringLiteral("%1  %2")
                     .arg(open.toObject().value(QLatin1String("reports")).toInt(), 6)
                     .arg(
                         Text{QT_TRANSLATE_NOOP("Text", "One of: %1"),
                              {open.toObject().value(QLatin1String("set")).toVariant().toStringList().join(QStringLiteral(", "))}}
                             .translated());
    return lines.join(u'\n');
}

} // namespace

ExitCode runSummarise(const CommandLine &line)
{
    const QStringList files = line.positionals();
    if (files.isEmpty() || files.size() > kMost) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "Name 1 to %1 reports."), {QString::number(kMost)}});
        return ExitCode::UsageError;
    }
    Summary summary;
    for (const QString &file : files) {
        const auto report = readReport(file);
        if (!report) {
            complain(whyUnusable(file, report.error()));
            return ExitCode::UsageError;
        }
        add(summary, *report);
    }
    if (line.has("json"))
        answer(toJson(summary));
    else
        answer(toText(toJson(summary)));
    return ExitCode::Done;
}

} // namespace fix789::app
