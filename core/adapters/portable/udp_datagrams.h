// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/datagrams.h"

namespace fix789 {

/// Real UDP. A conversation runs its own event loop in the thread that began it; a QCoreApplication must exist. Every socket
/// has an ephemeral source port and accepts only its peer's address, from any port; takeStrangers() returns the rest.
class UdpDatagrams : public Datagrams {
public:
    /// Without `errors` it reports only what the portable socket reports: type 3, code 3, no reporter.
    explicit UdpDatagrams(const Clock &clock, IcmpErrors *errors = nullptr);

    std::unique_ptr<DatagramConversation> begin() override;

private:
    const Clock &m_clock;
    IcmpErrors *m_errors;
};

} // namespace fix789
