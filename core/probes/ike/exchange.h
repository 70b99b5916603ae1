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

namespace fix789 {

/// A datagram that is to be sent.
struct Outgoing {
    FlowId flow;
    QByteArray bytes;
    std::optional<int> hopLimit = {};
};

/// What a datagram was to the one that was asked.
enum class Meaning {
    Nothing, ///< not meant for it
    Answer,
    HalfOpen, ///< an answer, and the server holds one more negotiation of ours since
};

/// One stage of a run, or an exchange beside the stages: what it sends, understands and reports. It has neither sockets nor a
/// clock; the run (negotiation_run.cpp) drives a list of them. What exchanges know of each other stands in NegotiationState.
class Exchange {
public:
    using Ms = std::chrono::milliseconds;

    /// Which of them send first where several have something due at once.
    enum class Turn {
        Negotiation,
        Question, ///< beside the negotiation
        Estimate, ///< gets the packets that are left
    };

    explicit Exchange(Turn turn) : m_turn(turn) {}
    virtual ~Exchange() = default;
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    [[nodiscard]] Turn turn() const { return m_turn; }
    /// Whether what comes from that address of the server's name is shown to it (FlowId::address).
    [[nodiscard]] virtual bool talksTo(int address) const { return address == 0; }

    /// Goes on where time and the other exchanges have come to. Called before anything is sent, and again after each wait.
    virtual void advance(Ms now) = 0;
    /// What is to be sent now. Called again until there is nothing; each is followed by sent() or notSent().
    virtual std::optional<Outgoing> nextDatagram(Ms) { return std::nullopt; }
    virtual void sent(Ms) {}
    /// Refused: this computer does not let it out. Failed: it has no way there.
    virtual void notSent(const Error &) {}
    /// A datagram from the server's address. Where it means something, no other exchange is asked.
    virtual Meaning received(const QByteArray &, FlowId, Ms) { return Meaning::Nothing; }
    /// What it asks says nothing of the negotiation, and neither do the answers.
    [[nodiscard]] virtual bool isAside() const { return false; }
    /// Something came back that was not for an exchange that isAside().
    virtual void heard(FlowId) {}
    /// A datagram from another address than the server's, which anybody may have sent.
    virtual Meaning receivedFromElsewhere(const QByteArray &, const QString & /*address*/, FlowId) { return Meaning::Nothing; }
    /// An ICMP error about a datagram of this flow, whoever sent that.
    virtual void icmp(const IcmpError &, FlowId, Ms) {}
    /// When advance() or nextDatagram() may next do something without anything having arrived.
    [[nodiscard]] virtual Ms wakeAt(Ms /*now*/) const { return Ms::max(); }
    /// Nothing is underway: the run may end without it. It may begin again.
    [[nodiscard]] virtual bool isDone() const { return true; }

    /// Sends what ends what was established. Called once, at the end, also where the run was stopped.
    virtual void tearDown() {}
    /// The run has come to its end and was not stopped. Called once, before report().
    virtual void conclude(Ms) {}
    /// Adds what was seen to what the exchanges before it in the list have added.
    virtual void report(IkeObservation &) const {}

private:
    Turn m_turn;
};

} // namespace fix789
