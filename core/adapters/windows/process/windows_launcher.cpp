// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_launcher.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/process/folder_security.h"
#include "adapters/windows/process/windows_folders.h"
#include "adapters/windows/process/windows_system.h"
#include "base/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <windows.h>

#include <objbase.h>
#include <shellapi.h>

#include <algorithm>
#include <string>

namespace fix789::adapters {
namespace {

constexpr qsizetype kMostArguments = 64;
constexpr qsizetype kLongestArgument = 128;
constexpr qsizetype kLargestOutput = 64 * 1024 * 1024;
constexpr int kPollMilliseconds = 50;

bool isPlain(const QString &argument)
{
    return !argument.isEmpty() && argument.size() <= kLongestArgument &&
           std::all_of(argument.begin(), argument.end(), [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("._{}:-").contains(c);
           });
}

// ShellExecuteEx may call a shell extension, which needs COM in a single-threaded apartment.
// https://learn.microsoft.com/windows/win32/api/shellapi/nf-shellapi-shellexecuteexw
class Apartment {
public:
    Apartment() : m_entered(SUCCEEDED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE))) {}
    ~Apartment()
    {
        if (m_entered)
            CoUninitialize();
    }
    Apartment(const Apartment &) = delete;
    Apartment &operator=(const Apartment &) = delete;

private:
    bool m_entered;
};

// The consent prompt opens in front of this window; without one it only flashes in the taskbar.
HWND ownForegroundWindow()
{
    const HWND window = GetForegroundWindow();
    DWORD process = 0;
    if (window != nullptr)
        GetWindowThreadProcessId(window, &process);
    return process == GetCurrentProcessId() ? window : nullptr;
}

Result<KernelHandle> startAfterConsent(const QString &path, const QString &arguments)
{
    const Apartment apartment;
    const QString program = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    SHELLEXECUTEINFOW how{};
    how.cbSize = sizeof how;
    how.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    how.hwnd = ownForegroundWindow();
    how.lpVerb = L"runas";
    how.lpFile = wide(program);
    how.lpParameters = wide(arguments);
    how.lpDirectory = wide(folder);
    how.nShow = SW_HIDE; // it shows nothing
    if (!ShellExecuteExW(&how)) {
        const DWORD code = GetLastError(); // 1223 if the user declined the prompt
        return windowsFailure(code, QStringLiteral("start %1 as administrator").arg(path));
    }
    KernelHandle process(how.hProcess);
    if (!process)
        return failure(ErrorKind::Failed, QStringLiteral("start %1 as administrator").arg(path));
    return process;
}

// An elevated program does not ask the shell, whose verbs the user's own registry can redirect.
Result<KernelHandle> startDirectly(const QString &path, const QString &arguments)
{
    const QString program = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    std::wstring line = QStringLiteral("\"%1\" %2").arg(program, arguments).toStdWString();
    STARTUPINFOW how{};
    how.cb = sizeof how;
    PROCESS_INFORMATION started{};
    if (!CreateProcessW(wide(program), line.data(), nullptr, nullptr, FALSE, CREATE_NO_WINDOW, nullptr, wide(folder), &how,
                        &started)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("start %1").arg(path));
    }
    CloseHandle(started.hThread);
    return KernelHandle(started.hProcess);
}

// As engine::RepairOrder spells it, which adapters do not see.
QStringList takeOverWords()
{
    return {QStringLiteral("fix"), QStringLiteral("machine"), QStringLiteral("folder:take-over")};
}

QByteArray leftResult()
{
    constexpr qint64 kLargest = 4 * 1024 * 1024;
    const auto folder = machineReadableFolder(FolderUse::Read);
    return folder ? readGuardedFile(*folder + QStringLiteral("\\result.json"), kLargest).value_or(QByteArray()) : QByteArray();
}

} // namespace

Result<QString> administratorArguments(const QStringList &arguments)
{
    if (arguments.size() > kMostArguments || !std::all_of(arguments.begin(), arguments.end(), isPlain))
        return failure(ErrorKind::Malformed, QStringLiteral("pass arguments to the program run as administrator"));
    return arguments.join(u' ');
}

WindowsLauncher::WindowsLauncher()
    : m_program(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("fix789ctl.exe"))),
      m_repairProgram(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("fix789repair.exe")))
{
}

std::optional<LaunchBar> WindowsLauncher::bar() const
{
    using Place = LaunchBar::Place;
    if (!QFileInfo(m_repairProgram).isFile())
        return LaunchBar{
            Place::Program,
            {QT_TRANSLATE_NOOP("Text", "This is the portable copy of Fix789: it finds the cause and changes nothing. "
                                       "To repair, install Fix789 with its installer. Nothing was changed."),
             {}}};
    if (const auto distrust = distrustOfProgram(QFileInfo(m_repairProgram).absolutePath()))
        return LaunchBar{Place::Program,
                         {QT_TRANSLATE_NOOP("Text", "Other people can change this program, so it is not run as administrator. "
                                                    "Install it with its installer, then try again. (%1)"),
                          {placeOf(*distrust)}}};
    const auto folder = machineReadableFolder(FolderUse::Read);
    if (folder || folder.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (folder.error().kind != ErrorKind::Refused)
        return LaunchBar{Place::Program,
                         {QT_TRANSLATE_NOOP("Text", "The folder in which this program records its changes to the computer cannot "
                                                    "be read. Restart Windows, then try again. %1"),
                          {describeError(folder.error()).translated()}}};
    return LaunchBar{Place::Journal,
                     {QT_TRANSLATE_NOOP("Text", "The folder in which this program records its changes to the computer was made "
                                                "by another account, or others can write to it. (%1)"),
                      {distrustedInMachineFolder()}}};
}

Result<LaunchOutcome> WindowsLauncher::run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop)
{
    const QString &program = rights == Rights::Administrator ? m_repairProgram : m_program;
    if (!QFileInfo(program).isFile())
        return failure(ErrorKind::NotFound, QStringLiteral("start %1").arg(program), ERROR_FILE_NOT_FOUND);
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, QStringLiteral("start %1").arg(program));
    if (rights == Rights::Administrator && !typed.isEmpty())
        return failure(ErrorKind::Malformed, QStringLiteral("start %1").arg(program));
    return rights == Rights::Administrator ? runAsAdministrator(arguments) : runWithOwnRights(arguments, typed, stop);
}

Result<LaunchOutcome> WindowsLauncher::runWithOwnRights(const QStringList &arguments, const Secret &typed,
                                                        const std::stop_token &stop) const
{
    const auto failed = [&](ErrorKind kind) { return failure(kind, QStringLiteral("run %1").arg(m_program)); };
    QProcess process;
    process.setProgram(m_program);
    process.setArguments(arguments);
    if (typed.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(typed.isEmpty() ? QIODevice::ReadOnly : QIODevice::ReadWrite);
    if (!process.waitForStarted())
        return failed(ErrorKind::Failed);
    if (!typed.isEmpty()) {
        process.write(typed.reveal().data(), typed.reveal().size());
        process.closeWriteChannel();
    }
    QByteArray output;
    while (!process.waitForFinished(kPollMilliseconds)) {
        output += process.readAllStandardOutput();
        const bool tooMuch = output.size() > kLargestOutput;
        if (!tooMuch && !stop.stop_requested() && process.state() != QProcess::NotRunning)
            continue;
        if (process.state() == QProcess::NotRunning)
            break;
        process.kill();
        process.waitForFinished();
        return failed(tooMuch ? ErrorKind::Malformed : ErrorKind::Cancelled);
    }
    output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return failed(ErrorKind::Failed);
    return LaunchOutcome{process.exitCode(), output};
}

Result<LaunchOutcome> WindowsLauncher::runAsAdministrator(const QStringList &arguments) const
{
    const auto line = administratorArguments(arguments);
    if (!line)
        return Failure(line.error());
    // Only the repair program itself may take over a folder that is not ours.
    const auto barred = bar();
    if (barred && (barred->place == LaunchBar::Place::Program || arguments != takeOverWords()))
        return failure(ErrorKind::Refused, barred->why.english());
    const QByteArray before = leftResult();
    const auto exitCode = runElevated(*line);
    if (!exitCode)
        return Failure(exitCode.error());
    const QByteArray after = leftResult(); // each is different, since it says when it was written
    return LaunchOutcome{*exitCode, after == before ? QByteArray() : after};
}

// It is waited for: what was asked for at its prompt is done, and only its end tells whether it was.
Result<int> WindowsLauncher::runElevated(const QString &arguments) const
{
    const auto process = isElevated() ? startDirectly(m_repairProgram, arguments) : startAfterConsent(m_repairProgram, arguments);
    if (!process)
        return Failure(process.error());
    DWORD exitCode = 0;
    if (WaitForSingleObject(**process, INFINITE) != WAIT_OBJECT_0 || !GetExitCodeProcess(**process, &exitCode)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("ask how %1 ended").arg(m_repairProgram));
    }
    return int(exitCode);
}

} // namespace fix789::adapters
