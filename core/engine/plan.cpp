// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "engine/fixer.h"
#include "engine/present.h"

#include <algorithm>

namespace fix789 {

Result<FixPlan> planFix(const Machine &machine, std::span<const CauseRef> causes)
{
    FixPlan plan;
    plan.causes.assign(causes.begin(), causes.end());
    for (const CauseRef &cause : causes) {
        const Check *check = findCheckFor(cause.id);
        const Fix *fix = check ? check->fix : nullptr;
        const auto noFix = [&] {
            return failure(ErrorKind::NotFound, QStringLiteral("planning a fix for %1").arg(cause.toString()));
        };
        if (!fix)
            return noFix();
        const auto changes = fix->plan(machine, cause);
        if (!changes)
            return std::unexpected(changes.error());
        if (changes->empty())
            return noFix();
        for (const Change &change : *changes) {
            const bool planned =
                std::ranges::any_of(plan.changes, [&](const PlannedChange &p) { return samePlace(p.change, change); });
            const auto before = present(machine, change);
            if (!before)
                return std::unexpected(before.error());
            if (!planned && *before != change)
                plan.changes.push_back({cause, change, *before});
        }
        plan.risk = std::max(plan.risk, fix->risk);
        plan.scope = fix->scope;
        plan.restart = std::max(plan.restart, fix->restart);
        plan.notices.push_back({fix->notice, {cause.subject}});
    }
    return plan;
}

} // namespace fix789
