// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/system.h"

#include "adapters/windows/process/console_end.h"
#include "adapters/windows/process/process_end.h"
#include "adapters/windows/process/process_hardening.h"
#include "adapters/windows/process/windows_clock.h"
#include "adapters/windows/process/windows_console.h"
#include "adapters/windows/process/windows_durable_log.h"
#include "adapters/windows/process/windows_folders.h"
#include "adapters/windows/process/windows_key_store.h"
#include "adapters/windows/process/windows_launcher.h"
#include "adapters/windows/process/windows_restart.h"
#include "adapters/windows/process/windows_system.h"
#include "adapters/windows/read/windows_certificates.h"
#include "adapters/windows/read/windows_details.h"
#include "adapters/windows/read/windows_dhcp.h"
#include "adapters/windows/read/windows_dialer.h"
#include "adapters/windows/read/windows_facts.h"
#include "adapters/windows/read/windows_icmp_errors.h"
#include "adapters/windows/read/windows_profiles.h"
#include "adapters/windows/read/windows_registry.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

#include <windows.h>

namespace fix789::app {

int endOfMain(int exitCode)
{
    spdlog::shutdown();
    adapters::endProcess(exitCode);
}

Result<void> refuseUnsafeStart()
{
    return isElevated() ? adapters::refuseUnsafeProgramFolder() : Result<void>{};
}

namespace {

HANDLE handleOf(std::FILE *stream)
{
    return GetStdHandle(stream == stdin ? STD_INPUT_HANDLE : stream == stderr ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE);
}

} // namespace

bool isTerminal(std::FILE *stream)
{
    return adapters::isConsole(handleOf(stream));
}

bool showsColours(std::FILE *stream)
{
    return adapters::hasVirtualTerminal(handleOf(stream));
}

std::optional<int> terminalColumns(std::FILE *stream)
{
    return adapters::consoleColumns(handleOf(stream));
}

void writeText(std::FILE *stream, const QByteArray &utf8)
{
    (void)std::fflush(stream);
    if (adapters::writeToConsole(handleOf(stream), utf8))
        return;
    (void)std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stream);
    (void)std::fflush(stream);
}

void clearLine(std::FILE *terminal)
{
    adapters::clearConsoleLine(handleOf(terminal));
}

Result<StandardInput> readStandardInput(qsizetype most, int lines)
{
    auto text = adapters::readInput(most, lines);
    if (!text)
        return Failure(text.error());
    return StandardInput{std::move(text->utf8), text->codePage, text->mayHaveLost};
}

std::unique_ptr<KeyStore> keyStore()
{
    return std::make_unique<adapters::WindowsKeyStore>();
}

void hardenProcess()
{
    adapters::hardenProcess();
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

void whenInterrupted(void (*note)())
{
    adapters::whenConsoleEnds(note);
}

Result<void> restartComputer()
{
    return adapters::restartWindows();
}

bool isElevated()
{
    return adapters::isElevated();
}

bool isElevatedByConsent()
{
    return adapters::isElevatedByConsent();
}

void sayWithoutWindow(const QString &title, const QString &text)
{
    MessageBoxW(nullptr, reinterpret_cast<const wchar_t *>(text.utf16()), reinterpret_cast<const wchar_t *>(title.utf16()),
                MB_OK | MB_ICONWARNING);
}

Result<QString> userStateFolder()
{
    return adapters::userStateFolder(adapters::FolderUse::Write);
}

Result<QString> machineStateFolder(Use use)
{
    return adapters::machineStateFolder(use == Use::Write ? adapters::FolderUse::Write : adapters::FolderUse::Read);
}

Result<std::vector<QUrl>> announcedPortalApis()
{
    return adapters::windowsPortalApis();
}

Result<QString> machineReadableFolder()
{
    return adapters::machineReadableFolder(adapters::FolderUse::Read);
}

QStringList journalsOfOthers()
{
    // Profiles lie beside each other; one that was moved is not found.
    const QFileInfo own(QDir::homePath());
    QStringList journals;
    for (const QFileInfo &profile : own.dir().entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString journal = profile.filePath() + QStringLiteral("/AppData/Local/Fix789/journal.jsonl");
        if (profile.fileName().compare(own.fileName(), Qt::CaseInsensitive) != 0 && QFileInfo::exists(journal))
            journals << journal;
    }
    return journals;
}

std::unique_ptr<DurableLog> durableLog(const QString &path)
{
    return std::make_unique<adapters::WindowsDurableLog>(path);
}

std::unique_ptr<Launcher> launcher()
{
    return std::make_unique<adapters::WindowsLauncher>();
}

SystemDetails systemDetails()
{
    return adapters::windowsDetails();
}

SystemPorts systemPorts()
{
    auto registry = std::make_unique<adapters::WindowsRegistry>();
    const QString description = adapters::systemDescription(*registry);
    Facts facts = adapters::windowsFacts(*registry);
    return {.description = description,
            .windows = true,
            .registry = std::move(registry),
            .facts = std::move(facts),
            .storedConnection = adapters::windowsStoredConnection,
            .trust = adapters::windowsCertificateTrust,
            .clock = std::make_unique<adapters::WindowsClock>(),
            .icmpErrors = std::make_unique<adapters::WindowsIcmpErrors>(),
            .refusalsOfSocket = true,
            .dialer = std::make_unique<adapters::WindowsDialer>()};
}

} // namespace fix789::app
