// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/verdict.h"

namespace fix789 {

/// Where no UDP leaves at all, silence of single ports and of the server is its symptom. Where there is no way out, or another
/// VPN takes it, that no UDP leaves is one in turn.
void foldIntoUdpBlocked(Verdict &verdict);
/// What was asked at a false address says nothing of the server.
void foldIntoFalseAddress(Verdict &verdict);

} // namespace fix789
