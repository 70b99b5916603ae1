// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_launcher.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wide_text.h"
#include "adapters/windows/api/windows_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <windows.h>

#include <objbase.h>
#include <shellapi.h>

#include <algorithm>

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

// Waits for the process or for a stop request; true if the process has ended.
Result<bool> waitForEnd(const KernelHandle &process, const std::stop_token &stop)
{
    const KernelHandle stopped(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    if (!stopped) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("wait for the program run as administrator"));
    }
    const std::stop_callback onStop(stop, [&] { SetEvent(*stopped); });
    const HANDLE either[] = {*process, *stopped};
    const DWORD which = WaitForMultipleObjects(2, either, FALSE, INFINITE);
    if (which == WAIT_FAILED) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("wait for the program run as administrator"));
    }
    return which == WAIT_OBJECT_0;
}

} // namespace

Result<QString> administratorArguments(const QStringList &arguments)
{
    if (arguments.size() > kMostArguments || !std::all_of(arguments.begin(), arguments.end(), isPlain))
        return failure(ErrorKind::Malformed, QStringLiteral("pass arguments to the program run as administrator"));
    return arguments.join(u' ');
}

WindowsLauncher::WindowsLauncher()
    : m_program(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("fix789ctl.exe")))
{
}

Result<LaunchOutcome> WindowsLauncher::run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop)
{
    if (!QFileInfo(m_program).isFile())
        return failure(ErrorKind::NotFound, QStringLiteral("start %1").arg(m_program), ERROR_FILE_NOT_FOUND);
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, QStringLiteral("start %1").arg(m_program));
    if (rights == Rights::Administrator && !typed.isEmpty())
        return failure(ErrorKind::Malformed, QStringLiteral("start %1").arg(m_program));
    return rights == Rights::Administrator ? runAsAdministrator(arguments, stop) : runWithOwnRights(arguments, typed, stop);
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

Result<LaunchOutcome> WindowsLauncher::runAsAdministrator(const QStringList &arguments, const std::stop_token &stop) const
{
    const auto line = administratorArguments(arguments);
    if (!line)
        return Failure(line.error());
    const Apartment apartment;
    const QString program = QDir::toNativeSeparators(m_program);
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_program).absolutePath());
    SHELLEXECUTEINFOW how{};
    how.cbSize = sizeof how;
    how.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    how.hwnd = ownForegroundWindow();
    how.lpVerb = L"runas";
    how.lpFile = wide(program);
    how.lpParameters = wide(*line);
    how.lpDirectory = wide(folder);
    how.nShow = SW_HIDE; // a console program
    if (!ShellExecuteExW(&how)) {
        const DWORD code = GetLastError(); // 1223 if the user declined the prompt
        return windowsFailure(code, QStringLiteral("start %1 as administrator").arg(m_program));
    }
    const KernelHandle process(how.hProcess);
    if (!process)
        return failure(ErrorKind::Failed, QStringLiteral("start %1 as administrator").arg(m_program));
    const auto ended = waitForEnd(process, stop);
    if (!ended)
        return Failure(ended.error());
    if (!*ended)
        return failure(ErrorKind::Cancelled, QStringLiteral("wait for %1").arg(m_program));
    DWORD exitCode = 0;
    if (!GetExitCodeProcess(*process, &exitCode)) {
        const DWORD code = GetLastError();
        return windowsFailure(code, QStringLiteral("ask how %1 ended").arg(m_program));
    }
    return LaunchOutcome{int(exitCode), {}};
}

} // namespace fix789::adapters
