// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app_services.h"

#include "site_auditor.h"
#include "window_language.h"

#include "adapters/portable/awaited_restart_file.h"
#include "adapters/portable/window_choices_file.h"
#include "app/case_computer.h"
#include "app/case_recording.h"
#include "app/language.h"
#include "app/live_computer.h"
#include "app/logging.h"
#include "app/login_watch.h"
#include "app/system.h"

#include <spdlog/spdlog.h>

#include <QDesktopServices>
#include <QUrl>
#include <QtGlobal>

namespace fix789::app {
namespace {

class Opened : public ui::ComputerUnderTest {
public:
    explicit Opened(std::unique_ptr<Computer> computer) : m_computer(std::move(computer)) {}

    const Machine &machine() const override { return m_computer->machine(); }
    std::vector<engine::JournalledRun> repairs() const override { return repairsOf(*m_computer); }
    void dial(const QString &connection, const std::stop_token &stop) const override { m_computer->dial(connection, stop); }
    void remember(const report::Report &report) const override { m_computer->remember(report); }
    QString server() const override { return m_computer->server(); }

private:
    std::unique_ptr<Computer> m_computer;
};

#ifdef Q_OS_WIN
constexpr bool kThisSystemIsWindows = true;
#else
constexpr bool kThisSystemIsWindows = false;
#endif

template <class T>
ui::AppServices::Opened wrapped(Result<std::unique_ptr<T>> computer)
{
    if (!computer)
        return std::unexpected(computer.error());
    return std::make_shared<const Opened>(std::move(*computer));
}

std::optional<AwaitedRestart> awaitedRestart()
{
    const auto folder = userStateFolder();
    return folder ? adapters::AwaitedRestartFile(*folder).read() : std::nullopt;
}

// If it cannot be saved, the program does not offer to continue after the restart.
void awaitRestart(const std::optional<AwaitedRestart> &awaited)
{
    const auto folder = userStateFolder();
    const Result<void> kept = folder ? adapters::AwaitedRestartFile(*folder).write(awaited) : Failure(folder.error());
    if (!kept)
        spdlog::warn("a restart is not waited for: {}", kept.error().doing.toStdString());
}

Result<QByteArray> recordedCase(const QString &file, const Target &target, const std::stop_token &stop)
{
    const auto recorded = file.isEmpty() ? recordThis(target, defaultSettings(), {stop, [](const Text &) {}}) : recordCase(file);
    return recorded ? Result<QByteArray>(recorded->toJson()) : Failure(recorded.error());
}

WindowChoices windowChoices()
{
    const auto folder = userStateFolder();
    return folder ? adapters::WindowChoicesFile(*folder).read() : WindowChoices{};
}

Result<void> keepWindowChoices(const WindowChoices &choices)
{
    const auto folder = userStateFolder();
    return folder ? adapters::WindowChoicesFile(*folder).write(choices) : Failure(folder.error());
}

} // namespace

ui::AppServices makeServices()
{
    static const Settings kSettings = defaultSettings(); // of the checks, and of the page that says whom they contact
    return {
        .openThisComputer =
            [](const Credentials &credentials) {
                Conversations conversations;
                conversations.credentials = credentials;
                conversations.settings = kSettings;
                return wrapped(LiveComputer::open(Network::Live, {}, std::move(conversations)));
            },
        .openCase = [](const QString &file) { return wrapped(CaseComputer::open(file)); },
        .makePracticeCase = [] { return makePracticeCase(); },
        .launcher = launcher(),
        .openKeyStore = [] { return keyStore(); },
        .awaitedRestart = awaitedRestart,
        .awaitRestart = awaitRestart,
        .openUrl = [](const QUrl &url) { return QDesktopServices::openUrl(url); },
        .watchLogin = [](const std::stop_token &stop) -> Result<void> {
            const auto through = watchLogin(kSettings, [](const analysis::PortalReading &) {}, stop);
            return through ? Result<void>() : Failure(through.error());
        },
        .recordCase = recordedCase,
        .siteAuditor = makeSiteAuditor({}),
        .settings = kSettings,
        .restart = kThisSystemIsWindows ? restartComputer : std::function<Result<void>()>(),
        .logFolder = logFolder,
        .choices = windowChoices,
        .keepChoices = keepWindowChoices,
        .languages = languages(),
        .speak = useLanguage,
        .windows = kThisSystemIsWindows,
    };
}

} // namespace fix789::app
