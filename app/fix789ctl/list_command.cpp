// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"

#include "checks/checks.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace fix789::app {
namespace {

QJsonObject describe(const checks::Check &check)
{
    QJsonArray causes;
    for (const CauseId cause : check.causes)
        causes.append(cause.toString());
    QJsonArray needs;
    for (const checks::Check *need : check.needs)
        needs.append(QString::fromLatin1(need->id));
    return {{QStringLiteral("check"), QString::fromLatin1(check.id)},
            {QStringLiteral("title"), QCoreApplication::translate("Text", check.title)},
            {QStringLiteral("causes"), causes},
            {QStringLiteral("fix"), !check.fixes.empty()},
            {QStringLiteral("needs"), needs}};
}

} // namespace

ExitCode runList(const QStringList &arguments)
{
    CommandLine line("list", QT_TRANSLATE_NOOP("CommandLine", "Lists the checks."));
    line.option("json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
    if (const auto end = line.parse(arguments))
        return *end;
    if (!line.positionals().isEmpty()) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "\"list\" takes no arguments."), {}});
        return ExitCode::UsageError;
    }
    qsizetype widest = 0;
    for (const checks::Check *check : checks::allChecks())
        widest = std::max(widest, QString::fromLatin1(check->id).size());
    QJsonArray all;
    QString text;
    for (const checks::Check *check : checks::allChecks()) {
        all.append(describe(*check));
        text +=
            QString::fromLatin1(check->id).leftJustified(widest + 2) + QCoreApplication::translate("Text", check->title) + u'\n';
    }
    if (line.has("json"))
        answer(all);
    else
        answer(text);
    return ExitCode::Done;
}

} // namespace fix789::app
