// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/negotiation_text.h"
#include "ike/ike_message.h"
#include "ike/ike_sa_init.h"
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"

#include <QRandomGenerator>

#include <optional>

namespace fix789::probes {
namespace {

/// Tests whether a server that ignores message 1 is alive. Some then answer IKEv2 with a cookie. A request in the
/// non-existent version 3.0 begins nothing, so servers answer it with the versions they support even while too many
/// half-open SAs keep them from new negotiations. If it is answered, a filter on the path may recognise IKE by its version:
/// it then passes a request in version 2.1, but not in 2.0. If neither explains the silence, the probe repeats message 1
/// until the half-open SAs have expired.
class LivenessProbe : public Exchange {
public:
    explicit LivenessProbe(NegotiationState &state);

    /// Begins if both ports are silent so far, and ends when either port, or another exchange, gets an answer.
    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    [[nodiscard]] bool isAside() const override { return true; }
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override { return m_phase == Phase::Before || m_phase == Phase::Over; }
    void report(IkeObservation &seen) const override;

private:
    enum class Phase { Before, Asking, Asked /* waits for the ports to be through */, Waiting, Over };

    void follow(Ms now);
    [[nodiscard]] bool isOtherAnswered() const;
    [[nodiscard]] bool wantsCookie() const;
    [[nodiscard]] bool hasAskedAll() const;
    [[nodiscard]] Ms nextAt() const;
    [[nodiscard]] Ms askingEnds() const;

    NegotiationState &m_state;
    const PortNegotiation &m_on500;
    const PortNegotiation &m_on4500;
    std::uint64_t m_spi;
    std::uint64_t m_minorSpi;
    Phase m_phase = Phase::Before;
    Ms m_since{};
    Ms m_last{};
    int m_asked = 0;
    std::optional<Ms> m_minorSince; ///< when m_answering answered version 3.0
    int m_askedMinor = 0;
    const PortNegotiation *m_answering = nullptr;
    bool m_heard = false;
    std::optional<OtherVersion> m_version;
    std::optional<Ms> m_answered; ///< when one port answered
};

using namespace std::chrono_literals;
using Ms = LivenessProbe::Ms;

// Each on both ports, and then in version 2.1 on the one that answered.
constexpr int kQuestions = 3;
constexpr Ms kQuestionGap = 300ms;
constexpr Ms kQuestionsEnd = 1400ms;
// strongSwan discards half-open SAs after 30 s.
constexpr Ms kLivenessPatience = 32s;
constexpr Ms kMessageGap = 3s;
// UDP 4500 follows once 500 answers.
constexpr Ms kOtherPort = 2500ms;
constexpr Ms kOtherPortGap = 500ms;

} // namespace

LivenessProbe::LivenessProbe(NegotiationState &state)
    : Exchange(Turn::Question), m_state(state), m_on500(state.on500), m_on4500(state.on4500),
      m_spi(QRandomGenerator::system()->generate64() | 1), m_minorSpi(QRandomGenerator::system()->generate64() | 1)
{
}

bool LivenessProbe::wantsCookie() const
{
    return m_on500.wantsCookieOnly() || m_on4500.wantsCookieOnly();
}

bool LivenessProbe::hasAskedAll() const
{
    return m_minorSince ? m_askedMinor == kQuestions : m_asked == 2 * kQuestions;
}

Ms LivenessProbe::askingEnds() const
{
    return m_minorSince.value_or(m_since) + kQuestionsEnd;
}

Ms LivenessProbe::nextAt() const
{
    if (m_phase == Phase::Waiting)
        return m_last + (m_on500.isHeard() ? kOtherPortGap : kMessageGap);
    if (hasAskedAll())
        return askingEnds();
    return m_minorSince ? *m_minorSince + kQuestionGap * m_askedMinor : m_since + kQuestionGap * (m_asked / 2);
}

// IKEv2 got more than a cookie, another proposal got an answer, or the answers come from elsewhere.
bool LivenessProbe::isOtherAnswered() const
{
    const auto goesAlong = [](const PortNegotiation &port) { return port.isControlHeard() && !port.wantsCookieOnly(); };
    const bool portHeard = m_on500.isHeard() || m_on4500.isHeard(); // then the scan of other proposals is over
    return goesAlong(m_on500) || goesAlong(m_on4500) || (m_state.offerHeard && !portHeard) || m_state.takesAggressiveMode ||
           m_state.isAnsweredFromElsewhere();
}

void LivenessProbe::advance(Ms now)
{
    follow(now);
    m_state.isThere = m_heard;
}

void LivenessProbe::follow(Ms now)
{
    const bool drop = isOtherAnswered();
    const bool answered = m_on500.isHeard() || m_on4500.isHeard();
    if (m_phase == Phase::Before) {
        if (drop || answered || !m_on500.isSilentSoFar(now) || !m_on4500.isSilentSoFar(now))
            return;
        m_phase = Phase::Asking;
        m_since = now;
    }
    m_heard = m_heard || wantsCookie();
    if (answered && !m_answered)
        m_answered = now;
    const bool both = m_on500.isHeard() && m_on4500.isHeard();
    const bool asked = now >= askingEnds();
    const bool inVain = m_phase == Phase::Asking ? asked && !m_heard : now >= m_since + kLivenessPatience;
    const bool isKnown = m_version == OtherVersion::NewerMinor || (answered && m_phase != Phase::Waiting);
    if (m_phase == Phase::Asking && m_heard && (asked || wantsCookie()))
        m_phase = Phase::Asked;
    if (drop || both || (m_answered && now >= *m_answered + kOtherPort) || inVain || isKnown) {
        m_phase = Phase::Over;
    } else if (m_phase == Phase::Asked && m_on500.isDone() && m_on4500.isDone()) {
        m_phase = Phase::Waiting;
        m_last = now;
        m_state.progress.say(analysis::words::waitingForNotice());
    }
}

std::optional<Outgoing> LivenessProbe::nextDatagram(Ms now)
{
    if (isDone() || m_phase == Phase::Asked || now < nextAt() || (m_phase == Phase::Asking && hasAskedAll()))
        return std::nullopt;
    if (m_phase == Phase::Waiting) {
        m_last = now;
        return (m_on500.isHeard() ? m_on4500 : m_on500).message1();
    }
    const auto outgoing = [](std::uint16_t port, const QByteArray &bytes) {
        return Outgoing{{port, Source::First}, port == ike::kNatTraversalPort ? ike::withNonEspMarker(bytes) : bytes};
    };
    if (m_minorSince) {
        ++m_askedMinor;
        return outgoing(m_answering->port(), ike::inNewerMinorVersion(m_answering->controlRequest(), m_minorSpi));
    }
    return outgoing(m_asked++ % 2 == 0 ? ike::kIkePort : ike::kNatTraversalPort, ike::versionQuestion(m_spi));
}

Meaning LivenessProbe::received(const QByteArray &datagram, FlowId on, Ms now)
{
    if (m_phase == Phase::Before)
        return Meaning::Nothing;
    const auto message = on.port == ike::kNatTraversalPort ? ike::withoutNonEspMarker(datagram) : std::optional(datagram);
    if (!message)
        return Meaning::Nothing;
    if (const auto reply = ike::readIkeSaInitReply(*message, m_minorSpi)) {
        m_version = OtherVersion::NewerMinor;
        return reply->isHalfOpen() ? Meaning::HalfOpen : Meaning::Answer;
    }
    const auto reply = ike::readIkeSaInitReply(*message, m_spi);
    if (!reply)
        return Meaning::Nothing;
    if (reply->notification != ike::ikev2::kInvalidMajorVersion)
        return Meaning::Answer;
    m_heard = true;
    m_state.isThere = true;
    if (!m_version)
        m_version = OtherVersion::UnknownMajor;
    const PortNegotiation &port = on.port == ike::kIkePort ? m_on500 : m_on4500;
    if (m_phase == Phase::Asking && !m_minorSince && !port.controlRequest().isEmpty()) {
        m_minorSince = now;
        m_answering = &port;
    }
    return Meaning::Answer;
}

Ms LivenessProbe::wakeAt(Ms) const
{
    if (isDone() || m_phase == Phase::Asked)
        return Ms::max();
    const Ms next = std::min(nextAt(), m_phase == Phase::Asking ? askingEnds() : m_since + kLivenessPatience);
    return m_answered ? std::min(next, *m_answered + kOtherPort) : next;
}

void LivenessProbe::report(IkeObservation &seen) const
{
    if (!m_on500.isHeard() && !m_on4500.isHeard())
        seen.otherVersion = m_version;
}

std::unique_ptr<Exchange> makeLivenessProbe(NegotiationState &state)
{
    return std::make_unique<LivenessProbe>(state);
}

} // namespace fix789::probes
