// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/machine/remembered_run.h"
#include "model/verdict/finding.h"

#include <optional>
#include <vector>

namespace fix789::analysis {

/// The relation between two networks. Meraki access points in NAT mode have the same gateway everywhere (10.128.128.128), so
/// that gateway proves nothing.
enum class NetworkRelation {
    Same,      ///< the same Wi-Fi, site and part
    OtherPart, ///< the same Wi-Fi of the same site, another subnet or role
    OtherWifi, ///< another Wi-Fi of the same site
    Elsewhere, ///< both names are known, and differ
    NotKnown,
};
NetworkRelation relationOf(const NetworkIdentity &here, const NetworkIdentity &there);

/// Uses earlier runs for the same server to explain what the negotiation has left open, or found blocked, on this network.
/// `negotiation` is its own finding; `recent`: only runs so recent that the server must still exist.
///
// clang-format off
/// | the server answered                         | here                    | reading                                          |
/// |---------------------------------------------|-------------------------|--------------------------------------------------|
/// | another device, on the same network         | blocked, or left open   | site.group-policy                                |
/// | this one, in another part of this Wi-Fi     | blocked, or left open   | site.ipsk-role                                   |
/// | this one, on another Wi-Fi of the site      | blocked, or left open   | site.ssid-policy                                 |
/// | the same, with a private server address     | blocked, or left open   | site.access-point-nat                            |
/// | this one, on another network                | a set with a path cause | the path cause of that set                       |
/// | nowhere                                     | any                     | nothing                                          |
// clang-format on
Finding compareNetworks(const Finding &negotiation, const NetworkIdentity &here, const std::vector<RememberedRun> &recent,
                        const QString &serverAddress = {});

/// The outcome to remember for a negotiation; nothing if the probe of a port did not run to its end.
std::optional<RememberedRun::Outcome> outcomeOf(const IkeObservation &seen);

/// Compares the successive runs for one server on one network. A *wait*: of two successive runs on this network, at most 15
/// min apart and neither before its login, the first met silence on both ports and the second got an answer on both. It
/// *fell silent*: the reverse, at most 30 min apart. `runs`: those of this computer for that server, of any age, in any
/// order; `now` is the newest.
///
// clang-format off
/// | waits, including this run | fell silent | this run                       | reading        |
/// |--------------------------|-------------|--------------------------------|----------------|
/// | two or more              | never       | silent, or answered by a wait  | site.role-late |
/// | any                      | any         | answered by a wait             | a note         |
/// | any                      | any         | any other                      | nothing        |
// clang-format on
///
/// A single wait may be any fault that passed; a server that falls silent again was not delayed by joining the network.
Finding compareTimes(const RememberedRun &now, const std::vector<RememberedRun> &runs);

} // namespace fix789::analysis
