// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ike_observation.h"
#include "probes/ike/send_series.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace fix789::probes {

/// A datagram to send.
struct Outgoing {
    FlowId flow;
    QByteArray bytes;
    std::optional<int> hopLimit = {};
};

/// The meaning of a datagram to one exchange.
enum class Meaning {
    Nothing, ///< not for this exchange
    Answer,
    HalfOpen, ///< an answer, and the server now holds one more half-open SA of ours
};

/// One stage of a run, or an exchange in parallel with the stages: what it sends, understands and reports. It has neither
/// sockets nor a clock; the run (negotiation_run.cpp) drives a list of them. Exchanges share state through NegotiationState.
class Exchange {
public:
    using Ms = std::chrono::milliseconds;

    /// The sending order if several have something due at once.
    enum class Turn {
        Negotiation,
        Question, ///< in parallel with the negotiation
        Estimate, ///< uses the remaining packets
    };

    explicit Exchange(Turn turn) : m_turn(turn) {}
    virtual ~Exchange() = default;
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    [[nodiscard]] Turn turn() const { return m_turn; }
    /// Whether it receives datagrams from that address of the server's name (FlowId::address).
    [[nodiscard]] virtual bool talksTo(int address) const { return address == 0; }

    /// Advances with the time and the state of the other exchanges. The run calls it before sending, and again after each
    /// wait.
    virtual void advance(Ms now) = 0;
    /// The next datagram to send. The run calls it until it returns nothing; after each, it calls sent() or notSent().
    virtual std::optional<Outgoing> nextDatagram(Ms) { return std::nullopt; }
    virtual void sent(Ms) {}
    /// Refused: this computer blocks it. Failed: there is no route.
    virtual void notSent(const Error &) {}
    /// A datagram from the server's address. Once an exchange claims it, the run asks no other.
    virtual Meaning received(const QByteArray &, FlowId, Ms) { return Meaning::Nothing; }
    /// Its datagrams and their answers say nothing about the negotiation.
    [[nodiscard]] virtual bool isAside() const { return false; }
    /// An answer came that is not for an exchange that isAside().
    virtual void heard(FlowId) {}
    /// A datagram from another address than the server's; anyone may have sent it.
    virtual Meaning receivedFromElsewhere(const QByteArray &, const QString & /*address*/, FlowId) { return Meaning::Nothing; }
    /// An ICMP error about a datagram of this flow, whichever exchange sent it.
    virtual void icmp(const IcmpError &, FlowId, Ms) {}
    /// When advance() or nextDatagram() may next act without an arrival.
    [[nodiscard]] virtual Ms wakeAt(Ms /*now*/) const { return Ms::max(); }
    /// Nothing is in progress: the run may end. It may start again later.
    [[nodiscard]] virtual bool isDone() const { return true; }

    /// Closes what was established. The run calls it once, at the end, even after a stop.
    virtual void tearDown() {}
    /// The run has ended without a stop. Called once, before report().
    virtual void conclude(Ms) {}
    /// Adds its observations to those of the exchanges before it in the list.
    virtual void report(IkeObservation &) const {}

private:
    Turn m_turn;
};

} // namespace fix789::probes
