// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789::analysis {

/// Reads repeated probes of a path over a few seconds and several source ports, made because only some sends of message 1
/// got through. A source port is *open* if at least three quarters of its rounds got an answer, and *shut* if none of at
/// least six did. A round is *dark* if no source port that is ever answered got an answer in it, and *lit* if half of those
/// did.
///
// clang-format off
/// | source ports                                            | rounds                                          | reading           |
/// |---------------------------------------------------------|-------------------------------------------------|-------------------|
/// | one open and one shut, without the server's own         | any                                             | path.intermittent |
/// | any                                                     | lit, then two or more dark in a row, then lit   | path.intermittent |
/// | any others                                              | any others                                      | nothing           |
// clang-format on
///
/// The server's own source port is a separate case (StageResult::onlyFromServicePort). So is a path that falls silent and
/// stays silent: the server may limit its answers.
void readRepeats(const IkeObservation &seen, Finding &reading);

} // namespace fix789::analysis
