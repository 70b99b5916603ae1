// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/audit.h"

namespace fix789::site {

/// What an audit needs to ask the dashboard for, all of it GET. Some answers decide what is asked next: the networks come
/// first, then their SSIDs, then the rules of the enabled ones.
struct RequestPlan {
    QString organisation = {}; ///< id; empty: the only one that the key can see
    AuditQuestion question = {};
};

/// What to ask for now, in order, none that was already answered; empty at the end. With every round the rest is known
/// better; the third is the last large one.
QStringList nextRequests(const RequestPlan &plan, const Answers &answers);

} // namespace fix789::site
