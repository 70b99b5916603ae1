// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/path_observation.h"
#include "ports/clock.h"
#include "ports/datagrams.h"
#include "ports/dns.h"

#include <functional>
#include <vector>

namespace fix789 {

/// One question to one host, and what became of it.
struct UdpAsk {
    UdpControl control; ///< host, port and address are given; the rest is filled in
    QByteArray bytes;
    /// Called with anybody's bytes; may add to the control what an answer tells.
    std::function<bool(const QByteArray &, UdpControl &)> isAnswer;
};

/// Sends every question up to four times (0, 250, 750 and 1500 ms) side by side, until each is answered or kUdpPatience is over.
inline constexpr std::chrono::milliseconds kUdpPatience{2600};
void askAll(std::vector<UdpAsk> &asks, Datagrams &datagrams, const Clock &clock, std::stop_token stop);

/// Looks names up side by side; TimedOut for those that did not come in time.
std::vector<Result<QStringList>> resolveAll(const Dns &dns, const QStringList &hosts, std::chrono::milliseconds limit,
                                            std::stop_token stop);

} // namespace fix789
