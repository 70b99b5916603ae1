// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace {

constexpr auto kAfterLocal = std::to_array<const Check *>({FIX789_CHECKS_AFTER_LOCAL(FIX789_ADDRESS_OF_CHECK)});

} // namespace

std::span<const Check *const> allChecks()
{
    static const std::vector<const Check *> kAll = [] {
        std::vector<const Check *> all;
        std::ranges::copy_if(localChecks(), std::back_inserter(all),
                             [](const Check *check) { return std::ranges::find(kAfterLocal, check) == kAfterLocal.end(); });
        all.insert(all.end(), kAfterLocal.begin(), kAfterLocal.end());
        return all;
    }();
    return kAll;
}

const Check *findCheck(const QString &id)
{
    const auto all = allChecks();
    const auto it = std::ranges::find_if(all, [&](const Check *check) { return id == QLatin1String(check->id); });
    return it == all.end() ? nullptr : *it;
}

const Fix *findFix(CauseId cause)
{
    return findFix(allChecks(), cause);
}

} // namespace fix789::checks
