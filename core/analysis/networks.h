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

/// What a negotiation is remembered as; nothing where one of the ports was not asked to the end.
std::optional<RememberedRun::Outcome> outcomeOf(const IkeObservation &seen);

/// What looks at one server on one network say, one after another. A *wait*: of two looks in a row on this network, at most 15
/// min apart and none before its login, the first met silence on both ports and the second was answered on both. It *fell
/// silent*: the other way round, at most 30 min apart. `runs`: this computer's at that server, of any age, in any order; `now` is
/// the newest.
///
// clang-format off
/// | waits, this look counted | fell silent | this look                      | reading        |
/// |--------------------------|-------------|--------------------------------|----------------|
/// | two or more              | never       | silent, or answered by a wait  | site.role-late |
/// | any                      | any         | answered by a wait             | a note         |
/// | any                      | any         | any other                      | nothing        |
// clang-format on
///
/// One wait may be anything that came back; what falls silent again is no matter of joining.
Finding compareTimes(const RememberedRun &now, const std::vector<RememberedRun> &runs);

} // namespace fix789::analysis
