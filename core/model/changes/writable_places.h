// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"

namespace fix789 {

/// The closed list of the places this program may ever write, compiled in: two registry values, the start types of the
/// services and drivers that L2TP depends on and whether those services run, Windows' L2TP device, two firewall rules of our
/// own, whether the Windows firewall is on; and the VPN connections and the DNS cache of the user who runs the program.
/// False for every other place, whether a fix, a journal or a recorded computer requests it. Names compare exactly, as the
/// list writes them.
bool mayWrite(const Change &change);

/// Whether Windows protects this service of the list even from administrators: its stock descriptor lets them neither configure
/// nor stop it. Its start type is written to the registry, which Windows reads when it starts; nothing ever stops it.
bool isProtectedService(const QString &service);

/// Whether undo may ever apply this: everything writable except switching the firewall off.
bool mayPutBack(const Change &before);

} // namespace fix789
