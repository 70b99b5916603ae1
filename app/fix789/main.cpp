// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app_services.h"
#include "process_age.h"
#include "window_language.h"

#include "app/logging.h"
#include "app/system.h"
#include "ui/help/removal_dialog.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/texts/error_sentence.h"
#include "ui/window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
#include <QUrl>

#include <chrono>
#include <cstdio>

namespace {

using namespace fix789;
using namespace fix789::app;

constexpr int kRefused = 4; // the contract's "failed or refused"

struct Words {
    QString caseFile;
    QString server;
    bool practice = false;
    bool timeFirstFrame = false;
    bool remove = false;
};

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

// The language must be set before the descriptions of the other options are translated.
void chooseLanguage(const QStringList &arguments, const QString &remembered = {})
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--language"));
    QString tag = at >= 0 ? arguments.value(at + 1) : QString();
    for (const QString &argument : arguments)
        if (argument.startsWith(u"--language="))
            tag = argument.section(u'=', 1);
    useLanguage(tag.isEmpty() ? remembered : tag);
}

Words parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Main::tr("Finds out why an L2TP/IPsec VPN on Windows fails with error 789."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption caseFile(QStringLiteral("case"), Main::tr("Checks a recorded computer."), QStringLiteral("FILE"));
    const QCommandLineOption practice(QStringLiteral("practice"), Main::tr("Checks the practice computer."));
    const QCommandLineOption server(QStringLiteral("server"), Main::tr("The VPN server."), QStringLiteral("HOST"));
    const QCommandLineOption language(QStringLiteral("language"), Main::tr("The language of the program."),
                                      QStringLiteral("TAG"));
    const QCommandLineOption remove(QStringLiteral("remove"),
                                    Main::tr("Offers to undo your changes, then starts the uninstaller."));
    QCommandLineOption timeFirstFrame(QStringLiteral("time-first-frame"));
    timeFirstFrame.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({caseFile, practice, server, language, remove, timeFirstFrame});
    parser.process(application);
    return {parser.value(caseFile), parser.value(server), parser.isSet(practice), parser.isSet(timeFirstFrame),
            parser.isSet(remove)};
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addFile(QStringLiteral(":/icons/fix789-%1.png").arg(size), {size, size});
    return icon;
}

void chooseRecorded(const Words &words, ui::Session &session, ui::Wizard &wizard)
{
    if (words.caseFile.isEmpty() && !words.practice)
        return;
    const Result<void> chosen = words.practice ? session.choosePractice() : session.chooseCase(words.caseFile);
    if (chosen)
        wizard.lookAtRecorded();
    else
        QMessageBox::warning(&wizard, Main::tr("Fix789"), ui::sentenceForCase(chosen.error()));
}

QString uninstaller()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/uninstall.exe");
}

// It asks for an administrator's consent itself.
Result<void> startUninstaller()
{
    if (!QFileInfo::exists(uninstaller()) || !QDesktopServices::openUrl(QUrl::fromLocalFile(uninstaller())))
        return failure(ErrorKind::NotFound, QStringLiteral("starting %1").arg(uninstaller()));
    return {};
}

// Started by Windows' list of programs: the uninstaller, which runs as administrator, does not undo a person's own changes.
int remove()
{
    const ui::AppServices services = makeServices();
    std::vector<engine::JournalledRun> repairs = ui::ownRepairs(services);
    if (repairs.empty()) {
        if (startUninstaller())
            return 0;
        QMessageBox::warning(nullptr, Main::tr("Fix789"), ui::RemovalDialog::cannotStart());
        return kRefused;
    }
    ui::RemovalDialog dialog(services, std::move(repairs), startUninstaller);
    return dialog.exec() == QDialog::Accepted ? 0 : kRefused;
}

int openWindow(QApplication &application)
{
    const Words words = parse(application);
    ui::theme::apply(application);
    QGuiApplication::setWindowIcon(programIcon());
    if (words.remove)
        return remove();

    ui::Session session(makeServices());
    ui::Window window(session);
    ui::Wizard &wizard = window.wizard();
    if (!words.server.isEmpty())
        wizard.setServer(words.server);
    if (words.timeFirstFrame)
        QObject::connect(&wizard, &ui::Wizard::firstFrame, &application, [] {
            std::printf("%lld\n", static_cast<long long>(processAge().value_or(std::chrono::milliseconds(-1)).count()));
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    wizard.show();
    chooseRecorded(words, session, wizard);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    hardenProcess(); // elsewhere users scale and place their windows with QT_ variables
#endif
    if (isElevatedByConsent()) { // before plug-ins of the window are loaded
        const QCoreApplication core(argc, argv);
        QCoreApplication::setLibraryPaths({});
        chooseLanguage(QCoreApplication::arguments());
        if (QCoreApplication::arguments().contains(u"--remove") && QProcess::startDetached(uninstaller(), {}))
            return endOfMain(0); // it has the same rights, and a person's own changes are none of an administrator's
        sayWithoutWindow(Main::tr("Fix789"),
                         Main::tr("Fix789 does not run as administrator: what it opens and shows must not have those rights. "
                                  "Start it without \"Run as administrator\". When it changes the computer, Windows asks for "
                                  "an administrator's consent."));
        return endOfMain(kRefused);
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fix789"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIX789_VERSION));
    startLogging(u"fix789");
    chooseLanguage(application.arguments(), makeServices().choices().language);
    return endOfMain(openWindow(application));
}
