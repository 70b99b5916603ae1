// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "commands.h"
#include "output.h"

#include "app/logging.h"
#include "app/system.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <array>

namespace fix789 {
namespace {

struct Word {
    const char *word;
    const char *description;
    ExitCode (*run)(const QStringList &arguments);
};

constexpr std::array<Word, 14> kWords{{
    {"list", "lists the checks", runList},
    {"check", "finds out why the VPN fails", runCheck},
    {"fix", "mends a cause", runFix},
    {"undo", "puts back what a repair changed", runUndo},
    {"history", "lists what was changed", runHistory},
    {"record", "writes this computer as a case file", runRecord},
    {"export", "writes the change for many computers", runExport},
    {"compare", "compares the networks on which \"check\" was run", runCompare},
    {"report", "writes a whole report, with the messages to send", runReport},
    {"summarise", "counts what many reports say", runSummarise},
    {"ladder", "negotiates with a VPN server, rung by rung", runNegotiationCommand},
    {"key", "keeps a pre-shared key in the key store, or forgets it", runKey},
    {"sweep", "asks many VPN servers at once", runSweep},
    {"respond", "answers another computer's probes", runRespond},
}};

QString usage()
{
    QString text = QStringLiteral("Usage: fix789ctl COMMAND [options]\n\n");
    for (const Word &word : kWords)
        text += QStringLiteral("  ") + QString::fromLatin1(word.word).leftJustified(10) + QString::fromLatin1(word.description) +
                u'\n';
    return text + QStringLiteral("\n\"fix789ctl COMMAND --help\" says more.\n");
}

ExitCode run(QStringList arguments)
{
    arguments.removeFirst();
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h" || first == u"help") {
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
    complain(first.isEmpty() ? usage() : QStringLiteral("there is no command \"%1\".\n").arg(first.left(64)) + usage());
    return ExitCode::UsageError;
}

} // namespace
} // namespace fix789

int main(int argc, char **argv)
{
    fix789::hardenProcess();
    QCoreApplication app(argc, argv);
    // TLS is a plug-in of Qt. A program with an administrator's rights loads none.
    QCoreApplication::setLibraryPaths(fix789::isElevated() ? QStringList()
                                                           : QStringList{QLibraryInfo::path(QLibraryInfo::PluginsPath),
                                                                         QCoreApplication::applicationDirPath()});
    QCoreApplication::setApplicationName(QStringLiteral("fix789ctl"));
    fix789::startLogging(u"fix789ctl");
    return fix789::endOfMain(int(fix789::run(QCoreApplication::arguments())));
}
