// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789::analysis {

/// What our own responder beyond the path proves if the server answers neither UDP 500 nor UDP 4500:
///
// clang-format off
/// | to the responder's UDP 500 and 4500                                   | reading                |
/// |-----------------------------------------------------------------------|------------------------|
/// | key exchange messages are answered on both                            | server.down; banned-us if it answered in a version that nobody uses |
/// | other datagrams are answered on one of them, key exchange messages neither there nor on the other | path.ike-inspected |
/// | nothing is answered there, and another port is                        | path.ike-blocked; the evidence says whether it arrived |
/// | nothing is answered at all                                            | says nothing           |
// clang-format on
///
/// Returns true if there is a conclusion.
bool readResponder(const IkeObservation &seen, Finding &reading);

/// path.fragments-reordered in the place of path.fragments-dropped, where our responder shows it (udp.h).
void readFragmentOrder(const IkeObservation &seen, Finding &reading);

/// What the router makes of IPsec, where the VPN does not work: our responder saw what came to its UDP 500 or 4500 changed, while
/// what came to another port was as we sent it.
///
// clang-format off
/// | to UDP 500 or 4500          | to another port            | `reading` so far                 | reading           |
/// |-----------------------------|----------------------------|----------------------------------|-------------------|
/// | other bytes than were sent  | the same bytes             | anything but good                | nat.ipsec-helper  |
/// | from another source port    | from the same source port  | a port met silence, or may have  | nat.ipsec-helper  |
/// | either of both              | as sent                    | good, or at fault by other means | a note            |
// clang-format on
///
/// A NAT that gives every datagram another source port is no helper.
void readIpsecHelper(const IkeObservation &seen, Finding &reading);

} // namespace fix789::analysis
