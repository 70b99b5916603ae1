// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

namespace fix789::checks {

/// Looks the server's name up and negotiates at the address that Windows dialled last, else at the first that answers. Of more
/// addresses, at most two a family are asked as well. Several checks may ask: the probe talks only once.
Result<IkeObservation> observeIke(const Machine &machine, const Target &target, const Progress &progress);

/// The one of these that Windows' key exchange failed at last, by its events; empty where they tell of none.
QString dialledAddress(const Machine &machine, const QStringList &addresses);

/// This computer has an IPv6 address of the internet (of Teredo and 6to4 none), or it is not known, and was not told to ask over
/// IPv4 first.
bool prefersIpv6(const Machine &machine);

/// Our message 1 offers authentication by key, so a server that chose from it takes keys.
bool takesKeys(const IkeObservation &seen);

} // namespace fix789::checks
