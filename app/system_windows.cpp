// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/published_log.h"
#include "app/system.h"

#include "adapters/portable/keychain.h"
#include "adapters/windows/process/process_end.h"
#include "adapters/windows/process/process_hardening.h"
#include "adapters/windows/process/windows_clock.h"
#include "adapters/windows/process/windows_durable_log.h"
#include "adapters/windows/process/windows_folders.h"
#include "adapters/windows/process/windows_launcher.h"
#include "adapters/windows/process/windows_system.h"
#include "adapters/windows/read/windows_certificates.h"
#include "adapters/windows/read/windows_dhcp.h"
#include "adapters/windows/read/windows_dialer.h"
#include "adapters/windows/read/windows_facts.h"
#include "adapters/windows/read/windows_icmp_errors.h"
#include "adapters/windows/read/windows_profiles.h"
#include "adapters/windows/read/windows_registry.h"

#include <spdlog/spdlog.h>

#include <fcntl.h>
#include <io.h>
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

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

Result<QByteArray> readStandardInput(qsizetype most, int lines)
{
    const QString doing = QStringLiteral("reading standard input");
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    const bool terminal = GetConsoleMode(input, &mode) != 0;
    if (terminal)
        SetConsoleMode(input, mode & ~DWORD(ENABLE_ECHO_INPUT));
    else
        _setmode(_fileno(stdin), _O_BINARY); // keeps CR LF, and byte 26 does not end the input
    QByteArray whole;
    whole.reserve(most + 1); // so that growing leaves no copy behind
    while (whole.size() <= most && !(terminal && whole.count('\n') >= lines)) {
        const int byte = std::getc(stdin);
        if (byte == EOF)
            break;
        whole += char(byte);
    }
    if (terminal)
        SetConsoleMode(input, mode);
    if (whole.size() > most)
        return failure(ErrorKind::Malformed, doing);
    return whole;
}

std::unique_ptr<KeyStore> keyStore()
{
    return std::make_unique<adapters::Keychain>();
}

void hardenProcess()
{
    adapters::hardenProcess();
}

bool isElevated()
{
    return adapters::isElevated();
}

bool isElevatedByConsent()
{
    return adapters::isElevatedByConsent();
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

Result<std::unique_ptr<DurableLog>> machineJournal(const QString &folder)
{
    const auto readable = adapters::readableFolderIn(folder, adapters::FolderUse::Write);
    if (!readable)
        return Failure(readable.error());
    auto log =
        std::make_unique<adapters::WindowsDurableLog>(folder + QStringLiteral("\\journal.jsonl"), adapters::LogOwner::Machine);
    return std::make_unique<PublishedLog>(std::move(log), *readable + QStringLiteral("\\journal.jsonl"));
}

std::unique_ptr<DurableLog> durableLog(const QString &path)
{
    return std::make_unique<adapters::WindowsDurableLog>(path);
}

std::unique_ptr<Launcher> launcher()
{
    return std::make_unique<adapters::WindowsLauncher>();
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
            .dialer = std::make_unique<adapters::WindowsDialer>()};
}

} // namespace fix789::app
