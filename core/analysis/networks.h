// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/remembered_run.h"
#include "model/verdict/finding.h"

#include <vector>

namespace fix789 {

/// How two networks stand to each other. In the NAT mode of Meraki's access points the gateway is the same everywhere
/// (10.128.128.128), so it says nothing.
enum class NetworkRelation {
    Same,      ///< the same Wi-Fi of the same site, and the same part of it
    OtherPart, ///< the same Wi-Fi of the same site, another subnet or role
    OtherWifi, ///< another Wi-Fi of the same site
    Elsewhere, ///< the names of both are known, and differ
    NotKnown,
};
NetworkRelation relationOf(const NetworkIdentity &here, const NetworkIdentity &there);

/// What earlier looks at the same server say of what the negotiation leaves open, or has found blocked, here. `negotiation` is what it says
/// by itself; `recent`: none so old that the server may have gone since.
///
// clang-format off
/// | the server answered                         | here                    | reading                                          |
/// |---------------------------------------------|-------------------------|--------------------------------------------------|
/// | another device, on the same network         | blocked, or left open   | site.group-policy                                |
/// | this one, in another part of this Wi-Fi     | blocked, or left open   | site.ipsk-role                                   |
/// | this one, on another Wi-Fi of the site      | blocked, or left open   | site.ssid-policy                                 |
/// | the same, the server's address an inner one | blocked, or left open   | site.access-point-nat                            |
/// | this one, elsewhere                         | a set that holds a path | the path's cause of that set                     |
/// | nowhere                                     | any                     | nothing                                          |
// clang-format on
Finding compareNetworks(const Finding &negotiation, const NetworkIdentity &here, const std::vector<RememberedRun> &recent,
                           const QString &serverAddress = {});

} // namespace fix789
