// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/local_checks.h"
#include "engine/fixer.h"
#include "engine/present.h"
#include "model/changes/writable_places.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::engine {
namespace {

Failure noFix(const CauseRef &cause)
{
    return failure(ErrorKind::NotFound, QStringLiteral("planning a fix for %1").arg(cause.toString()));
}

Result<void> add(FixPlan &plan, const Machine &machine, const CauseRef &cause, const Change &change)
{
    const auto before = present(machine, change);
    if (!before)
        return std::unexpected(before.error());
    // Do not begin a change that the journal cannot hold or that undo cannot restore from it.
    if (!mayWrite(change) || !mayPutBack(*before))
        return noFix(cause);
    const bool planned = std::ranges::any_of(plan.changes, [&](const PlannedChange &p) { return samePlace(p.change, change); });
    if (planned || *before == change)
        return {};
    plan.changes.push_back({cause, change, *before});
    if (const auto *start = std::get_if<ServiceStartIs>(&change); start && isProtectedService(start->service))
        plan.restart = checks::Restart::Needed;
    plan.risk = std::max(plan.risk, riskOf(change));
    plan.scope = scopeOf(change);
    return {};
}

checks::FixNeeds both(const checks::FixNeeds &a, const checks::FixNeeds &b)
{
    return {a.key || b.key, a.cleanedKey || b.cleanedKey, a.credentials || b.credentials};
}

bool isOfOneScope(const FixPlan &plan)
{
    return std::ranges::all_of(plan.changes, [&](const PlannedChange &p) { return scopeOf(p.change) == plan.scope; });
}

} // namespace

Result<FixPlan> planFix(const Machine &machine, std::span<const checks::Check *const> checks, const Target &target,
                        std::span<const CauseRef> causes)
{
    FixPlan plan;
    plan.causes.assign(causes.begin(), causes.end());
    for (const CauseRef &cause : causes) {
        const checks::Fix *fix = checks::findFix(checks, cause.id);
        if (!fix)
            return noFix(cause);
        const auto changes = fix->plan(machine, target, cause);
        if (!changes)
            return std::unexpected(changes.error());
        if (changes->empty())
            return noFix(cause);
        for (const Change &change : *changes)
            if (const auto added = add(plan, machine, cause, change); !added)
                return std::unexpected(added.error());
        plan.restart = std::max(plan.restart, fix->restart);
        plan.needs = both(plan.needs, fix->needs);
        if (fix->proof == checks::Proof::NextAttempt)
            plan.shownByNextAttempt.push_back(cause);
        const bool withSignIn = target.signIn == SignIn::Typed && fix->noticeWithSignIn != nullptr;
        plan.notices.push_back({withSignIn ? fix->noticeWithSignIn : fix->notice, {cause.subject}});
    }
    if (!isOfOneScope(plan))
        return failure(ErrorKind::Malformed, QStringLiteral("fixing this computer and this person's settings in one run"));
    std::ranges::stable_sort(plan.changes, {}, [](const PlannedChange &p) { return riskOf(p.change); });
    if (plan.risk == Risk::NotReversible)
        plan.notices.push_back({QT_TRANSLATE_NOOP("Text", "This cannot be undone."), {}});
    return plan;
}

} // namespace fix789::engine
