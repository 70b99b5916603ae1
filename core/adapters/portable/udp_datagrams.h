// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/datagrams.h"
#include "ports/fragment_sender.h"

namespace fix789::adapters {

/// Real UDP. A conversation runs its own event loop in the thread that began it; a QCoreApplication must exist. Every socket
/// has an ephemeral source port and accepts only its peer's address, from any port; takeStrangers() returns the rest.
class UdpDatagrams : public Datagrams {
public:
    /// Where the system reports that a port is closed: among its ICMP errors, or only as an error of the socket, which names
    /// nobody (type 3, code 3, no reporter).
    enum class Refusals { AmongErrors, OfSocket };

    /// Without `errors` all refusals are the socket's. Without `fragments` it sends no fragments of its own.
    explicit UdpDatagrams(const Clock &clock, IcmpErrors *errors = nullptr, FragmentSender *fragments = nullptr,
                          Refusals refusals = Refusals::AmongErrors);

    std::unique_ptr<DatagramConversation> begin() override;

private:
    const Clock &m_clock;
    IcmpErrors *m_errors;
    FragmentSender *m_fragments;
    Refusals m_refusals;
};

} // namespace fix789::adapters
