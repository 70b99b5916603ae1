// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "ports/progress.h"
#include "site/audit.h"

#include <expected>

namespace fix789::ui {

/// Which organisation, and what to ask about it.
struct SiteOrder {
    QString recorded = {};     ///< folder of recorded answers; empty: the dashboard is asked
    Secret key = {};           ///< of the dashboard
    QString region = {};       ///< com, ca, cn, in, gov
    QString organisation = {}; ///< id; empty: the only one that the key sees
    QString server = {};       ///< a result of serverFromInput()
    QString network = {};
    QString ssid = {};
    QString role = {};
    QString client = {}; ///< hardware address; not with `role`
};

/// Reads an organisation and judges what it does to the VPN. Only reads.
class SiteAuditor {
public:
    virtual ~SiteAuditor() = default;

    /// Called from a worker thread; says how far it is. The error is a sentence for the person.
    virtual std::expected<site::Audit, Text> audit(const SiteOrder &order, const Progress &progress) const = 0;
};

} // namespace fix789::ui
