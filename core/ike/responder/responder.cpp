// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/responder/responder.h"

#include <algorithm>
#include <bit>

namespace fix789::ike {
namespace {

// A series is some 120 datagrams in 3 s.
constexpr double kMostToOne = 360;
constexpr double kPerSecondToOne = 60;
constexpr double kMostToAll = 2000;
constexpr double kPerSecondToAll = 500;
constexpr std::size_t kMostSeries = 256;
constexpr std::size_t kMostAskers = 1024;

} // namespace

bool Responder::Allowance::take(double most, double perSecond, std::chrono::milliseconds now)
{
    left = std::min(most, left + perSecond * double((now - at).count()) / 1000);
    at = now;
    if (left < 1)
        return false;
    left -= 1;
    return true;
}

Responder::Responder(ResponderKeys keys, ResponderPorts ports, std::function<QByteArray(qsizetype)> random)
    : m_keys(std::move(keys)), m_ports(ports), m_random(std::move(random))
{
}

// A new series replaces the one that has been idle longest.
Responder::Series &Responder::seriesOf(std::uint64_t number, std::chrono::milliseconds now)
{
    auto known = std::ranges::find(m_series, number, &Series::number);
    m_metSomebodyNew = known == m_series.end();
    if (m_metSomebodyNew) {
        if (m_series.size() == kMostSeries)
            m_series.erase(std::ranges::min_element(m_series, {}, &Series::last));
        m_series.push_back({number, now, {}, {}});
        known = m_series.end() - 1;
    }
    known->last = now;
    return *known;
}

// Sends no answer: whatever alters a request may alter its answer. The answers to unaltered requests report the count.
void Responder::countAltered(const QByteArray &datagram, std::chrono::milliseconds now)
{
    if (const auto request = readAlteredRequest(datagram, m_keys))
        seriesOf(request->series, now).altered[request->lane] |= std::uint8_t(1U << request->number);
    m_metSomebodyNew = false;
}

bool Responder::mayAnswer(const QString &address, std::chrono::milliseconds now)
{
    if (!m_all)
        m_all = Allowance{kMostToAll, now};
    auto asker = std::ranges::find(m_askers, address, &Asker::address);
    if (asker == m_askers.end()) {
        if (m_askers.size() == kMostAskers) {
            const auto idle = std::ranges::min_element(m_askers, {}, [](const Asker &one) { return one.allowance.at; });
            m_askers.erase(idle);
        }
        m_askers.push_back({address, {kMostToOne, now}});
        asker = m_askers.end() - 1;
    }
    return asker->allowance.take(kMostToOne, kPerSecondToOne, now) && m_all->take(kMostToAll, kPerSecondToAll, now);
}

std::optional<QByteArray> Responder::answer(const QString &address, const QByteArray &datagram, std::chrono::milliseconds now,
                                            std::uint16_t port)
{
    m_metSomebodyNew = false;
    const auto request = readResponderRequest(datagram, m_keys);
    if (!request) {
        countAltered(datagram, now);
        return {};
    }
    Series &series = seriesOf(request->series, now);
    std::uint8_t &numbers = series.numbers[request->lane];
    const auto bit = std::uint8_t(1U << request->number);
    if ((numbers & bit) != 0)
        return {};
    numbers |= bit;
    if (!mayAnswer(address, now))
        return {};
    ResponderAnswer answer{.request = *request, .fromPort = port, .ports = m_ports};
    const auto count = [](std::uint8_t bits) { return std::uint8_t(std::popcount(bits)); };
    std::ranges::transform(series.numbers, answer.arrivals.begin(), count);
    std::ranges::transform(series.altered, answer.altered.begin(), count);
    auto bytes = write(answer, datagram, m_keys, m_random);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

} // namespace fix789::ike
