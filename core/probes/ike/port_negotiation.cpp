// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/port_negotiation.h"

#include "ike/ike_message.h"
#include "ike/ike_sa_init.h"
#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace fix789::probes {
namespace {

using namespace std::chrono_literals;
using Ms = PortNegotiation::Ms;

constexpr std::array<PlannedSend, 7> kControlPlan{{
    {0ms, Source::First},
    {300ms, Source::First},
    {700ms, Source::First},
    {1200ms, Source::First},
    {1500ms, Source::Second},
    {1900ms, Source::Second},
    {2300ms, Source::Second},
}};
constexpr Ms kControlSilent = 2600ms;

// The cookie may be valid for one source port only, so the request leaves by the socket that received it
// (SendSeries::pinned).
constexpr std::array<PlannedSend, 4> kCookiePlan{{
    {0ms, Source::First},
    {300ms, Source::First},
    {600ms, Source::First},
    {900ms, Source::First},
}};
constexpr Ms kCookieSilent = 1400ms;

constexpr Ms kConfirmIcmpAfter = 150ms;
constexpr std::size_t kTriesWithoutWay = 2;
constexpr int kNonceSize = 32;

std::uint64_t randomNumber()
{
    std::uint64_t number = 0;
    while (number == 0)
        number = QRandomGenerator::system()->generate64();
    return number;
}

QByteArray randomNonce()
{
    std::array<std::uint32_t, kNonceSize / sizeof(std::uint32_t)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), kNonceSize);
}

} // namespace

PortNegotiation::PortNegotiation(std::uint16_t port, std::vector<ike::MainModeSuite> offered)
    : m_offered(std::move(offered)), m_cookie(randomNumber()), m_controlSpi(randomNumber())
{
    m_mainMode.stage = Stage::Mm1;
    m_mainMode.port = port;
    m_controlResult.stage = Stage::Ikev2;
    m_controlResult.port = port;
    m_message1 = silenceSeries();
    m_message1.bytes = onWire(ike::mainModeMessage1(m_cookie, m_offered));
    m_control.plan = kControlPlan;
    m_control.patience = kControlSilent;
}

void PortNegotiation::start(Ms now)
{
    m_phase = Phase::Asking;
    m_message1.begin(now);
}

std::optional<Outgoing> PortNegotiation::due(Ms now)
{
    for (SendSeries *series : {&m_message1, &m_control}) {
        if (!series->isDue(now))
            continue;
        m_controlIsLastSent = series == &m_control;
        return Outgoing{{port(), series->source()}, series->bytes};
    }
    return std::nullopt;
}

void PortNegotiation::sent(Ms now)
{
    SendSeries &series = m_controlIsLastSent ? m_control : m_message1;
    StageResult &result = m_controlIsLastSent ? m_controlResult : m_mainMode;
    (series.source() == Source::First ? series.usedFirst : series.usedSecond) = true;
    series.count(now);
    ++result.sends;
    result.sourcePorts = int(series.usedFirst) + int(series.usedSecond);
}

void PortNegotiation::notSent(const Error &error)
{
    SendSeries &series = m_controlIsLastSent ? m_control : m_message1;
    series.count(series.last);
    if (m_controlIsLastSent)
        return;
    m_localError = error;
    if (m_mainMode.sends == 0 && series.tried >= kTriesWithoutWay)
        concludeSilence();
}

void PortNegotiation::advance(Ms now)
{
    if (m_phase == Phase::Asking && m_message1.isSilent(now))
        concludeSilence();
    if (m_control.isSilent(now)) {
        // A server that demands its cookie and then ignores it supports IKEv2 all the same.
        if (m_hasCookie)
            finishControl(StageOutcome::Answered, ike::ikev2NotifyName(ike::ikev2::kCookie));
        else
            finishControl(StageOutcome::Silent, {});
    }
}

bool PortNegotiation::isSilentSoFar(Ms now) const
{
    if (m_icmp || m_mainMode.sends == 0)
        return false;
    if (m_phase == Phase::Settled)
        return m_mainMode.outcome == StageOutcome::Silent;
    return m_phase == Phase::Asking && m_message1.isSilentSoFar(now);
}

bool PortNegotiation::isHeard() const
{
    return m_mainMode.outcome == StageOutcome::Answered || m_mainMode.outcome == StageOutcome::Refused;
}

bool PortNegotiation::wantsControl(Ms now) const
{
    return !m_controlDecided && (m_controlWanted || lacksIkev1() || (isSilentSoFar(now) && !isAnsweredFromElsewhere()));
}

bool PortNegotiation::lacksIkev1() const
{
    return m_mainMode.outcome == StageOutcome::Refused && m_mainMode.notification == int(ike::isakmp::kInvalidMajorVersion);
}

void PortNegotiation::dropControl(const QString &why)
{
    m_controlDecided = true;
    m_controlResult.notification.reset();
    m_controlResult.ms = -1;
    finishControl(StageOutcome::NotTried, why);
}

std::optional<Ms> PortNegotiation::controlSince() const
{
    return m_control.running ? std::optional(m_controlAskedAt) : std::nullopt;
}

bool PortNegotiation::isControlHeard() const
{
    return m_hasCookie || m_controlResult.outcome == StageOutcome::Answered || m_controlResult.outcome == StageOutcome::Refused;
}

QByteArray PortNegotiation::controlRequest() const
{
    return port() == ike::kNatTraversalPort ? ike::withoutNonEspMarker(m_control.bytes).value_or(QByteArray()) : m_control.bytes;
}

bool PortNegotiation::wantsCookieOnly() const
{
    return m_hasCookie && m_controlResult.notification == ike::ikev2::kCookie;
}

void PortNegotiation::startControl(Ms now)
{
    m_controlDecided = true;
    const auto publicValue = ike::throwAwayModp2048Value();
    if (!publicValue) {
        finishControl(StageOutcome::NotTried, QStringLiteral("no Diffie-Hellman key could be made"));
        return;
    }
    m_controlAskedAt = now;
    m_control.bytes = onWire(ike::ikeSaInitRequest(m_controlSpi, randomNonce(), *publicValue));
    m_control.begin(now);
}

// All possible sends met silence.
void PortNegotiation::concludeSilence()
{
    if (m_icmp)
        return settle(StageOutcome::Unreachable, {});
    if (m_mainMode.sends == int(m_message1.plan.size()))
        return settle(StageOutcome::Silent, {});
    if (m_localError && m_localError->kind == ErrorKind::Failed)
        return settle(StageOutcome::Unreachable, QStringLiteral("no way there from this computer"));
    settle(StageOutcome::NotTried, kKeptBack);
}

void PortNegotiation::settle(StageOutcome outcome, const QString &detail)
{
    m_phase = Phase::Settled;
    m_message1.running = false;
    m_mainMode.outcome = outcome;
    m_mainMode.detail = detail;
    m_mainMode.icmp.reset();
    if (outcome != StageOutcome::Silent)
        m_mainMode.answeredFrom.clear();
    if (outcome == StageOutcome::Unreachable)
        m_mainMode.icmp = m_icmp;
    // The control is for silence, and for "IKEv1 unsupported", which leaves open what the server supports.
    if (outcome != StageOutcome::Silent && !lacksIkev1() && m_control.running)
        dropControl({});
}

void PortNegotiation::finishControl(StageOutcome outcome, const QString &detail)
{
    m_control.running = false;
    m_controlResult.outcome = outcome;
    m_controlResult.detail = detail;
}

Meaning PortNegotiation::received(const QByteArray &datagram, Source on, Ms now)
{
    if (!isStarted())
        return Meaning::Nothing;
    const auto message = offWire(datagram);
    if (!message)
        return Meaning::Nothing;
    const Meaning meaning = mainModeAnswer(*message, on, now);
    return meaning != Meaning::Nothing ? meaning : controlAnswer(*message, on, now);
}

Meaning PortNegotiation::receivedFromElsewhere(const QByteArray &datagram, const QString &address)
{
    const bool isOpen = m_phase == Phase::Asking || m_mainMode.outcome == StageOutcome::Silent;
    const auto message = isOpen && !isAnsweredFromElsewhere() ? offWire(datagram) : std::nullopt;
    if (!message)
        return Meaning::Nothing;
    const auto answer = ike::readMainModeMessage2(*message, m_cookie, m_offered);
    if (!answer)
        return Meaning::Nothing;
    m_mainMode.answeredFrom = address;
    return answer->chosen ? Meaning::HalfOpen : Meaning::Answer;
}

Meaning PortNegotiation::mainModeAnswer(const QByteArray &message, Source on, Ms now)
{
    const auto answer = ike::readMainModeMessage2(message, m_cookie, m_offered);
    const bool known = m_mainMode.outcome == StageOutcome::Answered ||
                       (m_mainMode.outcome == StageOutcome::Refused && answer && answer->notification);
    if (!answer || known)
        return Meaning::Nothing;
    m_heardOn = on;
    m_mainMode.ms = int((now - m_message1.start).count());
    m_mainMode.vendorIds = answer->vendorIds;
    m_mainMode.notification = answer->notification;
    if (answer->chosen) {
        const QByteArray message1 =
            port() == ike::kNatTraversalPort ? *ike::withoutNonEspMarker(m_message1.bytes) : m_message1.bytes;
        m_accepted = Accepted{message1, message, {port(), on}};
        settle(StageOutcome::Answered, answer->chosen->toString());
        return Meaning::HalfOpen;
    }
    settle(StageOutcome::Refused, ike::isakmpNotificationName(*answer->notification));
    return Meaning::Answer;
}

Meaning PortNegotiation::controlAnswer(const QByteArray &message, Source on, Ms now)
{
    if (!m_control.running)
        return Meaning::Nothing;
    const auto reply = ike::readIkeSaInitReply(message, m_controlSpi);
    if (!reply)
        return Meaning::Nothing;
    m_controlResult.vendorIds = reply->vendorIds;
    if (reply->notification == ike::ikev2::kCookie) {
        askAgainWithCookie(reply->cookie, on, now);
        return Meaning::Answer;
    }
    m_controlResult.ms = int((now - m_controlAskedAt).count());
    m_controlResult.notification = reply->notification;
    const QString detail = reply->notification ? ike::ikev2NotifyName(*reply->notification) : QStringLiteral("IKE_SA_INIT");
    finishControl(reply->goesAlong() ? StageOutcome::Answered : StageOutcome::Refused, detail);
    return reply->isHalfOpen() ? Meaning::HalfOpen : Meaning::Answer;
}

// A normal part of the protocol (RFC 7296, 2.6), and needed once: answers to earlier retransmissions repeat the demand.
void PortNegotiation::askAgainWithCookie(const QByteArray &cookie, Source on, Ms now)
{
    if (m_hasCookie)
        return;
    m_hasCookie = true;
    m_controlResult.ms = int((now - m_controlAskedAt).count());
    m_controlResult.notification = ike::ikev2::kCookie;
    const QByteArray request = controlRequest();
    m_control.bytes = onWire(ike::withCookie(request, cookie));
    m_control.plan = kCookiePlan;
    m_control.patience = kCookieSilent;
    m_control.tried = 0;
    m_control.pinned = on;
    m_control.begin(now);
}

void PortNegotiation::unreachable(const IcmpError &error, Ms now)
{
    if (!error.saysUnreachable() || isHeard() || !isStarted())
        return;
    const bool first = !m_icmp;
    if (first || !error.reporter.isEmpty())
        m_icmp = error;
    if (m_phase == Phase::Settled)
        return settle(StageOutcome::Unreachable, {});
    if (m_control.running)
        dropControl({});
    if (first) {
        m_sendsAtFirstIcmp = m_mainMode.sends;
        m_message1.hastened = now + kConfirmIcmpAfter;
    } else if (m_mainMode.sends > m_sendsAtFirstIcmp) {
        settle(StageOutcome::Unreachable, {});
    }
}

PortNegotiation::Ms PortNegotiation::wakeAt() const
{
    Ms next = Ms::max();
    for (const SendSeries *series : {&m_message1, &m_control})
        next = std::min(next, series->wakeAt());
    return next;
}

StageResult PortNegotiation::control() const
{
    StageResult result = m_controlResult;
    if (result.outcome != StageOutcome::NotTried || !result.detail.isEmpty())
        return result;
    switch (m_mainMode.outcome) {
    case StageOutcome::Answered:
    case StageOutcome::Refused:
        result.detail = QStringLiteral("IKEv1 was answered");
        break;
    case StageOutcome::Unreachable:
        result.detail = QStringLiteral("the port was unreachable");
        break;
    case StageOutcome::Silent:
    case StageOutcome::NotTried:
        result.detail = QStringLiteral("not reached");
        break;
    }
    return result;
}

std::optional<Error> PortNegotiation::localError() const
{
    return m_mainMode.outcome == StageOutcome::NotTried ? m_localError : std::nullopt;
}

QByteArray PortNegotiation::onWire(const QByteArray &message) const
{
    return port() == ike::kNatTraversalPort ? ike::withNonEspMarker(message) : message;
}

std::optional<QByteArray> PortNegotiation::offWire(const QByteArray &datagram) const
{
    return port() == ike::kNatTraversalPort ? ike::withoutNonEspMarker(datagram) : std::optional(datagram);
}

} // namespace fix789::probes
