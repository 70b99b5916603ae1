// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

#include <array>

namespace fix789::analysis {

/// What our own responder beyond the path proves if the server answers neither UDP 500 nor UDP 4500:
///
// clang-format off
/// | to the responder's UDP 500 and 4500                                   | reading                |
/// |-----------------------------------------------------------------------|------------------------|
/// | key exchange messages get answers on both                             | server.down; banned-us if the server answered in a non-existent version |
/// | other datagrams get answers on one of them, key exchange messages on neither | path.ike-inspected |
/// | nothing gets answers there, but another port does                     | path.ike-blocked; the evidence says whether the datagrams arrived |
/// | nothing gets answers at all                                           | no conclusion          |
// clang-format on
///
/// On the responder's UDP 500 or 4500 other datagrams are answered, and key exchange messages on neither of the two.
bool showsInspection(const IkeObservation &seen);
/// Returns true if there is a conclusion.
bool readResponder(const IkeObservation &seen, Finding &reading);

/// path.fragments-reordered instead of path.fragments-dropped, if our responder proves it (udp.h).
void readFragmentOrder(const IkeObservation &seen, Finding &reading);

/// What the router does to IPsec, if the VPN does not work: our responder received altered datagrams on its UDP 500 or 4500,
/// and unaltered ones on another port.
///
// clang-format off
/// | to UDP 500 or 4500          | to another port            | `reading` so far                 | reading           |
/// |-----------------------------|----------------------------|----------------------------------|-------------------|
/// | altered bytes               | the bytes as sent          | anything but good                | nat.ipsec-helper  |
/// | from another source port    | from the same source port  | a port met silence, or may have  | nat.ipsec-helper  |
/// | either of the two           | as sent                    | good, or another cause is found  | a note            |
// clang-format on
///
/// A NAT that gives every datagram another source port is not an IPsec helper.
void readIpsecHelper(const IkeObservation &seen, Finding &reading);

/// What only this comparison reports.
inline constexpr auto kResponderCauses = std::to_array<CauseId>({
    cause::kFragmentsReordered,
    cause::kIpsecHelper,
});

} // namespace fix789::analysis
