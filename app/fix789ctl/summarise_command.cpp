// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"

#include "app/fix789ctl/unattended/report_files.h"
#include "app/system.h"
#include "report/many_reports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fix789::app {
namespace {

constexpr qsizetype kMostNamed = 10000;  // on a command line
constexpr qsizetype kMostFailures = 5;   // that are named in a sentence each
constexpr qsizetype kMostShown = 40;     // rows of a table for a person
constexpr qsizetype kOutput = 64 * 1024; // bytes of rows that are written together

// What a table for a person can be about, and where its rows are.
struct Grouping {
    const char *word;
    const char *member;
};
constexpr std::array kGroupings{Grouping{"site", "sites"}, Grouping{"network", "networks"}, Grouping{"product", "products"},
                                Grouping{"day", "days"}};

QString word(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QString number(const QJsonObject &object, const char *name)
{
    return QString::number(object.value(QLatin1String(name)).toInt());
}

void addCauses(QStringList &lines, const QJsonObject &summary)
{
    for (const QJsonValue &value : summary.value(QLatin1String("causes")).toArray()) {
        const QJsonObject cause = value.toObject();
        lines << QStringLiteral("%1  %2  [%3]").arg(number(cause, "reports"), 6).arg(word(cause, "title"), word(cause, "id"));
        if (!word(cause, "firstDay").isEmpty())
            lines << QStringLiteral("        ") + Text{QT_TRANSLATE_NOOP("Text", "Seen from %1 to %2. Sites: %3. Computers: %4."),
                                                       {word(cause, "firstDay"), word(cause, "lastDay"), number(cause, "sites"),
                                                        number(cause, "computers")}}
                                                      .translated();
    }
    for (const QJsonValue &open : summary.value(QLatin1String("sets")).toArray())
        lines << QStringLiteral("%1  %2")
                     .arg(number(open.toObject(), "reports"), 6)
                     .arg(
                         Text{QT_TRANSLATE_NOOP("Text", "One of: %1"),
                              {open.toObject().value(QLatin1String("set")).toVariant().toStringList().join(QStringLiteral(", "))}}
                             .translated());
}

void addGroups(QStringList &lines, const QJsonArray &groups)
{
    lines << QString();
    qsizetype shown = 0;
    for (const QJsonValue &value : groups) {
        if (shown++ == kMostShown) {
            lines << Text{QT_TRANSLATE_NOOP("Text", "... and %1 more; --json lists them all."),
                          {QString::number(groups.size() - kMostShown)}}
                         .translated();
            break;
        }
        const QJsonObject group = value.toObject();
        const QString name = word(group, "value");
        const Text line{QT_TRANSLATE_NOOP("Text", "%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5."),
                        {name.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "(unknown)"), {}}.translated() : name,
                         number(group, "reports"), number(group, "healthy"), number(group, "caused"),
                         number(group, "undetermined")}};
        const QString cause = word(group, "cause");
        lines << line.translated() +
                     (cause.isEmpty() ? QString() : QStringLiteral(" [%1: %2]").arg(cause, number(group, "causeReports")));
    }
}

void addRepairs(QStringList &lines, const QJsonArray &repairs)
{
    for (const QJsonValue &value : repairs) {
        const QJsonObject repair = value.toObject();
        lines << Text{QT_TRANSLATE_NOOP(
                          "Text", "%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6."),
                      {word(repair, "title"), number(repair, "repairs"), number(repair, "gone"), number(repair, "returned"),
                       number(repair, "remained"), number(repair, "notCheckedAgain")}}
                     .translated();
    }
}

QString toText(const QJsonObject &summary, const QString &by)
{
    QStringList lines{
        Text{QT_TRANSLATE_NOOP("Text", "Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4."),
             {number(summary, "reports"), number(summary, "healthy"), number(summary, "caused"), number(summary, "undetermined")}}
            .translated()};
    addCauses(lines, summary);
    addRepairs(lines, summary.value(QLatin1String("afterRepair")).toArray());
    for (const Grouping &grouping : kGroupings)
        if (by == QLatin1String(grouping.word))
            addGroups(lines, summary.value(QLatin1String(grouping.member)).toArray());
    return lines.join(u'\n');
}

// Rows as they come, a block at a time.
class RowWriter {
public:
    explicit RowWriter(const QString &form) : m_csv(form == u"csv") { m_block = m_csv ? report::csvHeader() : QByteArray(); }

    void write(const report::ReportRow &row)
    {
        m_block += m_csv ? report::csvLine(row) : report::jsonLine(row);
        if (m_block.size() >= kOutput)
            flush();
    }

    void flush()
    {
        writeText(stdout, m_block);
        m_block.clear();
    }

private:
    bool m_csv;
    QByteArray m_block;
};

bool optionsFit(const CommandLine &line)
{
    const QString by = line.value("by");
    const QString rows = line.value("rows");
    const qsizetype files = line.positionals().size();
    if (files == 0 || files > kMostNamed)
        complain(Text{QT_TRANSLATE_NOOP("Text", "Name 1 to %1 reports or folders."), {QString::number(kMostNamed)}});
    else if (line.has("rows") && (line.has("json") || line.has("by")))
        complain(Text{QT_TRANSLATE_NOOP("Text", "--rows cannot be combined with --json or --by."), {}});
    else if (line.has("rows") && rows != u"csv" && rows != u"jsonl")
        complain(Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not a format for rows. Choose csv or jsonl."), {rows.left(64)}});
    else if (line.has("by") && std::ranges::none_of(kGroupings, [&](const Grouping &g) { return by == QLatin1String(g.word); }))
        complain(Text{QT_TRANSLATE_NOOP("Text", "Reports cannot be grouped by \"%1\". Choose site, network, product or day."),
                      {by.left(64)}});
    else
        return true;
    return false;
}

} // namespace

ExitCode runSummarise(const CommandLine &line)
{
    if (!optionsFit(line))
        return ExitCode::UsageError;
    report::ManyReports many;
    RowWriter writer(line.value("rows"));
    const bool asRows = line.has("rows");
    qsizetype unusable = 0;
    bool named = false;
    qsizetype read = 0;
    readRows(line.positionals(), {.row =
                                      [&](const report::ReportRow &row) {
                                          ++read;
                                          if (asRows)
                                              writer.write(row);
                                          else
                                              many.add(row);
                                      },
                                  .failed =
                                      [&](const QString &source, const Error &why, bool wasNamed) {
                                          named = named || wasNamed;
                                          if (unusable++ < kMostFailures)
                                              complain(whyUnusable(source, why));
                                      }});
    if (unusable > kMostFailures)
        complain(Text{QT_TRANSLATE_NOOP("Text", "Files or lines that cannot be used: %1."), {QString::number(unusable)}});
    if (asRows)
        writer.flush();
    if (named || read == 0) {
        if (unusable == 0)
            complain(Text{QT_TRANSLATE_NOOP("Text", "There are no reports here."), {}});
        return ExitCode::UsageError;
    }
    if (asRows)
        return ExitCode::Done;
    const QJsonObject summary = many.toJson(unusable);
    if (line.has("json"))
        answer(summary);
    else
        answer(toText(summary, line.value("by")));
    return ExitCode::Done;
}

} // namespace fix789::app
