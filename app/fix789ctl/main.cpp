// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "output.h"
#include "words/did_you_mean.h"
#include "words/help_text.h"

#include "app/fix789ctl/unattended/event_log.h"
#include "app/fix789ctl/unattended/unattended.h"
#include "app/logging.h"
#include "app/system.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace fix789::app {
namespace {

ExitCode runCommand(QStringList arguments)
{
    arguments.removeFirst();
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h")
        return runCommand(QStringList{{}, QStringLiteral("help")} + arguments.mid(1));
    if (first == u"--version") {
        answer(QStringLiteral("fix789ctl " FIX789_VERSION));
        return ExitCode::Done;
    }
    if (const Command *command = findCommand(first)) {
        CommandLine line(*command);
        const auto end = line.parse(arguments.mid(1));
        return end ? *end : command->run(line);
    }
    if (first.isEmpty())
        complain(overview(columns()));
    else
        complain(withSuggestion({QT_TRANSLATE_NOOP("Text", "There is no command \"%1\"."), {first.left(64)}}, first,
                                wordsFor(Values::Command)) +
                 u'\n' + overview(columns()));
    return ExitCode::UsageError;
}

// What nobody watches learns of it in the way that it has ordered.
int refused(const Text &why)
{
    const auto options = unattendedIn(QCoreApplication::arguments());
    if (options && options->oneLine)
        beQuiet();
    complain(why);
    return options ? finishUnattended(*options, ExitCode::FixFailed) : int(ExitCode::FixFailed);
}

int run(const QStringList &arguments)
{
    const auto options = unattendedIn(arguments);
    if (!options) {
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "--exit-base must be a number from 0 to %1."), {QString::number(largestExitBase())}});
        return int(ExitCode::UsageError);
    }
    if (options->oneLine)
        beQuiet();
    return finishUnattended(*options, runCommand(arguments));
}

} // namespace
} // namespace fix789::app

int main(int argc, char **argv)
{
    fix789::app::hardenProcess();
    QCoreApplication app(argc, argv);
    // Qt loads TLS as a plug-in. An elevated program loads no plug-ins.
    QCoreApplication::setLibraryPaths(fix789::app::isElevated() ? QStringList()
                                                                : QStringList{QLibraryInfo::path(QLibraryInfo::PluginsPath),
                                                                              QCoreApplication::applicationDirPath()});
    QCoreApplication::setApplicationName(QStringLiteral("fix789ctl"));
    fix789::app::startLogging(u"fix789ctl");
    // Whatever it was asked to do: others could have put into it what now runs with these rights.
    if (const auto safe = fix789::app::refuseUnsafeStart(); !safe) {
        return fix789::app::endOfMain(fix789::app::refused(fix789::app::whyUnsafe(safe.error())));
    }
    return fix789::app::endOfMain(fix789::app::run(QCoreApplication::arguments()));
}
