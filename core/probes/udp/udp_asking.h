// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/path_observation.h"
#include "ports/clock.h"
#include "ports/datagrams.h"
#include "ports/dns.h"

#include <functional>
#include <vector>

namespace fix789::probes {

/// One request to one host, and its result.
struct UdpAsk {
    UdpControl control; ///< with host, port and address set; the probe fills in the rest
    QByteArray bytes;
    /// Receives untrusted bytes; may add information from the answer to the control.
    std::function<bool(const QByteArray &, UdpControl &)> isAnswer;
};

/// Sends every request up to twice (0 and 800 ms) in parallel, until each is answered or kUdpPatience has
/// passed.
inline constexpr std::chrono::milliseconds kUdpPatience{2600};
void askAll(std::vector<UdpAsk> &asks, Datagrams &datagrams, const Clock &clock, std::stop_token stop);

/// Resolves names in parallel; TimedOut for those that exceed the limit.
std::vector<Result<QStringList>> resolveAll(const Dns &dns, const QStringList &hosts, std::chrono::milliseconds limit,
                                            std::stop_token stop);

} // namespace fix789::probes
