// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/system.h"
#include "ports/fact_table.h"

#include "adapters/linux/keychain.h"
#include "adapters/linux/linux_clock.h"
#include "adapters/linux/linux_fragments.h"
#include "adapters/linux/linux_icmp_errors.h"
#include "adapters/linux/linux_network.h"
#include "adapters/linux/posix_durable_log.h"
#include "adapters/linux/secret_service.h"
#include "adapters/portable/process_launcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include <spdlog/spdlog.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace fix789::app {
namespace {

Failure notOnThisSystem(const QString &what)
{
    return failure(ErrorKind::NotSupported, QStringLiteral("reading %1: only Windows has it").arg(what));
}

void (*volatile s_interrupted)() = nullptr;

void onSignal(int)
{
    if (auto *const note = s_interrupted)
        note();
}

class NoRegistry : public Registry {
public:
    Result<RegistryContent> read(const QString &key, const QString &) const override { return notOnThisSystem(key); }
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const override
    {
        return notOnThisSystem(key);
    }
    Result<QStringList> subkeys(const QString &key) const override { return notOnThisSystem(key); }
    Result<QDateTime> lastWritten(const QString &key) const override { return notOnThisSystem(key); }
};

class NoKeyStore : public KeyStore {
public:
    explicit NoKeyStore(Error error) : m_error(std::move(error)) {}

    Result<Secret> read(const QString &) override { return Failure(m_error); }
    Result<void> write(const QString &, const Secret &) override { return Failure(m_error); }
    Result<void> forget(const QString &) override { return Failure(m_error); }

private:
    Error m_error;
};

// A terminal without echo. A signal ends the reading instead of the program, so that the echo is restored afterwards.
class QuietTerminal {
public:
    QuietTerminal()
    {
        struct sigaction interrupt{};
        interrupt.sa_handler = [](int) {}; // without SA_RESTART, so that read() fails
        sigaction(SIGINT, &interrupt, &m_interrupt);
        sigaction(SIGTERM, &interrupt, &m_end);
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        quiet.c_lflag |= ECHONL;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        sigaction(SIGINT, &m_interrupt, nullptr);
        sigaction(SIGTERM, &m_end, nullptr);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    termios m_before{};
    struct sigaction m_interrupt{};
    struct sigaction m_end{};
};

} // namespace

Result<StandardInput> readStandardInput(qsizetype most, int lines)
{
    const QString doing = QStringLiteral("reading standard input");
    std::optional<QuietTerminal> quiet;
    if (isatty(STDIN_FILENO) == 1)
        quiet.emplace();
    QByteArray whole;
    whole.reserve(most + 1); // so that growing leaves no copy behind
    while (whole.size() <= most && !(quiet && whole.count('\n') >= lines)) {
        char bytes[512];
        const ssize_t size = read(STDIN_FILENO, bytes, std::min<std::size_t>(sizeof bytes, std::size_t(most + 1 - whole.size())));
        if (size < 0)
            return failure(errno == EINTR ? ErrorKind::Cancelled : ErrorKind::Failed, doing, errno);
        if (size == 0)
            return StandardInput{std::move(whole)};
        whole.append(bytes, size);
        explicit_bzero(bytes, sizeof bytes);
    }
    if (whole.size() > most)
        return failure(ErrorKind::Malformed, doing);
    return StandardInput{std::move(whole)};
}

std::unique_ptr<KeyStore> keyStore()
{
    if (const auto found = adapters::findSecretService(); !found)
        return std::make_unique<NoKeyStore>(found.error());
    return std::make_unique<adapters::Keychain>();
}

void hardenProcess()
{
    // A core dump would contain a typed key.
    constexpr rlimit kNone{0, 0};
    setrlimit(RLIMIT_CORE, &kNone);
    std::vector<std::string> switches;
    for (char **entry = environ; *entry; ++entry) {
        const std::string text(*entry);
        for (const char *prefix : {"QT_", "OPENSSL_", "SSL_"})
            if (text.starts_with(prefix))
                switches.push_back(text.substr(0, text.find('=')));
    }
    for (const std::string &name : switches)
        unsetenv(name.c_str());
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
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

void whenInterrupted(void (*note)())
{
    s_interrupted = note;
    (void)std::signal(SIGINT, onSignal);
    (void)std::signal(SIGTERM, onSignal);
}

Result<void> restartComputer()
{
    return failure(ErrorKind::NotSupported, QStringLiteral("restarting: nothing on this system takes effect only then"));
}

bool isElevated()
{
    return false;
}

bool isElevatedByConsent()
{
    return false;
}

void sayWithoutWindow(const QString &, const QString &text)
{
    writeText(stderr, text.toUtf8() + '\n');
}

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

bool showsColours(std::FILE *stream)
{
    return isTerminal(stream) && !qEnvironmentVariableIsEmpty("TERM");
}

std::optional<int> terminalColumns(std::FILE *stream)
{
    winsize size{};
    const bool known = ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? std::optional<int>(size.ws_col) : std::nullopt;
}

void writeText(std::FILE *stream, const QByteArray &utf8)
{
    (void)std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stream);
    (void)std::fflush(stream);
}

void clearLine(std::FILE *terminal)
{
    writeText(terminal, "\r\x1b[K");
}

Result<QString> userStateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification says to ignore relative paths.
    const QString base = given.startsWith(u'/') ? given : QDir::homePath() + QStringLiteral("/.local/state");
    const QString folder = base + QStringLiteral("/fix789");
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Refused, QStringLiteral("making the folder for what this program remembers"));
    return folder;
}

Result<QString> machineStateFolder(Use)
{
    return failure(ErrorKind::NotSupported, QStringLiteral("keeping a journal of this computer: only Windows is fixed"));
}

Result<std::vector<QUrl>> announcedPortalApis()
{
    return failure(ErrorKind::NotSupported, QStringLiteral("asking DHCP for the portal's address"));
}

Result<QString> machineReadableFolder()
{
    return machineStateFolder(Use::Read);
}

QStringList journalsOfOthers()
{
    return {}; // nobody's own settings are changed here
}

std::unique_ptr<DurableLog> durableLog(const QString &path)
{
    return std::make_unique<adapters::PosixDurableLog>(path);
}

std::unique_ptr<Launcher> launcher()
{
    return std::make_unique<adapters::ProcessLauncher>(QCoreApplication::applicationDirPath() + QStringLiteral("/fix789ctl"));
}

SystemDetails systemDetails()
{
    return {};
}

SystemPorts systemPorts()
{
    Facts facts = failingFacts(notOnThisSystem);
    facts.network = adapters::linuxNetwork;
    facts.networkView = adapters::linuxNetworkView;
    return {.description = QSysInfo::prettyProductName(),
            .windows = false,
            .registry = std::make_unique<NoRegistry>(),
            .facts = std::move(facts),
            .storedConnection = [](const QString &) { return notOnThisSystem(QStringLiteral("VPN connections")); },
            .trust =
                [](const std::vector<QByteArray> &) { return notOnThisSystem(QStringLiteral("which certificates are trusted")); },
            .clock = std::make_unique<adapters::LinuxClock>(),
            .icmpErrors = std::make_unique<adapters::LinuxIcmpErrors>(),
            .fragments = std::make_unique<adapters::LinuxFragmentSender>(),
            .dialer = nullptr};
}

} // namespace fix789::app
