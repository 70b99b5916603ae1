// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "stopper.h"
#include "sweep_list.h"

#include "adapters/portable/file_half_open_budget.h"
#include "adapters/portable/system_dns.h"
#include "adapters/portable/udp_unconnected_socket.h"
#include "app/system.h"
#include "base/wrapped_text.h"
#include "probes/ike/sweep.h"
#include "report/redactor.h"
#include "report/stage_text.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

namespace fix789::app {
namespace {

constexpr int kUsualRate = 100;
constexpr int kHighestRate = 10'000;
// The number of names resolved in parallel.
constexpr std::size_t kResolvers = 8;
// With more servers than this, the budget would forget others; we ask none of them more than once here anyway.
constexpr std::size_t kMostNoted = 64;

// The first address of each name, in Qt's form; empty if it has none. Addresses, the usual case, need no resolver.
std::vector<probes::SweepServer> resolved(const QStringList &names, const Progress &progress)
{
    std::vector<probes::SweepServer> servers;
    std::vector<std::size_t> open;
    for (const QString &name : names) {
        const QHostAddress address(name);
        if (address.isNull())
            open.push_back(servers.size());
        servers.push_back({name, address.isNull() ? QString() : address.toString()});
    }
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> resolvers;
    for (std::size_t i = 0; i < std::min(kResolvers, open.size()); ++i)
        resolvers.emplace_back([&] {
            const adapters::SystemDns dns;
            for (std::size_t at = next++; at < open.size() && !progress.stop.stop_requested(); at = next++)
                if (const auto addresses = dns.resolve(servers[open[at]].name, progress); addresses && !addresses->isEmpty())
                    servers[open[at]].address = QHostAddress(addresses->constFirst()).toString();
        });
    return servers;
}

struct Swept {
    std::vector<probes::SweepResult> results;
    QDateTime started;
    double seconds = 0;
    int rate = 0;
};

void note(const std::vector<probes::SweepResult> &results, const Clock &clock)
{
    const auto state = userStateFolder();
    if (!state || results.size() > kMostNoted)
        return;
    adapters::FileHalfOpenBudget ledger(*state, clock);
    QStringList noted;
    for (const probes::SweepResult &result : results)
        if (result.outcome == StageOutcome::Answered && !noted.contains(result.address)) {
            noted += result.address;
            ledger.opened(result.address);
        }
}

Swept sweepAll(const QStringList &names, int rate)
{
    const SystemPorts system = systemPorts();
    const Stopper stopper({});
    const Progress progress{stopper.token(), [](const Text &text) { showProgress(text.translated()); }};
    Swept swept{{}, system.clock->now(), 0, rate};
    const auto begun = system.clock->monotonic();
    using Refusals = adapters::UdpUnconnectedSocket::Refusals;
    adapters::UdpUnconnectedSocket unconnected(*system.clock, system.icmpErrors.get(),
                                               system.refusalsOfSocket ? Refusals::OfSocket : Refusals::AmongErrors);
    swept.results = probes::sweep(resolved(names, progress), rate, unconnected, *system.clock, progress);
    swept.seconds = std::chrono::duration<double>(system.clock->monotonic() - begun).count();
    note(swept.results, *system.clock);
    return swept;
}

int countOf(const Swept &swept, StageOutcome outcome)
{
    return int(std::ranges::count(swept.results, outcome, &probes::SweepResult::outcome));
}

QJsonObject toJson(const Swept &swept)
{
    QJsonArray servers;
    for (const probes::SweepResult &result : swept.results)
        servers.append(
            QJsonObject{{QStringLiteral("server"), result.name},
                        {QStringLiteral("address"), result.address.isEmpty() ? QJsonValue() : QJsonValue(result.address)},
                        {QStringLiteral("result"), toString(result.outcome)},
                        {QStringLiteral("detail"), report::redacted(result.detail)},
                        {QStringLiteral("ms"), result.ms < 0 ? QJsonValue() : QJsonValue(result.ms)},
                        {QStringLiteral("sends"), result.sends},
                        {QStringLiteral("gateway"), result.gateway.isEmpty() ? QJsonValue() : QJsonValue(result.gateway)}});
    return {{QStringLiteral("schema"), QStringLiteral("fix789.sweep/1")},
            {QStringLiteral("program"), QJsonObject{{QStringLiteral("name"), QStringLiteral("fix789ctl")},
                                                    {QStringLiteral("version"), QStringLiteral(FIX789_VERSION)}}},
            {QStringLiteral("started"), swept.started.toString(Qt::ISODate)},
            {QStringLiteral("seconds"), double(qRound64(swept.seconds * 1000)) / 1000},
            {QStringLiteral("rate"), swept.rate},
            {QStringLiteral("servers"), servers}};
}

QString toText(const Swept &swept)
{
    qsizetype widest = 0;
    for (const probes::SweepResult &result : swept.results)
        widest = std::max(widest, std::min<qsizetype>(result.name.size(), 40));
    QString out;
    for (const probes::SweepResult &result : swept.results) {
        QString line = result.name.leftJustified(widest + 2) + padded(report::nameOfOutcome(result.outcome).translated(), 14) +
                       (result.ms < 0 ? QString() : QStringLiteral("%1 ms").arg(result.ms)).rightJustified(9);
        for (const QString &part : {result.detail, result.gateway})
            if (!part.isEmpty())
                line += QStringLiteral("  ") + report::redacted(part);
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    const Text sum{
        QT_TRANSLATE_NOOP("Text", "Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7."),
        {QString::number(swept.results.size()), QString::number(swept.seconds, 'f', 1),
         QString::number(countOf(swept, StageOutcome::Answered)), QString::number(countOf(swept, StageOutcome::Refused)),
         QString::number(countOf(swept, StageOutcome::Silent)), QString::number(countOf(swept, StageOutcome::Unreachable)),
         QString::number(countOf(swept, StageOutcome::NotTried))}};
    return out + u'\n' + sum.translated();
}

// 3 if no server could be asked.
ExitCode exitFor(const Swept &swept)
{
    if (Stopper::wasInterrupted())
        return ExitCode::Cancelled;
    return countOf(swept, StageOutcome::NotTried) == int(swept.results.size()) ? ExitCode::Undetermined : ExitCode::Done;
}

} // namespace

ExitCode runSweep(const CommandLine &line)
{
    bool isNumber = true;
    const int rate = line.has("rate") ? line.value("rate").toInt(&isNumber) : kUsualRate;
    if (!isNumber || rate < 1 || rate > kHighestRate) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "The rate must be a number of datagrams per second, from 1 to %1."),
                      {QString::number(kHighestRate)}});
        return ExitCode::UsageError;
    }
    if (line.positionals().size() != 1) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "Name one list of servers."), {}});
        return ExitCode::UsageError;
    }
    const auto names = readSweepList(line.positionals().constFirst());
    if (!names) {
        complain(names.error());
        return ExitCode::UsageError;
    }
    const Swept swept = sweepAll(*names, rate);
    if (line.has("json"))
        answer(toJson(swept));
    else
        answer(toText(swept));
    return exitFor(swept);
}

} // namespace fix789::app
