// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"

#include <QStringList>

namespace fix789::analysis {

/// The vendor of a network's portal, by its common name; empty if unknown.
struct PortalVendor {
    QString gear;    ///< vendor of the access points or the gateway
    QString product; ///< product behind the login page

    bool operator==(const PortalVendor &) const = default;
};

/// By the portal's URLs and the rules of resources/portal-vendors.json.
PortalVendor portalVendor(const PortalObservation &seen);
/// The same for a list of URLs, with or without their values.
PortalVendor portalVendor(const QStringList &addresses);

/// Every gear name in the rules.
QStringList knownGear();

} // namespace fix789::analysis
