// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/loss_probe.h"

#include <algorithm>

namespace fix789 {
namespace {

using namespace std::chrono_literals;
using Ms = LossProbe::Ms;

constexpr int kFew = 4;
constexpr Ms kFewGap = 10ms; // a busy server drops what comes too close together
// Enough to tell 20 % each way from 10 % in most runs, and few enough for a run's packets.
constexpr int kMany = 72;
constexpr int kEthernetPayload = 1480; // of IP, which an IP packet may carry without being split
constexpr Ms kManyGap = 15ms;
constexpr Ms kLeastWait = 60ms;
// That many in a row are no chance at any loss a VPN would live with.
constexpr int kGivesUpAfter = 14;
// So few answers are no loss that a negotiation would have come through: it does not repeat itself.
constexpr int kOneInAtLeast = 4;

// On UDP 4500: our cookie, and another one of the server's than it gave before.
bool beginsAnew(const QByteArray &datagram, const QByteArray &answer)
{
    constexpr qsizetype kMarkerAndOurs = 12;
    constexpr qsizetype kBoth = 20;
    return datagram.size() > kBoth && answer.size() > kBoth && datagram.startsWith(answer.first(kMarkerAndOurs)) &&
           !datagram.startsWith(answer.first(kBoth));
}

} // namespace

LossProbe::LossProbe(Line line, QByteArray request, QByteArray answer, Ms roundTrip, Ms now)
    : m_line(line), m_request(std::move(request)), m_answer(std::move(answer)), m_roundTrip(roundTrip), m_last(now - kManyGap),
      m_wanted(1)
{
}

void LossProbe::suspect()
{
    if (m_done)
        return;
    m_estimates = true;
    if (!m_mayNotSend)
        m_wanted = kMany;
}

void LossProbe::finish()
{
    m_mayNotSend = true;
    m_wanted = std::min(m_wanted, m_sent);
}

Ms LossProbe::nextAt() const
{
    return m_last + (m_estimates ? kManyGap : kFewGap);
}

// When the answer to the last one would have come.
Ms LossProbe::endAt() const
{
    return m_last + m_roundTrip * 2 + kLeastWait;
}

void LossProbe::advance(Ms now)
{
    if (m_done)
        return;
    const int onTheWay = int(m_roundTrip / kManyGap) + 1;
    if (m_estimates && unansweredInARow() >= kGivesUpAfter + onTheWay) {
        m_repeats = false;
        m_done = true;
    } else if (m_sent == m_wanted && m_answered >= m_wanted) {
        m_done = true;
    } else if (m_sent == m_wanted && now >= endAt()) {
        if (m_estimates)
            m_done = true;
        else
            suspect();
    }
}

std::optional<QByteArray> LossProbe::due(Ms now)
{
    if (m_done || m_sent >= m_wanted || now < nextAt())
        return std::nullopt;
    if (m_sent == 0)
        m_first = now;
    m_last = now;
    ++m_sent;
    return m_request;
}

bool LossProbe::received(const QByteArray &datagram, Line on, Ms now)
{
    if (on != m_line || m_sent == 0)
        return false;
    if (beginsAnew(datagram, m_answer)) {
        m_repeats = false;
        m_done = true;
        return true;
    }
    if (datagram != m_answer)
        return false;
    if (m_wanted == 1 && !m_mayNotSend)
        m_wanted = kFew;
    // What was waited before counts the sends that were lost.
    m_roundTrip = std::min(m_roundTrip, now - m_first);
    m_answered = std::min(m_answered + 1, m_sent);
    m_sentAtLastAnswer = m_sent;
    return true;
}

Ms LossProbe::wakeAt() const
{
    if (m_done)
        return Ms::max();
    return m_sent < m_wanted ? nextAt() : endAt();
}

std::optional<LossSample> LossProbe::sample() const
{
    if (!m_estimates || !m_done || !m_repeats || m_answered * kOneInAtLeast < m_sent)
        return std::nullopt;
    const int parts = int((m_request.size() + kEthernetPayload - 1) / kEthernetPayload);
    return LossSample{m_sent, m_answered, parts + 1};
}

} // namespace fix789
