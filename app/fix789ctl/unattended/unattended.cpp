// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/unattended/unattended.h"

#include "app/fix789ctl/output.h"
#include "app/fix789ctl/unattended/event_log.h"
#include "base/error_text.h"
#include "report/one_line.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>

#include <cstdio>

namespace fix789::app {
namespace {

constexpr char kOneLine[] = "--one-line";
constexpr char kEventLog[] = "--event-log";
constexpr char kExitBase[] = "--exit-base";
constexpr char kRowFile[] = "--row-file";

struct Noted {
    std::function<QJsonObject()> document;
    QString sentence;
};
std::optional<Noted> s_noted;

// "--name VALUE" or "--name=VALUE"; the last one counts.
QString valueIn(const QStringList &arguments, const char *name)
{
    const QString option = QString::fromLatin1(name);
    QString value;
    for (qsizetype i = 0; i < arguments.size(); ++i)
        if (arguments[i].startsWith(QString(option + u'=')))
            value = arguments[i].mid(option.size() + 1);
        else if (arguments[i] == option)
            value = arguments.value(i + 1);
    return value;
}

bool isIn(const QStringList &arguments, const char *name)
{
    return arguments.contains(QString::fromLatin1(name));
}

EventKind kindOf(const report::ReportRow &row)
{
    if (row.kind == report::ReportRow::Kind::Repair)
        return row.end == u"done" || row.end == u"nothing-to-do" ? EventKind::Repaired : EventKind::NotRepaired;
    return row.state == u"healthy" ? EventKind::Healthy : row.state == u"caused" ? EventKind::Caused : EventKind::Undetermined;
}

Result<void> addRow(const QString &path, const QByteArray &line)
{
    const auto failed = [](ErrorKind kind) { return failure(kind, QStringLiteral("writing the result")); };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return failed(ErrorKind::Refused);
    if (file.write(line) != line.size() || !file.flush())
        return failed(ErrorKind::Failed);
    return {};
}

} // namespace

std::optional<UnattendedOptions> unattendedIn(const QStringList &arguments)
{
    UnattendedOptions options;
    options.oneLine = isIn(arguments, kOneLine);
    options.json = isIn(arguments, "--json");
    options.eventLog = isIn(arguments, kEventLog);
    options.rowFile = valueIn(arguments, kRowFile);
    bool isNumber = true;
    if (const QString base = valueIn(arguments, kExitBase); !base.isEmpty())
        options.exitBase = base.toInt(&isNumber);
    if (!isNumber || options.exitBase < 0 || options.exitBase > largestExitBase())
        return std::nullopt;
    return options;
}

void noteResult(std::function<QJsonObject()> document, const QString &sentence)
{
    s_noted = Noted{std::move(document), sentence};
}

int finishUnattended(const UnattendedOptions &options, ExitCode exit)
{
    const int code = exit == ExitCode::Done ? 0 : options.exitBase + int(exit);
    if (!options.oneLine && !options.eventLog && options.rowFile.isEmpty())
        return code;
    auto row = s_noted ? report::rowFromJson(QJsonDocument(s_noted->document()).toJson(QJsonDocument::Compact),
                                             {{}, {}, QSysInfo::machineHostName()})
                       : Result<report::ReportRow>(failure(ErrorKind::NotFound, QString()));
    const QString line = row ? report::oneLine(*row, s_noted->sentence) : report::oneLineOfError(code, lastComplaint());
    if (options.eventLog && !row)
        (void)writeEvent(EventKind::Error, {line, QString()});
    if (row && options.eventLog)
        if (const auto written = writeEvent(kindOf(*row), {line, QString::fromUtf8(report::jsonLine(*row).trimmed())}); !written)
            complain(describeError(written.error()));
    if (row && !options.rowFile.isEmpty())
        if (const auto written = addRow(options.rowFile, report::jsonLine(*row)); !written)
            complain(whyUnusable(options.rowFile, written.error()));
    if (options.oneLine)
        answerAlways(line);
    return code;
}

} // namespace fix789::app
