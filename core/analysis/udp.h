// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/machine/path_observation.h"

#include <vector>

namespace fix789::analysis {

enum class Leaves { NotAsked, Yes, No };

/// Who answered, by kind. A control that could not send counts as not asked.
struct UdpEvidence {
    Leaves stun = Leaves::NotAsked;
    Leaves ntp = Leaves::NotAsked;
    Leaves quic = Leaves::NotAsked;
    Leaves dns = Leaves::NotAsked;
    Leaves ike500 = Leaves::NotAsked; ///< by the VPN server, even if only with a refusal
    Leaves ike4500 = Leaves::NotAsked;
    /// Ours: Yes where key exchange messages came back from UDP 500 and from UDP 4500, No where nothing came back from either.
    /// What one port says is nothing said of the other.
    Leaves responder = Leaves::NotAsked;
    Leaves responderElsewhere = Leaves::NotAsked; ///< on another port, or on one of the two alone
    int silentControls = 0; ///< of STUN, NTP and QUIC, those that did not answer; one host counts once a kind
    bool mixed = false;     ///< of one kind some answered and some did not
    QString rejectedBy;     ///< who sent an ICMP error, other than the host that was asked

    bool operator==(const UdpEvidence &) const = default;
};

enum class UdpPattern {
    NotTold,       ///< too few requests or answers for a conclusion
    ServerAnswers, ///< on both ports: the path works
    Only500,       ///< the server answers on UDP 500 alone
    Only4500,
    NothingLeaves,
    OnlyDns,
    OnlyNamed,   ///< DNS and NTP pass, nothing else: an allow-list
    IkeIsBarred, ///< other UDP passes, but our own responder is unreachable on UDP 500 and 4500
    BeyondPath,  ///< our responder is reachable there: the fault is at the server
    OtherPasses, ///< other UDP passes; only another network shows which end blocks UDP 500 and 4500
};

/// The first matching row applies. S STUN, N NTP, Q QUIC, D external DNS; K5, K45 the VPN server; R our responder on its
/// ports. + answered, - did not, . either or not asked. "-" of S, N, Q together needs two silent controls: a single one may
/// be down.
///
// clang-format off
/// | S | N | Q | D | K5 | K45 | R | reading       |
/// |---|---|---|---|----|-----|---|---------------|
/// | . | . | . | . | +  | +   | . | ServerAnswers |
/// | . | . | . | . | +  | -   | . | Only500       |
/// | . | . | . | . | -  | +   | . | Only4500      |
/// | . | . | . | . | .  | .   | + | BeyondPath    |
/// | + | . | . | . | -  | -   | - | IkeIsBarred   |
/// | + | . | . | . | .  | .   | . | OtherPasses   |
/// | . | . | + | . | .  | .   | . | OtherPasses; IkeIsBarred if R is "-" |
/// | - | + | - | . | -  | -   | . | OnlyNamed     |
/// | - | - | - | + | .  | .   | . | OnlyDns       |
/// | - | - | - | . | .  | .   | . | NothingLeaves |
/// | . | . | . | . | .  | .   | . | NotTold       |
// clang-format on
///
/// R is "+" where key exchange messages came back from UDP 500 and from 4500, "-" where nothing came back from either: one port
/// speaks for itself alone. A responder that answers on another port, or on one of the two alone, counts as S. Where K5 or K45
/// answers, nothing of this speaks of the path.
UdpPattern readPattern(const UdpEvidence &evidence);

/// A datagram that no path has to split.
bool fitsEveryPath(const ResponderResult &result);
/// One port of our responder: of those that fit every path, some of this shape were answered there; were sent, and none was
/// answered.
bool isAnsweredOn(const ResponderObservation &seen, std::uint16_t port, ResponderResult::Shape shape);
bool isSilentOn(const ResponderObservation &seen, std::uint16_t port, ResponderResult::Shape shape);
/// Such a port was asked, and nothing of whatever shape and size came back.
bool isShutOn(const ResponderObservation &seen, std::uint16_t port);

/// Large messages get lost on the way to our responder's UDP 500 or 4500 as everybody sends them, and arrive there if their
/// second fragment is sent first: the path turns the order around, and something on it drops what is out of order.
bool fragmentsAreReordered(const ResponderObservation &seen);

/// `ike`: nullptr where the server was not asked.
UdpEvidence evidenceOf(const std::vector<UdpControl> &controls, const IkeObservation *ike);

/// The server's address is the one by which STUN servers see this computer: it is behind the same router, inside the network that
/// the VPN leads to. Routers often do not lead what comes from inside back in. False where the server speaks to us all the same,
/// from whichever port; what comes from another address of it is no answer.
bool isInsideItsNetwork(const std::vector<UdpControl> &controls, const IkeObservation &ike);

} // namespace fix789::analysis
