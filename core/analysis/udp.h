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
    /// Ours: Yes if key exchange messages got answers from both UDP 500 and UDP 4500, No if neither port answered. One port
    /// alone says nothing about the other.
    Leaves responder = Leaves::NotAsked;
    Leaves responderElsewhere = Leaves::NotAsked; ///< on another port, or on only one of the two
    int silentControls = 0; ///< silent hosts of STUN, NTP and QUIC; a host counts once per kind
    bool mixed = false;     ///< within one kind, some answered and some did not
    QString rejectedBy;     ///< reporter of an ICMP error, other than the host itself

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
/// R is "+" if key exchange messages got answers from both UDP 500 and 4500, "-" if neither answered: one port says nothing
/// about the other. A responder that answers on another port, or on only one of the two, counts as S. If K5 or K45 answers,
/// this says nothing about the path.
UdpPattern readPattern(const UdpEvidence &evidence);

/// The datagram is small enough for any path to carry it unfragmented.
bool fitsEveryPath(const ResponderResult &result);
/// One port of our responder, and only datagrams of this shape that fit every path: some got an answer there; or some were
/// sent, and none got an answer.
bool isAnsweredOn(const ResponderObservation &seen, std::uint16_t port, ResponderResult::Shape shape);
bool isSilentOn(const ResponderObservation &seen, std::uint16_t port, ResponderResult::Shape shape);
/// We sent datagrams to such a port, and none of any shape or size got an answer.
bool isShutOn(const ResponderObservation &seen, std::uint16_t port);

/// Large messages to our responder's UDP 500 or 4500 get lost in the usual fragment order, and arrive if their second
/// fragment goes first: the path reverses the order, and a device on it drops fragments that are out of order.
bool fragmentsAreReordered(const ResponderObservation &seen);

/// `ike`: nullptr if there was no negotiation with the server.
UdpEvidence evidenceOf(const std::vector<UdpControl> &controls, const IkeObservation *ike);

/// The server has the same public address as this computer (by STUN): it is behind the same router, inside the network that
/// the VPN leads to. Routers often do not send traffic from inside back in (hairpin NAT). False if the server sends us a
/// message all the same, from any port; an answer from another of its addresses does not count.
bool isInsideItsNetwork(const std::vector<UdpControl> &controls, const IkeObservation &ike);

} // namespace fix789::analysis
