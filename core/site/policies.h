// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/evaluate.h"

namespace fix789::site {

/// What applies to a client, at the access point or at the appliance.
struct AppliedPolicy {
    AssignedPolicy::Kind kind = AssignedPolicy::Kind::Normal;
    const GroupPolicy *policy = nullptr; ///< with Kind::Group; nullptr there: its rules could not be read
    PolicyOrigin origin = PolicyOrigin::None;
    QString request = {};            ///< the answer that says so
    Reading reading = Reading::Read; ///< with Kind::Unreadable: why
};

struct PolicyPair {
    AppliedPolicy atAccessPoint;
    AppliedPolicy atAppliance;
};

/// The pair that documentation and answers give, and others that may hold instead. The dashboard's documentation gives no
/// order among group policies: one set for the client counts before one by RADIUS, key or role, that before one by device
/// type, and one of the VLAN last.
struct PolicyPairs {
    PolicyPair first;
    std::vector<PolicyPair> lessLikely; ///< the order is not documented
    std::vector<PolicyPair> asLikely;   ///< what was read leaves it open
};

PolicyPairs policiesOf(const Subject &subject);
/// The VLAN of the client's packets; nothing: not tagged, or not known.
std::optional<int> vlanOf(const Subject &subject, const AppliedPolicy &atAccessPoint);

} // namespace fix789::site
