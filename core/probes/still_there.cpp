// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/still_there.h"

#include "ike/ike_message.h"
#include "ike/ike_sa_init.h"
#include "ike/isakmp_numbers.h"

#include <QRandomGenerator>

namespace fix789 {
namespace {

using namespace std::chrono_literals;
using Ms = StillThere::Ms;

// Each on both ports.
constexpr int kQuestions = 3;
constexpr Ms kQuestionGap = 300ms;
constexpr Ms kQuestionsEnd = 1400ms;
// strongSwan forgets what is half open after 30 s.
constexpr Ms kPatience = 32s;
constexpr Ms kMessageGap = 3s;
// UDP 4500 follows when 500 is answered.
constexpr Ms kOtherPort = 2500ms;
constexpr Ms kOtherPortGap = 500ms;

} // namespace

StillThere::StillThere(const PortLadder &on500, const PortLadder &on4500)
    : m_on500(on500), m_on4500(on4500), m_spi(QRandomGenerator::system()->generate64() | 1)
{
}

Ms StillThere::nextAt() const
{
    if (m_phase == Phase::Asking)
        return m_asked < 2 * kQuestions ? m_since + kQuestionGap * (m_asked / 2) : m_since + kQuestionsEnd;
    return m_last + (m_on500.isHeard() ? kOtherPortGap : kMessageGap);
}

StillThere::Begins StillThere::advance(bool drop, Ms now)
{
    const bool answered = m_on500.isHeard() || m_on4500.isHeard();
    if (m_phase == Phase::Before) {
        if (drop || answered || !m_on500.isSilentSoFar(now) || !m_on4500.isSilentSoFar(now))
            return Begins::Nothing;
        m_phase = Phase::Asking;
        m_since = now;
    }
    m_heard = m_heard || m_on500.wantsCookieOnly() || m_on4500.wantsCookieOnly();
    if (answered && !m_answered)
        m_answered = now;
    const bool both = m_on500.isHeard() && m_on4500.isHeard();
    const bool inVain = m_phase == Phase::Asking ? now >= m_since + kQuestionsEnd && !m_heard : now >= m_since + kPatience;
    if (drop || both || (m_answered && now >= *m_answered + kOtherPort) || inVain || (answered && m_phase == Phase::Asking)) {
        m_phase = Phase::Over;
    } else if (m_phase == Phase::Asking && m_heard && m_on500.isDone() && m_on4500.isDone()) {
        m_phase = Phase::Waiting;
        m_last = now;
        return Begins::ToWait;
    }
    return Begins::Nothing;
}

std::optional<StillThere::Outgoing> StillThere::due(Ms now)
{
    if (isDone() || now < nextAt() || (m_phase == Phase::Asking && m_asked == 2 * kQuestions))
        return std::nullopt;
    if (m_phase == Phase::Waiting) {
        m_last = now;
        const PortLadder &port = m_on500.isHeard() ? m_on4500 : m_on500;
        const auto message1 = port.message1();
        return Outgoing{{port.port(), message1.source}, message1.bytes};
    }
    const QByteArray question = versionQuestion(m_spi);
    if (m_asked++ % 2 == 0)
        return Outgoing{{kIkePort, Source::First}, question};
    return Outgoing{{kNatTraversalPort, Source::First}, withNonEspMarker(question)};
}

bool StillThere::received(const QByteArray &datagram, Line on)
{
    if (m_phase == Phase::Before)
        return false;
    const auto message = on.port == kNatTraversalPort ? withoutNonEspMarker(datagram) : std::optional(datagram);
    const auto reply = message ? readIkeSaInitReply(*message, m_spi) : failure(ErrorKind::Malformed, {});
    if (!reply)
        return false;
    m_heard = m_heard || reply->notification == ikev2::kInvalidMajorVersion;
    return true;
}

Ms StillThere::wakeAt() const
{
    if (isDone() || (m_phase == Phase::Asking && m_heard && m_asked == 2 * kQuestions))
        return Ms::max(); // or when the ports are through
    const Ms next = std::min(nextAt(), m_since + (m_phase == Phase::Asking ? kQuestionsEnd : kPatience));
    return m_answered ? std::min(next, *m_answered + kOtherPort) : next;
}

} // namespace fix789
