// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/port_negotiation.h"

#include <optional>

namespace fix789 {

/// A server that takes no notice of message 1: is it there all the same? Some ask IKEv2 for their cookie then; and a question in
/// a version that nobody speaks (3.0) begins nothing, so servers answer it by the versions they do speak even while they take no
/// new negotiations, because too many are half open. Where it is answered, something on the path may also know IKE by its
/// version: a request in version 2.1 is answered then, where 2.0 is not. If neither, message 1 is sent again until those that
/// are half open have run out. Without sockets and without a clock.
class LivenessProbe {
public:
    using Ms = std::chrono::milliseconds;

    /// Both outlive it.
    LivenessProbe(const PortNegotiation &on500, const PortNegotiation &on4500);

    /// Begins where both ports are silent so far, and ends where one is answered. `drop`: somebody else was answered.
    enum class Begins { Nothing, ToWait };
    Begins advance(bool drop, Ms now);
    struct Outgoing {
        FlowId line;
        QByteArray bytes;
    };
    /// What is to be sent now; call again until there is nothing. Each is taken as sent.
    std::optional<Outgoing> due(Ms now);
    /// Nothing: it was not an answer to one of these.
    PortNegotiation::Meaning received(const QByteArray &datagram, FlowId on, Ms now);
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Before || m_phase == Phase::Over; }
    /// Something was heard of it while it took no notice.
    [[nodiscard]] bool isThere() const { return m_heard; }
    [[nodiscard]] std::optional<OtherVersion> answeredVersion() const { return m_version; }

private:
    enum class Phase { Before, Asking, Asked /* waits for the ports to be through */, Waiting, Over };

    [[nodiscard]] bool wantsCookie() const;
    [[nodiscard]] bool hasAskedAll() const;
    [[nodiscard]] Ms nextAt() const;
    [[nodiscard]] Ms askingEnds() const;

    const PortNegotiation &m_on500;
    const PortNegotiation &m_on4500;
    std::uint64_t m_spi;
    std::uint64_t m_minorSpi;
    Phase m_phase = Phase::Before;
    Ms m_since{};
    Ms m_last{};
    int m_asked = 0;
    std::optional<Ms> m_minorSince; ///< when version 3.0 was answered on m_answering
    int m_askedMinor = 0;
    const PortNegotiation *m_answering = nullptr;
    bool m_heard = false;
    std::optional<OtherVersion> m_version;
    std::optional<Ms> m_answered; ///< when one port was
};

} // namespace fix789
