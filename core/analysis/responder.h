// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789 {

/// What our own responder beyond the path proves if the server answers neither UDP 500 nor UDP 4500:
///
// clang-format off
/// | to the responder's UDP 500 and 4500                                   | reading                |
/// |-----------------------------------------------------------------------|------------------------|
/// | key exchange messages get answers on both                             | server.down; banned-us if the server answered in a non-existent version |
/// | other datagrams get answers there, key exchange messages do not       | path.ike-inspected     |
/// | nothing gets answers there, but another port does                     | path.ike-blocked; the evidence says whether the datagrams arrived |
/// | nothing gets answers at all                                           | no conclusion          |
// clang-format on
///
/// Returns true if there is a conclusion.
bool readResponder(const IkeObservation &seen, Finding &reading);

} // namespace fix789
