// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

// After those of this computer. A check stands in one of the two lists or it does not run; each comes after those it needs. A
// local check that is named here, too, is shown here, because it judges what the negotiation showed.
constexpr std::array kAfterLocal{
    &kLocalNetworks, &kNetworkStatus, &kPortalCheck, &kServerName, &kRouteToServer, &kIkeAnswers, &kUdpControlsCheck,
    &kDnsAnswersCheck, &kServerCertificate, &kWindowsAttempts, &kOtherNetworks, &kNatTValue,
};

} // namespace

std::span<const Check *const> allChecks()
{
    static const std::vector<const Check *> kAll = [] {
        std::vector<const Check *> all;
        std::ranges::copy_if(localChecks(), std::back_inserter(all), [](const Check *check) {
            return std::ranges::find(kAfterLocal, check) == kAfterLocal.end();
        });
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

} // namespace fix789
