// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789::analysis {

/// A server that answers IKEv2 but not main mode, the only mode in which Windows starts L2TP/IPsec.
void readIkev2Only(const IkeObservation &seen, Finding &reading);
/// A server that answers aggressive mode; false if it does not, or if a filter on the path drops main mode.
bool readAggressiveModeOnly(const IkeObservation &seen, Finding &reading);
/// A server that refuses or ignores the connection's own IPsec parameters, but answers what Windows offers without them; false
/// if it does not, or if it refuses both.
bool readOwnParameters(const IkeObservation &seen, Finding &reading);
/// The connection's own IPsec parameters may be the fault, if Windows uses them for L2TP.
void leaveOwnOpen(Text sentence, std::vector<Text> evidence, Finding &reading);

} // namespace fix789::analysis
