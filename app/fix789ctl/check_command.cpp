// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "stopper.h"

#include "app/case_computer.h"
#include "app/live_computer.h"
#include "checks/checks.h"
#include "model/error_text.h"
#include "report/render.h"

#include <QCoreApplication>

#include <expected>

namespace fix789 {
namespace {

constexpr int kLongestLimit = 3600; // seconds

std::optional<std::vector<const Check *>> chosenChecks(const QStringList &ids)
{
    if (ids.isEmpty())
        return std::vector<const Check *>(allChecks().begin(), allChecks().end());
    std::vector<const Check *> checks;
    for (const QString &id : ids) {
        const Check *check = findCheck(id);
        if (!check) {
            complain(
                Text{QT_TRANSLATE_NOOP("Text", "There is no check named \"%1\"; \"fix789ctl list\" names them."), {id.left(64)}});
            return std::nullopt;
        }
        checks.push_back(check);
    }
    return checks;
}

std::optional<Target> chosenTarget(const CommandLine &line)
{
    if (!line.has("server"))
        return Target{};
    const auto server = serverFromInput(line.value("server"));
    if (!server) {
        complain(Text{QT_TRANSLATE_NOOP(
                          "Text", "This is not the name or address of a server. A name has letters, digits, dots and hyphens."),
                      {}});
        return std::nullopt;
    }
    return Target{*server, {}};
}

// The outer one: the words are right. The inner one: a limit was given.
std::optional<std::optional<std::chrono::milliseconds>> chosenLimit(const CommandLine &line)
{
    if (!line.has("time-limit"))
        return std::optional<std::chrono::milliseconds>();
    bool isNumber = false;
    const double seconds = line.value("time-limit").toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > kLongestLimit) {
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "The time limit is a number of seconds up to %1."), {QString::number(kLongestLimit)}});
        return std::nullopt;
    }
    return std::optional(std::chrono::milliseconds(qint64(seconds * 1000)));
}

using Opened = std::expected<std::unique_ptr<Computer>, ExitCode>;

// Where it cannot be opened, that has been said, and the exit is what is left.
Opened openComputer(const CommandLine &line)
{
    if (line.has("case")) {
        auto recorded = CaseComputer::open(line.value("case"));
        if (recorded)
            return std::move(*recorded);
        complain(whyUnusable(line.value("case"), recorded.error()));
        return std::unexpected(ExitCode::WrongWords);
    }
    std::optional<CaseFile> network;
    if (line.has("network")) {
        auto record = CaseFile::load(line.value("network"));
        if (!record) {
            complain(whyUnusable(line.value("network"), record.error()));
            return std::unexpected(ExitCode::WrongWords);
        }
        network = std::move(*record);
    }
    auto live = LiveComputer::open(Network::Live, std::move(network));
    if (live)
        return std::move(*live);
    complain(describeError(live.error()));
    return std::unexpected(ExitCode::Undetermined);
}

ExitCode reportExit(const Report &report)
{
    return Stopper::wasInterrupted() ? ExitCode::Cancelled : ExitCode(exitFor(report.verdict));
}

} // namespace

ExitCode runCheck(const QStringList &arguments)
{
    CommandLine line("check", "Finds out why the VPN fails. Looking changes nothing.");
    line.option("server", "The VPN server's name or address.", "host");
    line.option("case", "Looks at a recorded computer instead of this one.", "file");
    line.option("network", "Takes what the network showed from a recorded computer; opens no socket.", "file");
    line.option("time-limit", "Stops looking after so many seconds; the rest is unknown.", "seconds");
    line.option("json", "Prints JSON (fix789.report/1).");
    line.positional("check", "Only these checks, and what they need.", "[check...]");
    if (const auto end = line.parse(arguments))
        return *end;

    const auto checks = chosenChecks(line.positionals());
    auto target = chosenTarget(line);
    const auto limit = chosenLimit(line);
    if (!checks || !target || !limit)
        return ExitCode::WrongWords;
    const auto opened = openComputer(line);
    if (!opened)
        return opened.error();
    const Computer &computer = **opened;
    if (target->server.isEmpty())
        target->server = computer.server();

    const Stopper stopper(*limit);
    const ExamineProgress following{.said = [](const Check &, const Text &text) { progress(text.translated()); }};
    const Report report = look(computer.machine(), *target, *checks, following, stopper.token());
    if (line.has("json"))
        answer(renderJson(report));
    else
        answer(renderText(report));
    return reportExit(report);
}

} // namespace fix789
