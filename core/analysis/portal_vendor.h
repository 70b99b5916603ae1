// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"

#include <QStringList>
#include <QUrl>

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

/// Whether a rule knows the URL's host or port as gear's own. Paths and parameters do not count: login pages elsewhere have them.
bool isGearHost(const QUrl &url);

/// Whether a rule knows the URL's path as a login of gear, wherever it stands ("/swarm.cgi").
bool isGearPath(const QUrl &url);

/// Every gear name in the rules.
QStringList knownGear();

} // namespace fix789::analysis
