// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

namespace fix789::checks {

/// Resolves the server's name and negotiates at the address that Windows dialled last, else at the first that answers. It
/// also probes at most two more addresses per family. Several checks may call this: the probe runs only once.
Result<IkeObservation> observeIke(const Machine &machine, const Target &target, const Progress &progress);

/// The address among these where Windows' key exchange last failed, by its events; empty if no event names one.
QString dialledAddress(const Machine &machine, const QStringList &addresses);

/// This computer has a global IPv6 address (not Teredo or 6to4), or it is not known whether it has one, and no setting makes
/// it prefer IPv4.
bool prefersIpv6(const Machine &machine);

/// The server accepts keys: our message 1 offers authentication by key, and it chose from that.
bool takesKeys(const IkeObservation &seen);

} // namespace fix789::checks
