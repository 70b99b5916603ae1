// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/server/server_identity.h"
#include "formats/packet_capture.h"

#include <vector>

namespace fix789::analysis {

/// Identifies the product that answers in a capture: by the vendor IDs in the answers to an IKE client (message 2,
/// IKE_SA_INIT) on UDP 500 and 4500, and by the vendor name of an L2TP service outside IPsec. Ignores what a client sends.
/// Several servers of different products leave the product open.
ServerIdentity identifyServerByCapture(const std::vector<formats::CapturedDatagram> &datagrams);

} // namespace fix789::analysis
