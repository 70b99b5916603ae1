// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/sweep.h"

#include "analysis/negotiation_view.h"
#include "ike/ike_message.h"
#include "ike/main_mode.h"
#include "ike/vendor_ids.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace fix789::probes {
namespace {

using Ms = Sweep::Ms;
using namespace std::chrono_literals;

// After each send: until the next one, or until silence is certain. ike-scan uses 500, 750 and 1125.
constexpr std::array<Ms, 3> kSweepPatience{500ms, 750ms, 1000ms};
// After a sleep, the sweep may catch up by this many datagrams.
constexpr double kCatchUp = 20;
constexpr Ms kSayEvery = 250ms;

std::uint64_t randomCookie()
{
    std::uint64_t number = 0;
    while (number == 0)
        number = QRandomGenerator::system()->generate64();
    return number;
}

QString brandOf(const QStringList &vendorIds)
{
    for (const QString &id : vendorIds)
        if (const QString name = ike::vendorName(id); !name.isEmpty())
            return name;
    return {};
}

} // namespace

Sweep::Sweep(std::vector<SweepServer> servers, int perSecond)
    : m_servers(std::move(servers)), m_gap(1000.0 / std::max(1, perSecond))
{
    for (const SweepServer &server : m_servers) {
        if (server.address.isEmpty() || m_byAddress.contains(server.address))
            continue;
        m_byAddress.insert(server.address, m_asked.size());
        m_asked.push_back({server.address, randomCookie(), false, {}, {}});
    }
}

void Sweep::start(Ms now)
{
    m_slot = double(now.count());
}

bool Sweep::isDone() const
{
    return m_settled == size();
}

void Sweep::advance(Ms now)
{
    while (!m_endings.empty() && m_endings.begin()->first <= now) {
        Asked &asked = m_asked[m_endings.begin()->second];
        m_endings.erase(m_endings.begin());
        if (!asked.isSettled)
            settle(asked, asked.result.icmp ? StageOutcome::Unreachable : StageOutcome::Silent, {});
    }
    while (!m_resends.empty() && m_asked[m_resends.begin()->second].isSettled)
        m_resends.erase(m_resends.begin());
}

std::optional<Sweep::Outgoing> Sweep::due(Ms now)
{
    if (m_slot > double(now.count()))
        return std::nullopt;
    advance(now);
    if (m_fresh < m_asked.size()) {
        m_current = m_fresh++;
    } else if (!m_resends.empty() && m_resends.begin()->first <= now) {
        m_current = m_resends.begin()->second;
        m_resends.erase(m_resends.begin());
    } else {
        return std::nullopt;
    }
    return Outgoing{{m_asked[m_current].address, ike::kIkePort}, ike::mainModeMessage1(m_asked[m_current].cookie)};
}

void Sweep::takeSlot(Ms now)
{
    m_slot = std::max(m_slot, double(now.count()) - kCatchUp) + m_gap;
}

void Sweep::sent(Ms now)
{
    takeSlot(now);
    Asked &asked = m_asked[m_current];
    ++asked.result.sends;
    asked.last = now;
    const auto sends = std::size_t(asked.result.sends);
    (sends < kSweepPatience.size() ? m_resends : m_endings).insert({now + kSweepPatience.at(sends - 1), m_current});
}

void Sweep::notSent(const Error &error, Ms now)
{
    takeSlot(now);
    Asked &asked = m_asked[m_current];
    if (error.kind == ErrorKind::Failed)
        settle(asked, StageOutcome::Unreachable, QStringLiteral("no way there from this computer"));
    else
        settle(asked, StageOutcome::NotTried, QStringLiteral("this computer does not let it out"));
}

void Sweep::received(const Endpoint &from, const QByteArray &bytes, Ms now)
{
    const auto found = m_byAddress.constFind(from.address);
    if (found == m_byAddress.constEnd())
        return;
    Asked &asked = m_asked[*found];
    SweepResult &result = asked.result;
    if (result.outcome == StageOutcome::Answered || result.outcome == StageOutcome::Refused || result.sends == 0)
        return;
    const auto answer = ike::readMainModeMessage2(bytes, asked.cookie);
    if (!answer)
        return;
    result.ms = int((now - asked.last).count());
    result.gateway = brandOf(answer->vendorIds);
    result.icmp.reset();
    if (answer->chosen)
        settle(asked, StageOutcome::Answered, answer->chosen->toString());
    else
        settle(asked, StageOutcome::Refused, ike::isakmpNotificationName(*answer->notification));
}

// One ICMP error may be transient; a second one, about another send, is enough.
void Sweep::unreachable(const Endpoint &about, const IcmpError &error)
{
    const auto found = m_byAddress.constFind(about.address);
    if (found == m_byAddress.constEnd() || !error.saysUnreachable())
        return;
    Asked &asked = m_asked[*found];
    if (asked.isSettled)
        return;
    const bool isSecond = asked.result.icmp && asked.result.sends > 1;
    asked.result.icmp = error;
    if (isSecond)
        settle(asked, StageOutcome::Unreachable, {});
}

void Sweep::settle(Asked &asked, StageOutcome outcome, const QString &detail)
{
    m_settled += asked.isSettled ? 0 : 1; // a late answer may correct a silence
    asked.isSettled = true;
    asked.result.outcome = outcome;
    asked.result.detail = detail;
}

Ms Sweep::wakeAt() const
{
    const Ms slot{qint64(std::ceil(m_slot))};
    if (m_fresh < m_asked.size())
        return slot;
    Ms next = m_endings.empty() ? Ms::max() : m_endings.begin()->first;
    if (!m_resends.empty())
        next = std::min(next, std::max(m_resends.begin()->first, slot));
    return next;
}

std::vector<SweepResult> Sweep::results() const
{
    std::vector<SweepResult> results;
    results.reserve(m_servers.size());
    for (const SweepServer &server : m_servers) {
        SweepResult result;
        if (const auto found = m_byAddress.constFind(server.address); found != m_byAddress.constEnd())
            result = m_asked[*found].result;
        else
            result.detail = QStringLiteral("the name has no address");
        result.name = server.name;
        result.address = server.address;
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<SweepResult> sweep(std::vector<SweepServer> servers, int perSecond, UnconnectedSocket &unconnected,
                               const Clock &clock, const Progress &progress)
{
    Sweep sweep(std::move(servers), perSecond);
    sweep.start(clock.monotonic());
    Ms saidAt = clock.monotonic() - kSayEvery;
    while (!progress.stop.stop_requested()) {
        const Ms now = clock.monotonic();
        sweep.advance(now);
        if (sweep.isDone())
            break;
        if (now >= saidAt + kSayEvery) {
            saidAt = now;
            progress.say({QT_TRANSLATE_NOOP("Text", "Servers that have answered or timed out: %1 of %2"),
                          {QString::number(sweep.settled()), QString::number(sweep.size())}});
        }
        while (const auto outgoing = sweep.due(clock.monotonic())) {
            if (const auto sent = unconnected.send(outgoing->to, outgoing->bytes); sent)
                sweep.sent(clock.monotonic());
            else
                sweep.notSent(sent.error(), clock.monotonic());
        }
        if (sweep.isDone()) // every send failed, so there is nothing to wait for
            break;
        for (const Arrival &arrival : unconnected.wait(sweep.wakeAt(), progress.stop)) {
            if (arrival.icmp)
                sweep.unreachable(arrival.from, *arrival.icmp);
            else
                sweep.received(arrival.from, arrival.bytes, arrival.at);
        }
    }
    return sweep.results();
}

} // namespace fix789::probes
