// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/aggressive_mode_probe.h"

#include "ike/crypto/diffie_hellman.h"
#include "ike/ike_message.h"
#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace fix789::probes {
namespace {

using namespace std::chrono_literals;
using Ms = AggressiveModeProbe::Ms;

constexpr std::array<PlannedSend, 4> kPlan{{
    {0ms, Source::First},
    {300ms, Source::First},
    {700ms, Source::First},
    {1100ms, Source::First},
}};
constexpr Ms kSilent = 1400ms;
// A server that is silent to main mode is given time to answer IKEv2 or a single suite first: either is half open, and so is
// this.
constexpr Ms kAfterSilence = 1000ms;
constexpr Ms kNextGroupAfter = 700ms;
constexpr std::array<std::uint16_t, 2> kGroups{ike::isakmp::kGroupModp2048, ike::isakmp::kGroupModp1024};
constexpr std::size_t kNonceWords = 5;

QByteArray randomNonce()
{
    std::array<std::uint32_t, kNonceWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
}

} // namespace

bool AggressiveModeProbe::isSilentThroughout(Ms now) const
{
    const PortNegotiation &on500 = m_state.on500;
    const PortNegotiation &on4500 = m_state.on4500;
    const auto takesIkev2 = [](const PortNegotiation &port) {
        return port.isControlHeard() && port.control().outcome != StageOutcome::Refused;
    };
    return on500.isSilentSoFar(now) && on4500.isSilentSoFar(now) && !m_state.isAnsweredFromElsewhere() && !m_state.offerHeard &&
           !takesIkev2(on500) && !takesIkev2(on4500);
}

bool AggressiveModeProbe::isWanted(Ms now)
{
    if (m_state.withCertificate())
        return false;
    if (m_state.refusesEveryOffer || m_state.refusesIdentity)
        return true;
    if (!isSilentThroughout(now)) {
        m_silentSince.reset();
        return false;
    }
    if (!m_silentSince)
        m_silentSince = now;
    return now >= *m_silentSince + kAfterSilence;
}

void AggressiveModeProbe::advance(Ms now)
{
    if (!m_begun && isWanted(now))
        begin(now);
    for (Trial &trial : m_trials)
        if (trial.series.isSilent(now)) {
            trial.series.running = false;
            trial.result.outcome = StageOutcome::Silent;
        }
    beginNext(now);
}

void AggressiveModeProbe::begin(Ms now)
{
    m_begun = true;
    m_groups.assign(kGroups.begin(), kGroups.end());
    beginNext(now);
}

void AggressiveModeProbe::beginNext(Ms now)
{
    const bool waits =
        !m_trials.empty() && m_trials.back().series.running && now < m_trials.back().series.start + kNextGroupAfter;
    if (m_groups.empty() || waits)
        return;
    const std::uint16_t group = m_groups.front();
    m_groups.pop_front();
    const auto ours = ike::DiffieHellman::generate(group);
    if (!ours || m_state.budget.wait(1) > Ms(0))
        return m_groups.clear();
    Trial trial{.offered = ike::aggressiveModeSuites(group), .cookie = QRandomGenerator::system()->generate64() | 1};
    trial.series.plan = kPlan;
    trial.series.patience = kSilent;
    trial.series.bytes = ike::aggressiveModeMessage1(trial.cookie, trial.offered, ours->publicValue(), randomNonce(),
                                                     m_state.sockets.local({ike::kIkePort, Source::First}).address);
    trial.series.begin(now);
    trial.result.stage = Stage::Aggressive;
    trial.result.port = ike::kIkePort;
    trial.result.sourcePorts = 1;
    m_trials.push_back(std::move(trial));
}

std::optional<Outgoing> AggressiveModeProbe::nextDatagram(Ms now)
{
    for (Trial &trial : m_trials) {
        if (!trial.series.isDue(now))
            continue;
        if (!m_state.maySend()) {
            trial.series.running = false;
            m_groups.clear();
            continue;
        }
        trial.series.count(now);
        ++trial.result.sends;
        return Outgoing{{ike::kIkePort, Source::First}, trial.series.bytes};
    }
    return std::nullopt;
}

Meaning AggressiveModeProbe::received(const QByteArray &datagram, FlowId on, Ms now)
{
    if (on.port != ike::kIkePort)
        return Meaning::Nothing;
    for (Trial &trial : m_trials) {
        const auto answer = ike::readAggressiveModeMessage2(datagram, trial.cookie, trial.offered);
        if (!answer || trial.result.outcome == StageOutcome::Answered)
            continue;
        trial.series.running = false;
        trial.result.ms = int((now - trial.series.start).count());
        trial.result.notification = answer->notification;
        trial.result.outcome = answer->chosen ? StageOutcome::Answered : StageOutcome::Refused;
        trial.result.detail = answer->chosen ? answer->chosen->toString() : ike::isakmpNotificationName(*answer->notification);
        const bool takesMainMode = m_state.on500.accepted() || m_state.on4500.accepted();
        m_state.takesAggressiveMode = answer->chosen || (!takesMainMode && ike::isakmp::blamesIdentity(*answer->notification));
        if (m_state.takesAggressiveMode)
            m_groups.clear();
        return answer->chosen ? Meaning::HalfOpen : Meaning::Answer;
    }
    return Meaning::Nothing;
}

Ms AggressiveModeProbe::wakeAt(Ms now) const
{
    if (!m_begun)
        return m_silentSince ? std::max(now, *m_silentSince + kAfterSilence) : Ms::max();
    Ms next = Ms::max();
    for (const Trial &trial : m_trials)
        next = std::min(next, trial.series.wakeAt());
    return m_groups.empty() || m_trials.empty() ? next : std::min(next, m_trials.back().series.start + kNextGroupAfter);
}

bool AggressiveModeProbe::isDone() const
{
    return m_groups.empty() && std::ranges::none_of(m_trials, [](const Trial &trial) { return trial.series.running; });
}

// Of the two groups the one that said most.
void AggressiveModeProbe::report(IkeObservation &seen) const
{
    const auto most = std::ranges::min_element(m_trials, {}, [](const Trial &trial) {
        return trial.result.outcome == StageOutcome::Answered ? 0 : trial.result.outcome == StageOutcome::Refused ? 1 : 2;
    });
    if (most != m_trials.end() && most->result.sends > 0)
        seen.stages.push_back(most->result);
}

} // namespace fix789::probes
