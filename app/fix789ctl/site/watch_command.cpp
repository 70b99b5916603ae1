// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/command_line.h"
#include "app/fix789ctl/commands.h"
#include "app/fix789ctl/output.h"
#include "app/fix789ctl/stopper.h"

#include "app/case_computer.h"
#include "app/live_computer.h"
#include "app/system.h"
#include "base/error_text.h"
#include "checks/observe_ike.h"
#include "model/target.h"
#include "site/watch.h"

#include <QCoreApplication>

#include <thread>

namespace fix789::app {
namespace {

using namespace std::chrono_literals;

constexpr double kLongestHours = 168;
constexpr int kUsualPause = 60; // seconds; half-open negotiations at the server have mostly ended by then
constexpr int kShortestPause = 10;
constexpr int kLongestPause = 3600;

struct WatchOrder {
    QString server;
    QString caseFile;
    std::chrono::milliseconds length{};
    std::chrono::milliseconds pause{};
};

std::optional<WatchOrder> orderFrom(const CommandLine &line)
{
    bool isHours = true;
    bool isPause = true;
    const double hours = line.has("hours") ? line.value("hours").toDouble(&isHours) : 1;
    const int pause = line.has("every") ? line.value("every").toInt(&isPause) : kUsualPause;
    if (!isHours || !(hours > 0) || hours > kLongestHours) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "Give the hours as a number, at most %1."), {QString::number(kLongestHours)}});
        return std::nullopt;
    }
    if (!isPause || pause < kShortestPause || pause > kLongestPause) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "The pause must be a number of seconds, from %1 to %2."),
                      {QString::number(kShortestPause), QString::number(kLongestPause)}});
        return std::nullopt;
    }
    const auto server = serverFromInput(line.value("server"));
    if (!line.positionals().isEmpty() || !server) {
        complain(Text{
            QT_TRANSLATE_NOOP("Text", "Name the VPN server with --server. Apart from options, this command takes no arguments."),
            {}});
        return std::nullopt;
    }
    return WatchOrder{*server, line.value("case"), std::chrono::milliseconds(qint64(hours * 3'600'000)), pause * 1000ms};
}

// A computer answers once, so each pass opens it again.
Result<site::WatchPass> passOf(const WatchOrder &order, const Progress &progress)
{
    Target target;
    target.server = order.server;
    const auto look = [&](const Machine &machine) -> Result<site::WatchPass> {
        const auto seen = checks::observeIke(machine, target, progress);
        if (!seen)
            return std::unexpected(seen.error());
        const auto outcome = [&seen](std::uint16_t port) {
            const StageResult *stage = seen->find(Stage::Mm1, port);
            return stage ? stage->outcome : StageOutcome::NotTried;
        };
        return site::WatchPass{machine.clock.now().toUTC(), outcome(500), outcome(4500)};
    };
    if (!order.caseFile.isEmpty()) {
        const auto recorded = CaseComputer::open(order.caseFile);
        return recorded ? look((*recorded)->machine()) : std::unexpected(recorded.error());
    }
    const auto live = LiveComputer::open(Network::Live, {}, {});
    return live ? look((*live)->machine()) : std::unexpected(live.error());
}

QJsonObject toJson(const WatchOrder &order, const std::vector<site::WatchPass> &passes)
{
    QJsonArray periods;
    for (const std::uint16_t port : {500, 4500})
        for (const site::WatchPeriod &period : site::periodsOf(passes, port))
            periods.append(QJsonObject{{QStringLiteral("port"), port},
                                       {QStringLiteral("reached"), period.reached},
                                       {QStringLiteral("otherReached"), period.otherReached},
                                       {QStringLiteral("from"), period.from.toString(Qt::ISODate)},
                                       {QStringLiteral("to"), period.to.toString(Qt::ISODate)},
                                       {QStringLiteral("passes"), period.passes}});
    return {{QStringLiteral("schema"), QStringLiteral("fix789.watch/1")},
            {QStringLiteral("server"), order.server},
            {QStringLiteral("passes"), int(passes.size())},
            {QStringLiteral("state"), site::wordOf(site::stateOf(passes))},
            {QStringLiteral("periods"), periods}};
}

QString toText(const std::vector<site::WatchPass> &passes)
{
    QString out = site::sentenceFor(passes).translated() + u'\n';
    const QString reached = QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "answered"));
    const QString silent = QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "no answer"));
    for (const std::uint16_t port : {500, 4500})
        for (const site::WatchPeriod &period : site::periodsOf(passes, port))
            out += QStringLiteral("  UDP %1  %2  %3 - %4\n")
                       .arg(QString::number(port).leftJustified(4), (period.reached ? reached : silent).leftJustified(10),
                            period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
    return out;
}

// True to go on; false when it is time to end.
bool pause(const std::stop_token &stop, const Clock &clock, std::chrono::milliseconds until)
{
    while (clock.monotonic() < until && !stop.stop_requested())
        std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(until - clock.monotonic(), 100ms));
    return !stop.stop_requested();
}

} // namespace

ExitCode runWatch(const CommandLine &line)
{
    const auto order = orderFrom(line);
    if (!order)
        return ExitCode::UsageError;
    const SystemPorts system = systemPorts();
    const Stopper stopper({});
    const Progress progress{stopper.token(), [](const Text &text) { showProgress(text.translated()); }};
    const auto end = system.clock->monotonic() + order->length;
    std::vector<site::WatchPass> passes;
    for (auto next = system.clock->monotonic();; next = std::max(next + order->pause, system.clock->monotonic())) {
        if (!pause(stopper.token(), *system.clock, next))
            break;
        const auto pass = passOf(*order, progress);
        if (!pass && !order->caseFile.isEmpty()) {
            complain(whyUnusable(order->caseFile, pass.error()));
            return ExitCode::UsageError;
        }
        // Without a network or a resolver there was no pass; a watch goes on until it is back.
        if (stopper.token().stop_requested())
            break;
        passes.push_back(pass ? *pass : site::WatchPass{.at = system.clock->now().toUTC()});
        if (next + order->pause > end || !order->caseFile.isEmpty()) // a recorded computer always says the same
            break;
    }
    // Interrupted: what was seen until then is the answer.
    if (line.has("json"))
        answer(toJson(*order, passes));
    else
        answer(toText(passes));
    return site::stateOf(passes) == site::WatchState::Answered ? ExitCode::Done : ExitCode::Undetermined;
}

} // namespace fix789::app
