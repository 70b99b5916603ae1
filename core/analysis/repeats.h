// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789::analysis {

/// A path that was asked again over some seconds and source ports, because message 1 had got through by some of its sends and not
/// by others. A source port is *open* if three rounds in four and more were answered, and *shut* if none was, of six or more. A
/// round is *dark* if it was answered to no source port that is ever answered, and *lit* if it was to half of them.
///
// clang-format off
/// | source ports                                            | rounds                                          | reading           |
/// |---------------------------------------------------------|-------------------------------------------------|-------------------|
/// | one is open and one shut, the server's own not counted  | any                                             | path.intermittent |
/// | any                                                     | lit, then two or more dark in a row, then lit   | path.intermittent |
/// | any others                                              | any others                                      | nothing           |
// clang-format on
///
/// A server's own source port is another matter (StageResult::onlyFromServicePort), and so is what falls silent and stays so: the
/// server may answer only so often.
void readRepeats(const IkeObservation &seen, Finding &reading);

} // namespace fix789::analysis
