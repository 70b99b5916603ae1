// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis_options.h"

#include "system_writer.h"

#include "credential_options.h"
#include "output.h"
#include "stopper.h"
#include "words/did_you_mean.h"

#include "adapters/portable/settings_file.h"
#include "app/case_computer.h"
#include "app/live_computer.h"
#include "base/error_text.h"
#include "checks/chosen_profile.h"
#include "diagnosis/causes.h"
#include "probes/server_first.h"
#include "report/render.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fix789::app {
namespace {

constexpr int kLongestConnection = 256; // RAS_MaxEntryName (ras.h)
constexpr int kLongestLimit = 3600;     // seconds

std::optional<Target> chosenTarget(const CommandLine &line)
{
    if (line.has("server") && line.has("connection")) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "Name either the server or the connection, not both."), {}});
        return std::nullopt;
    }
    if (line.has("connection")) {
        const QString name = line.value("connection");
        if (name.isEmpty() || name.size() > kLongestConnection) {
            complain(Text{QT_TRANSLATE_NOOP("Text", "The name of a connection has 1 to %1 characters."),
                          {QString::number(kLongestConnection)}});
            return std::nullopt;
        }
        return Target{{}, name};
    }
    if (!line.has("server"))
        return Target{};
    const auto server = serverFromInput(line.value("server"));
    if (!server) {
        complain(Text{
            QT_TRANSLATE_NOOP(
                "Text", "This is not the name or address of a server. A name consists of letters, digits, dots and hyphens."),
            {}});
        return std::nullopt;
    }
    return Target{*server, {}};
}

// The words that the table of commands lists for the value of this option.
QStringList listedFor(const CommandLine &line, const char *name)
{
    for (const auto &some : line.command().options)
        for (const OptionWord &option : some)
            if (QLatin1String(option.name) == QLatin1String(name))
                return wordsFor(option.values, option.listed);
    return {};
}

bool takeAnswers(const CommandLine &line, Target &target)
{
    for (const QString &words : line.values("answer"))
        if (!target.answers.take(words)) {
            complain(withSuggestion(
                {QT_TRANSLATE_NOOP("Text", "\"%1\" is not a valid answer. \"fix789ctl check --help\" lists the valid answers."),
                 {words.left(64)}},
                words, wordsFor(Values::Answer)));
            return false;
        }
    return true;
}

bool takeEnvironment(const CommandLine &line, Target &target)
{
    if (!line.has("environment"))
        return true;
    const auto environment = environmentFromString(line.value("environment"));
    if (environment)
        target.environment = *environment;
    else
        complain(withSuggestion({QT_TRANSLATE_NOOP("Text", "\"%1\" is not a valid place. \"fix789ctl check --help\" lists them."),
                                 {line.value("environment").left(64)}},
                                line.value("environment"), listedFor(line, "environment")));
    return environment.has_value();
}

bool takeEncryption(const CommandLine &line, Target &target)
{
    if (!line.has("encryption"))
        return true;
    const QString word = line.value("encryption");
    if (word == u"require")
        target.encryption = ProfileEncryption::Required;
    else if (word == u"maximum")
        target.encryption = ProfileEncryption::Maximum;
    else if (word == u"optional")
        target.encryption = ProfileEncryption::Optional;
    else
        complain(withSuggestion(
            {QT_TRANSLATE_NOOP("Text", "\"%1\" is not an encryption setting. Choose require, maximum or optional."),
             {word.left(64)}},
            word, listedFor(line, "encryption")));
    return target.encryption.has_value();
}

bool takeIpsecParameters(const CommandLine &line, Target &target)
{
    if (!line.has("ipsec-parameters"))
        return true;
    target.ipsecParameters = ipsecParametersFrom(line.value("ipsec-parameters"));
    if (!target.ipsecParameters)
        complain(Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not a value of \"CustomIPSecPolicies\" that this program can read."),
                      {line.value("ipsec-parameters").left(64)}});
    return target.ipsecParameters.has_value();
}

// Empty: the options exclude each other; the reason has been printed.
std::optional<DialSteps> chosenDial(const CommandLine &line)
{
    const bool dial = line.has("dial");
    const bool permit = line.has("permit");
    const bool off = line.has("firewall-off");
    if (dial && (line.has("case") || line.has("network")))
        complain(Text{QT_TRANSLATE_NOOP("Text", "A recorded computer cannot dial a connection."), {}});
    else if (permit && !dial)
        complain(Text{QT_TRANSLATE_NOOP("Text", "--permit requires --dial: it determines how Windows tries a second time."), {}});
    else if (off && !permit)
        complain(Text{
            QT_TRANSLATE_NOOP("Text", "--firewall-off requires --dial and --permit: it is used only if those have not helped."),
            {}});
    else if (off && !line.has("yes"))
        complain(Text{
            QT_TRANSLATE_NOOP("Text",
                              "--firewall-off lets all packets to and from the server past every filter for up to a minute. To "
                              "confirm, add --yes."),
            {}});
    else if (off)
        return DialSteps::WithFirewallOff;
    else if (permit)
        return DialSteps::WithPermission;
    else
        return dial ? DialSteps::Once : DialSteps::None;
    return std::nullopt;
}

// The server of the connection; empty if Windows does not report it or has no such connection: the check says which.
QString serverOf(const Machine &machine, const QString &connection)
{
    const auto profiles = machine.facts.profiles();
    for (const VpnProfile &profile : profiles.value_or(std::vector<VpnProfile>{}))
        if (profile.name.compare(connection, Qt::CaseInsensitive) == 0)
            return serverFromInput(profile.server).value_or(QString());
    return {};
}

// The named one, else the one to the target's server.
QString connectionToDial(const Computer &computer, const Target &target)
{
    const auto profiles = computer.machine().facts.profiles();
    const VpnProfile *profile = profiles ? checks::chosenProfile(*profiles, target) : nullptr;
    return profile != nullptr ? profile->name : target.connection;
}

void dialAsOrdered(const CheckOptions &order, const std::stop_token &stop)
{
    using Packets = Permission::Packets;
    if (order.dial == DialSteps::None)
        return;
    showProgress(Text{QT_TRANSLATE_NOOP("Text", "Windows is trying its own connection."), {}}.translated());
    Computer &computer = *order.computer;
    const QString connection = connectionToDial(computer, order.target);
    computer.dial(connection, stop);
    const QString server = order.target.server.isEmpty() ? serverOf(computer.machine(), connection) : order.target.server;
    const auto permission = order.dial >= DialSteps::WithPermission ? systemPermission() : nullptr;
    if (!permission)
        return;
    computer.dialPermitted(connection, server, *permission, Packets::OfTheVpn, stop);
    if (order.dial < DialSteps::WithFirewallOff || !computer.isWorthPermitting(Packets::All))
        return;
    showProgress(Text{
        QT_TRANSLATE_NOOP("Text", "Windows is trying its own connection, and no filter holds the server's packets back."),
        {}}.translated());
    computer.dialPermitted(connection, server, *permission, Packets::All, stop);
}

// As a shell takes it. Most names need no quotes.
QString quoted(const QString &word)
{
    static const QRegularExpression kPlain(QStringLiteral("\\A[A-Za-z0-9._:/@{}+-]+\\z"));
    static const QRegularExpression kMeansMore(QStringLiteral("[\"$`!]"));
    if (kPlain.match(word).hasMatch())
        return word;
    if (!word.contains(kMeansMore))
        return u'"' + word + u'"';
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

// The same computer and server as those of the check. Empty: such a subject cannot be typed.
QString fixCommand(const CommandLine &line, const CauseRef &cause, const engine::FixPlan &plan)
{
    if (!diagnosis::causeFromString(cause.toString()))
        return {};
    QString command = QStringLiteral("fix789ctl fix ") + cause.toString();
    for (const char *option : {"case", "network", "server", "connection"})
        if (line.has(option))
            command += QStringLiteral(" --%1 %2").arg(QLatin1String(option), quoted(line.value(option)));
    // What a connection needs is read from standard input, which then holds no answer to a question.
    if (plan.needs.key && !line.has("case"))
        command += QStringLiteral(" --key-stdin --yes");
    return command;
}

using Opened = std::expected<std::unique_ptr<Computer>, ExitCode>;

// On failure it has printed the reason and returns the exit code.
Opened openComputer(const CommandLine &line)
{
    if (hasCredentialOptions(line) && (line.has("case") || line.has("network"))) {
        complain(Text{QT_TRANSLATE_NOOP(
                          "Text", "A recorded network cannot be queried, so a key, certificate or file is not accepted here."),
                      {}});
        return std::unexpected(ExitCode::UsageError);
    }
    auto settings = chosenSettings(line);
    if (!settings)
        return std::unexpected(settings.error());
    if (line.has("case")) {
        auto recorded = CaseComputer::open(line.value("case"));
        if (recorded)
            return std::move(*recorded);
        complain(whyUnusable(line.value("case"), recorded.error()));
        return std::unexpected(ExitCode::UsageError);
    }
    std::optional<recording::CaseFile> network;
    if (line.has("network")) {
        auto record = recording::CaseFile::load(line.value("network"));
        if (!record) {
            complain(whyUnusable(line.value("network"), record.error()));
            return std::unexpected(ExitCode::UsageError);
        }
        network = std::move(*record);
    }
    auto conversations = readCredentials(line);
    if (!conversations)
        return std::unexpected(conversations.error());
    conversations->settings = std::move(*settings);
    auto live = LiveComputer::open(Network::Live, std::move(network), std::move(*conversations));
    if (live)
        return std::move(*live);
    complain(describeError(live.error()));
    return std::unexpected(ExitCode::Undetermined);
}

} // namespace

std::optional<std::optional<std::chrono::milliseconds>> chosenLimit(const CommandLine &line, int longest)
{
    if (!line.has("time-limit"))
        return std::optional<std::chrono::milliseconds>();
    bool isNumber = false;
    const double seconds = line.value("time-limit").toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > longest) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "The time limit must be a number of seconds, at most %1."),
                      {QString::number(longest)}});
        return std::nullopt;
    }
    return std::optional(std::chrono::milliseconds(qint64(seconds * 1000)));
}

std::expected<Settings, ExitCode> chosenSettings(const CommandLine &line)
{
    if (!line.has("settings"))
        return defaultSettings();
    auto settings = adapters::loadSettings(line.value("settings"));
    if (settings)
        return std::move(*settings);
    complain(whyUnusable(line.value("settings"), settings.error()));
    return std::unexpected(ExitCode::UsageError);
}

std::expected<CheckOptions, ExitCode> readLookOptions(const CommandLine &line)
{
    auto target = chosenTarget(line);
    if (target && (!takeAnswers(line, *target) || !takeEnvironment(line, *target) || !takeEncryption(line, *target) ||
                   !takeIpsecParameters(line, *target)))
        return std::unexpected(ExitCode::UsageError);
    const auto limit = chosenLimit(line, kLongestLimit);
    const auto dial = chosenDial(line);
    if (!target || !limit || !dial)
        return std::unexpected(ExitCode::UsageError);
    auto computer = openComputer(line);
    if (!computer)
        return std::unexpected(computer.error());
    if (!target->connection.isEmpty())
        target->server = serverOf((*computer)->machine(), target->connection);
    else if (target->server.isEmpty())
        target->server = (*computer)->server();
    target->signIn = line.has("user") ? SignIn::Typed : SignIn::NotTyped;
    return CheckOptions{std::move(*computer), *target, *limit, *dial};
}

namespace {

Machine withProbes(const Machine &machine, const Probes &probes)
{
    return {.kind = machine.kind,
            .name = machine.name,
            .system = machine.system,
            .windows = machine.windows,
            .facts = machine.facts,
            .registry = machine.registry,
            .dns = machine.dns,
            .probes = probes,
            .clock = machine.clock,
            .ownChanges = machine.ownChanges,
            .ownAttempts = machine.ownAttempts,
            .storedConnection = machine.storedConnection};
}

} // namespace

CheckOutcome runAsAsked(const CheckOptions &order, std::span<const checks::Check *const> checks)
{
    const Stopper stopper(order.limit);
    const engine::ExamineProgress following{
        .said = [](const checks::Check &, const Text &text) { showProgress(text.translated()); }};
    CheckOutcome looked;
    dialAsOrdered(order, stopper.token());
    const Machine &whole = order.computer->machine();
    const probes::ServerFirst serverFirst(whole.probes);
    const bool first = order.serverFirst && whole.kind != MachineKind::Recorded;
    const Machine machine = withProbes(whole, first ? static_cast<const Probes &>(serverFirst) : whole.probes);
    looked.report = engine::runDiagnosis(machine, {order.target, checks}, following, stopper.token());
    order.computer->remember(looked.report);
    return looked;
}

QString textOf(const CommandLine &line, const report::Report &report)
{
    if (line.has("verbose"))
        return report::renderText(report, textStyle());
    return report::renderBrief(
        report, [&line](const CauseRef &cause, const engine::FixPlan &plan) { return fixCommand(line, cause, plan); },
        textStyle());
}

ExitCode exitOf(const CheckOutcome &looked)
{
    if (Stopper::wasInterrupted())
        return ExitCode::Cancelled;
    return ExitCode(report::exitFor(looked.report.verdict));
}

} // namespace fix789::app
