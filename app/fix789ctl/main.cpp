// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "commands.h"
#include "output.h"

#include "app/language.h"
#include "app/logging.h"
#include "app/system.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <array>

namespace fix789::app {
namespace {

struct Word {
    const char *word;
    const char *description;
    ExitCode (*run)(const QStringList &arguments);
};

constexpr std::array<Word, 16> kWords{{
    {"list", QT_TRANSLATE_NOOP("CommandLine", "lists the checks"), runList},
    {"check", QT_TRANSLATE_NOOP("CommandLine", "finds out why the VPN fails"), runCheck},
    {"fix", QT_TRANSLATE_NOOP("CommandLine", "fixes a cause"), runFix},
    {"undo", QT_TRANSLATE_NOOP("CommandLine", "undoes a repair"), runUndo},
    {"history", QT_TRANSLATE_NOOP("CommandLine", "lists what was changed"), runHistory},
    {"record", QT_TRANSLATE_NOOP("CommandLine", "records this computer as a case file"), runRecord},
    {"export", QT_TRANSLATE_NOOP("CommandLine", "writes a fix for many computers"), runExport},
    {"compare", QT_TRANSLATE_NOOP("CommandLine", "compares the networks on which \"check\" was run"), runCompare},
    {"report", QT_TRANSLATE_NOOP("CommandLine", "writes a full report with the messages to send"), runReport},
    {"summarise", QT_TRANSLATE_NOOP("CommandLine", "summarises many reports"), runSummarise},
    {"ladder", QT_TRANSLATE_NOOP("CommandLine", "negotiates with a VPN server, stage by stage"), runNegotiationCommand},
    {"key", QT_TRANSLATE_NOOP("CommandLine", "saves a pre-shared key in the key store, or deletes it"), runKey},
    {"sweep", QT_TRANSLATE_NOOP("CommandLine", "tests many VPN servers at once"), runSweep},
    {"servers", QT_TRANSLATE_NOOP("CommandLine", "shows what each VPN server calls it, or tells which one it is"), runServers},
    {"selftest", QT_TRANSLATE_NOOP("CommandLine", "tells what can be read on this computer"), runSelfTest},
    {"respond", QT_TRANSLATE_NOOP("CommandLine", "answers another computer's probes"), runRespond},
}};

QString usage()
{
    QString text = QCoreApplication::translate("CommandLine", "Usage: %1").arg(QStringLiteral("fix789ctl COMMAND [options]\n\n"));
    for (const Word &word : kWords)
        text += QStringLiteral("  ") + QString::fromLatin1(word.word).leftJustified(10) +
                QCoreApplication::translate("CommandLine", word.description) + u'\n';
    return text + u'\n' +
           QCoreApplication::translate("CommandLine", "\"fix789ctl COMMAND --help\" shows the options of a command.") + u'\n';
}

ExitCode run(QStringList arguments)
{
    arguments.removeFirst();
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        if (const qsizetype at = arguments.indexOf(QStringLiteral("--language")); at >= 0)
            (void)speak(arguments.value(at + 1));
        answer(usage());
        return ExitCode::Done;
    }
    if (first == u"--version") {
        answer(QStringLiteral("fix789ctl " FIX789_VERSION));
        return ExitCode::Done;
    }
    for (const Word &word : kWords)
        if (first == QLatin1String(word.word))
            return word.run(arguments.mid(1));
    complain(first.isEmpty() ? usage()
                             : QCoreApplication::translate("CommandLine", "There is no command \"%1\".").arg(first.left(64)) +
                                   u'\n' + usage());
    return ExitCode::UsageError;
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
        fix789::app::complain(fix789::app::whyUnsafe(safe.error()));
        return fix789::app::endOfMain(int(fix789::app::ExitCode::FixFailed));
    }
    return fix789::app::endOfMain(int(fix789::app::run(QCoreApplication::arguments())));
}
