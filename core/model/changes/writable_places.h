// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"

namespace fix789 {

/// The closed list of the places that may ever be written, compiled in: two registry values, the start types of the services
/// and drivers that L2TP stands on and whether those services run, Windows' device for L2TP, two firewall rules of our own,
/// whether the Windows firewall is on; and of the person who runs the program the VPN connections and the DNS cache. False for
/// every other place, whoever asks: a fix, a journal, or a recorded computer. Names are compared exactly, as the list writes
/// them.
bool mayWrite(const Change &change);

/// Whether undo may ever make this: all that may be written, but never a firewall that is off.
bool mayPutBack(const Change &before);

} // namespace fix789
