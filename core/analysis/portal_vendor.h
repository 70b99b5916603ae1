// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"

#include <QStringList>

namespace fix789 {

/// The vendor of a network's portal, by its common name; empty where unknown.
struct PortalVendor {
    QString gear;    ///< whose access points or gateway it is
    QString product; ///< whose login page it is

    bool operator==(const PortalVendor &) const = default;
};

/// By the addresses that the portal led to, and the rules of resources/portal-vendors.json.
PortalVendor portalVendor(const PortalObservation &seen);
/// The same of addresses, with or without their values.
PortalVendor portalVendor(const QStringList &addresses);

/// Every name that the rules know.
QStringList knownGear();

} // namespace fix789
