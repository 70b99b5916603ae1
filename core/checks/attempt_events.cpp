// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/attempt_events.h"

#include "analysis/ras_errors.h"
#include "analysis/ras_log.h"
#include "base/address_bytes.h"
#include "base/text_util.h"
#include "checks/observe_ike.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>

namespace fix789::checks {
namespace {

using std::chrono::seconds;

// The two clocks tick alike, but the log has whole seconds, and the events of a failure follow one another.
constexpr seconds kBefore{2};
constexpr seconds kAfter{10};
// Windows gives up after a minute, by the address. Where the log does not say when an attempt began, no longer than two.
constexpr seconds kLongest{120};

struct Span {
    QDateTime from;
    QDateTime to;
};

// Nothing: it cannot be said when it was.
std::optional<Span> timeOf(const Machine &machine, const std::vector<RasAttempt> &attempts, std::size_t which)
{
    const RasAttempt &attempt = attempts[which];
    const auto now = machine.clock.dateSeen();
    const QDateTime end = attempt.at.isValid() ? attempt.at : now.value_or(QDateTime());
    if (!end.isValid())
        return std::nullopt;
    Span span{end.addSecs(-kLongest.count()), end.addSecs(kAfter.count())};
    if (attempt.begun.isValid() && attempt.begun <= end)
        span.from = attempt.begun.addSecs(-kBefore.count());
    else if (which + 1 < attempts.size() && attempts[which + 1].at.isValid())
        span.from = std::max(span.from, attempts[which + 1].at);
    // The next attempt's failure is not this one's.
    if (which > 0 && attempts[which - 1].begun.isValid() && attempts[which - 1].begun > end)
        span.to = std::min(span.to, attempts[which - 1].begun);
    return span;
}

// The addresses of servers, each asked for once.
class Addresses {
public:
    Addresses(const Machine &machine, const Target &target, const Progress &progress)
        : m_machine(machine), m_target(target), m_progress(progress)
    {
    }

    bool isAt(const QString &server, const FilterEvent &event)
    {
        const QByteArray remote = addressBytes(event.remoteAddress);
        if (remote.isEmpty() || server.isEmpty())
            return false;
        const auto known = m_known.find(server.toCaseFolded());
        const auto &all =
            known != m_known.end() ? known->second : m_known.emplace(server.toCaseFolded(), ask(server)).first->second;
        return std::ranges::find(all, remote) != all.end();
    }

private:
    std::vector<QByteArray> ask(const QString &server) const
    {
        std::vector<QByteArray> all;
        const auto add = [&all](const QString &address) {
            if (const QByteArray bytes = addressBytes(address); !bytes.isEmpty())
                all.push_back(bytes);
        };
        add(server);
        if (!all.empty())
            return all;
        if (const auto addresses = m_machine.dns.resolve(server, m_progress))
            std::ranges::for_each(*addresses, add);
        if (const auto seen = sameName(server, m_target.server) ? observeIke(m_machine, m_target, m_progress)
                                                                : Result<IkeObservation>(Failure(Error{})))
            add(seen->address);
        return all;
    }

    const Machine &m_machine;
    const Target &m_target;
    const Progress &m_progress;
    std::map<QString, std::vector<QByteArray>> m_known;
};

// `own`: the failures of one attempt, newest first. The quick mode that waits for a main mode fails with it, and Windows may
// record both: main mode's failure counts. If the quick mode says that it had begun, and the main mode with the same address
// that it had not succeeded, nothing follows from either about the key; whether they agree is returned.
bool join(RasAttempt &attempt, const std::vector<const FilterEvent *> &own)
{
    const QByteArray address = addressBytes(own.front()->remoteAddress);
    const auto isAt = [&](const FilterEvent *event) { return addressBytes(event->remoteAddress) == address; };
    const auto main = std::ranges::find_if(
        own, [&](const FilterEvent *event) { return event->kind == FilterEvent::Kind::MainModeFailure && isAt(event); });
    const FilterEvent &failed = main == own.end() ? *own.front() : **main;
    const bool quickModeBegan = std::ranges::any_of(own, [&](const FilterEvent *event) {
        return event->kind == FilterEvent::Kind::QuickModeFailure && event->progress == IkeProgress::Complete && isAt(event);
    });
    attempt.ikeError = failed.error;
    const bool agree =
        failed.kind == FilterEvent::Kind::QuickModeFailure || !quickModeBegan || failed.progress == IkeProgress::Complete;
    if (agree)
        attempt.ikeProgress = failed.progress;
    return agree;
}

bool isToJoin(const RasAttempt &attempt)
{
    return attempt.error != 0 && !attempt.ikeError && !attempt.ikeProgress && !analysis::usedOtherTunnel(attempt) &&
           analysis::stageOf(attempt) == analysis::AttemptStage::Ipsec;
}

} // namespace

Result<std::vector<const RasAttempt *>> joinKeyExchanges(const Machine &machine, const Target &target, const Progress &progress,
                                                         std::vector<RasAttempt> &attempts)
{
    const auto events = machine.facts.filterEvents();
    if (!events)
        return Failure(events.error());
    std::vector<const FilterEvent *> failures;
    for (const FilterEvent &event : *events)
        if (event.kind != FilterEvent::Kind::Drop && event.at.isValid())
            failures.push_back(&event);
    std::ranges::stable_sort(failures, [](const FilterEvent *a, const FilterEvent *b) { return a->at > b->at; });
    Addresses addresses(machine, target, progress);
    std::vector<const RasAttempt *> contradicted;
    for (std::size_t i = 0; i < attempts.size() && !failures.empty(); ++i) {
        RasAttempt &attempt = attempts[i];
        const auto time = isToJoin(attempt) ? timeOf(machine, attempts, i) : std::nullopt;
        if (!time)
            continue;
        const QString server = attempt.server.isEmpty() ? target.server : attempt.server;
        std::vector<const FilterEvent *> own;
        std::ranges::copy_if(failures, std::back_inserter(own), [&](const FilterEvent *event) {
            return event->at >= time->from && event->at <= time->to && addresses.isAt(server, *event);
        });
        if (!own.empty() && !join(attempt, own))
            contradicted.push_back(&attempt);
    }
    return contradicted;
}

} // namespace fix789::checks
