// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"

#include "base/wrapped_text.h"
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

ExitCode runList(const CommandLine &line)
{
    if (!line.positionals().isEmpty()) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "\"list\" takes no arguments."), {}});
        return ExitCode::UsageError;
    }
    if (line.has("json")) {
        QJsonArray all;
        for (const checks::Check *check : checks::allChecks())
            all.append(describe(*check));
        answer(all);
        return ExitCode::Done;
    }
    qsizetype widest = 0;
    for (const checks::Check *check : checks::allChecks())
        widest = std::max(widest, QLatin1String(check->id).size());
    const qsizetype wide = columns();
    QString text;
    for (const checks::Check *check : checks::allChecks())
        text += wrappedText(QCoreApplication::translate("Text", check->title), wide, widest + 2, QLatin1String(check->id));
    answer(text);
    return ExitCode::Done;
}

} // namespace fix789::app
