// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/diffie_hellman.h"
#include "ike/ike_message.h"
#include "ike/main_mode.h"
#include "ike/security_association.h"
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <deque>

namespace fix789::probes {
namespace {

/// Tests whether a server that does not accept main mode accepts aggressive mode, which Windows does not support: sends its
/// message 1 to UDP 500 if the server refused every suite in main mode, if it knows the key but still refuses this computer,
/// or if it answered nothing at all. The message must name a group, so there is one for each of the two usual groups, until
/// the server accepts one. It contains nothing derived from a key, and nothing follows it: an answer is proof enough, and
/// leaves one half-open SA.
class AggressiveModeProbe : public Exchange {
public:
    explicit AggressiveModeProbe(NegotiationState &state) : Exchange(Turn::Question), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    void report(IkeObservation &seen) const override;

private:
    struct Trial {
        std::vector<ike::MainModeSuite> offered;
        std::uint64_t cookie = 0;
        SendSeries series = {};
        StageResult result = {};
    };
    [[nodiscard]] bool isWanted(Ms now);
    [[nodiscard]] bool isSilentThroughout(Ms now) const;
    void begin(Ms now);
    void beginNext(Ms now);

    NegotiationState &m_state;
    std::optional<Ms> m_silentSince;
    std::deque<std::uint16_t> m_groups; ///< still to try
    std::vector<Trial> m_trials;
    bool m_begun = false;
};

using namespace std::chrono_literals;
using Ms = AggressiveModeProbe::Ms;

constexpr std::array<PlannedSend, 4> kAggressivePlan{{
    {0ms, Source::First},
    {300ms, Source::First},
    {700ms, Source::First},
    {1100ms, Source::First},
}};
constexpr Ms kAggressiveSilent = 1400ms;
// A server that is silent in main mode first gets time to answer IKEv2 or a single suite: each leaves a half-open SA, and so
// does this.
constexpr Ms kAfterSilence = 1000ms;
constexpr Ms kNextGroupAfter = 700ms;
constexpr std::array<std::uint16_t, 2> kGroups{ike::isakmp::kGroupModp2048, ike::isakmp::kGroupModp1024};
constexpr std::size_t kNonceWords = 5;

QByteArray randomShortNonce()
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
    trial.series.plan = kAggressivePlan;
    trial.series.patience = kAggressiveSilent;
    trial.series.bytes = ike::aggressiveModeMessage1(trial.cookie, trial.offered, ours->publicValue(), randomShortNonce(),
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

// The more significant result of the two groups.
void AggressiveModeProbe::report(IkeObservation &seen) const
{
    const auto most = std::ranges::min_element(m_trials, {}, [](const Trial &trial) {
        return trial.result.outcome == StageOutcome::Answered ? 0 : trial.result.outcome == StageOutcome::Refused ? 1 : 2;
    });
    if (most != m_trials.end() && most->result.sends > 0)
        seen.stages.push_back(most->result);
}

std::unique_ptr<Exchange> makeAggressiveModeProbe(NegotiationState &state)
{
    return std::make_unique<AggressiveModeProbe>(state);
}

} // namespace fix789::probes
