// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/system.h"

#include "linux/linux_clock.h"
#include "linux/linux_icmp_errors.h"
#include "linux/posix_durable_log.h"
#include "portable/process_launcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include <spdlog/spdlog.h>

#include <cstdlib>
#include <string>
#include <unistd.h>
#include <vector>

namespace fix789 {
namespace {

Failure notOnThisSystem(const QString &what)
{
    return failure(ErrorKind::NotSupported, QStringLiteral("reading %1: only Windows has it").arg(what));
}

class NoRegistry : public Registry {
public:
    Result<RegistryContent> read(const QString &key, const QString &) const override { return notOnThisSystem(key); }
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const override
    {
        return notOnThisSystem(key);
    }
    Result<QDateTime> lastWritten(const QString &key) const override { return notOnThisSystem(key); }
};

class NoServices : public Services {
public:
    Result<ServiceState> service(const QString &name) const override { return notOnThisSystem(name); }
};

} // namespace

void hardenProcess()
{
    std::vector<std::string> switches;
    for (char **entry = environ; *entry; ++entry) {
        const std::string text(*entry);
        for (const char *prefix : {"QT_", "OPENSSL_", "SSL_"})
            if (text.starts_with(prefix))
                switches.push_back(text.substr(0, text.find('=')));
    }
    for (const std::string &name : switches)
        unsetenv(name.c_str());
}

int endOfMain(int exitCode)
{
    spdlog::shutdown();
    return exitCode;
}

Result<void> refuseUnsafeStart()
{
    return {}; // nothing runs elevated here
}

bool isElevated()
{
    return false;
}

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

Result<QString> userStateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification ignores relative paths.
    const QString base = given.startsWith(u'/') ? given : QDir::homePath() + QStringLiteral("/.local/state");
    const QString folder = base + QStringLiteral("/fix789");
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Refused, QStringLiteral("making the folder for what this program remembers"));
    return folder;
}

Result<QString> machineStateFolder(Use)
{
    return failure(ErrorKind::NotSupported, QStringLiteral("keeping a journal of this computer: only Windows is mended"));
}

std::unique_ptr<DurableLog> durableLog(const QString &path)
{
    return std::make_unique<PosixDurableLog>(path);
}

std::unique_ptr<Launcher> consoleLauncher()
{
    return std::make_unique<ProcessLauncher>(QCoreApplication::applicationDirPath() + QStringLiteral("/fix789ctl"));
}

SystemPorts systemPorts()
{
    return {QSysInfo::prettyProductName(),  false,
            std::make_unique<NoRegistry>(), std::make_unique<NoServices>(),
            std::make_unique<LinuxClock>(), std::make_unique<LinuxIcmpErrors>()};
}

} // namespace fix789
