// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789 {

/// What our own responder beyond the path proves where the server answers neither UDP 500 nor UDP 4500:
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
/// True: it said something.
bool readResponder(const IkeObservation &seen, Finding &reading);

} // namespace fix789
