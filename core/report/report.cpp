// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/report.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fix789::report {
namespace {

// Vendors (analysis/portal_vendor) and Wi-Fi names that always mean one kind of place. All others occur anywhere.
constexpr std::array<std::pair<const char *, Environment>, 5> kTelling{{
    {"FRITZ!Box", Environment::Home},
    {"eduroam", Environment::Education},
    {"Boingo", Environment::Hospitality},
    {"Telekom HotSpot", Environment::Hospitality},
    {"WIFIonICE", Environment::Hospitality},
}};

Environment environmentTold(const QString &name)
{
    const auto entry = std::ranges::find_if(
        kTelling, [&](const auto &one) { return name.compare(QLatin1String(one.first), Qt::CaseInsensitive) == 0; });
    return entry == kTelling.end() ? Environment::Unknown : entry->second;
}

// If the user did not say where they are.
Environment guessed(const Report &report)
{
    for (const engine::Examined &examined : report.examined) {
        const Finding &f = examined.finding;
        const QString wifi = f.facts.value(QStringLiteral("wifi")).toObject().value(QStringLiteral("name")).toString();
        for (const QString &name : {f.portal ? f.portal->product : QString(), f.portal ? f.portal->gear : QString(), wifi})
            if (const Environment environment = environmentTold(name); environment != Environment::Unknown)
                return environment;
    }
    return Environment::Unknown;
}

} // namespace

diagnosis::Surroundings surroundingsOf(const Report &report)
{
    diagnosis::Surroundings surroundings{report.target.environment, {}};
    if (surroundings.environment == Environment::Unknown)
        surroundings.environment = guessed(report);
    for (const engine::Examined &examined : report.examined)
        if (examined.finding.portal)
            surroundings.gear = examined.finding.portal->gear;
    surroundings.serverProduct = serverIdentityOf(report).product;
    surroundings.serverChanged = report.target.answers.serverChanged == Reply::Yes;
    return surroundings;
}

analysis::ServerIdentity serverIdentityOf(const Report &report)
{
    // All checks that talk to the server share one observation.
    const auto spoke =
        std::ranges::find_if(report.examined, [](const engine::Examined &examined) { return examined.finding.ike.has_value(); });
    const analysis::ServerIdentity seen =
        spoke == report.examined.end() ? analysis::ServerIdentity{} : analysis::identifyServer(*spoke->finding.ike);
    return analysis::withWordOf(seen, report.target.answers.serverProduct);
}

} // namespace fix789::report
