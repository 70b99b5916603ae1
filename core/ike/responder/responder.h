// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/responder/responder_protocol.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace fix789::ike {

/// Answers only our own programs, without sockets and without a clock. An answer is as long as its request, so it amplifies
/// nothing; each request gets one answer; and the number of answers per address, and in total, has a limit.
class Responder {
public:
    /// `ports`: where it listens.
    Responder(ResponderKeys keys, ResponderPorts ports, std::function<QByteArray(qsizetype)> random);

    /// Untrusted bytes from this address. `now` never decreases. Nothing if the request is not ours, was answered before, or
    /// exceeds a limit.
    /// `port`: the source port of the request, which the answer reports; 0: not known.
    std::optional<QByteArray> answer(const QString &address, const QByteArray &datagram, std::chrono::milliseconds now,
                                     std::uint16_t port = 0);

    /// Whether the last answer began a series: a new client is asking.
    [[nodiscard]] bool metSomebodyNew() const { return m_metSomebodyNew; }

private:
    /// A token bucket: a burst, and a rate per second.
    struct Allowance {
        double left = 0;
        std::chrono::milliseconds at{};
        bool take(double most, double perSecond, std::chrono::milliseconds now);
    };
    struct Asker {
        QString address;
        Allowance allowance;
    };
    struct Series {
        std::uint64_t number = 0;
        std::chrono::milliseconds last{};
        std::array<std::uint8_t, kResponderLanes> numbers{}; ///< one bit each
        std::array<std::uint8_t, kResponderLanes> altered{}; ///< the same, for those that arrived altered
    };

    Series &seriesOf(std::uint64_t number, std::chrono::milliseconds now);
    void countAltered(const QByteArray &datagram, std::chrono::milliseconds now);
    bool mayAnswer(const QString &address, std::chrono::milliseconds now);

    ResponderKeys m_keys;
    ResponderPorts m_ports;
    std::function<QByteArray(qsizetype)> m_random;
    std::vector<Series> m_series;
    std::vector<Asker> m_askers;
    std::optional<Allowance> m_all;
    bool m_metSomebodyNew = false;
};

} // namespace fix789::ike
