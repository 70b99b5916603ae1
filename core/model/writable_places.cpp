// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/writable_places.h"

#include <QLatin1StringView>

#include <algorithm>

namespace fix789 {
namespace {

struct WritableValue {
    QLatin1StringView key;
    QLatin1StringView name;
};

constexpr WritableValue kValues[] = {
    {QLatin1StringView("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"),
     QLatin1StringView("AssumeUDPEncapsulationContextOnSendRule")},
    {QLatin1StringView("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"), QLatin1StringView("ProhibitIpSec")},
};

constexpr QLatin1StringView kServices[] = {
    QLatin1StringView("IKEEXT"),  QLatin1StringView("PolicyAgent"), QLatin1StringView("RasMan"),
    QLatin1StringView("SstpSvc"), QLatin1StringView("BFE"),         QLatin1StringView("TapiSrv"),
};

constexpr QLatin1StringView kDrivers[] = {QLatin1StringView("Rasl2tp")};

constexpr qsizetype kLargestValue = 64 * 1024;

template <class Names>
bool contains(const Names &names, const QString &name)
{
    return std::any_of(std::begin(names), std::end(names), [&](QLatin1StringView known) { return name == known; });
}

bool allowed(const RegistryValueIs &fact)
{
    const auto *value = std::get_if<RegistryValue>(&fact.content);
    if (value != nullptr && value->bytes.size() > kLargestValue)
        return false;
    return std::any_of(std::begin(kValues), std::end(kValues),
                       [&](const WritableValue &known) { return fact.key == known.key && fact.name == known.name; });
}

bool allowed(const ServiceStartIs &fact)
{
    // Boot and System are for drivers; the service control manager refuses them for a service.
    switch (fact.start) {
    case StartType::Boot:
    case StartType::System:
        return contains(kDrivers, fact.service);
    case StartType::Automatic:
    case StartType::Manual:
    case StartType::Disabled:
        return contains(kServices, fact.service) || contains(kDrivers, fact.service);
    }
    return false; // a number that came from a file
}

bool allowed(const ServiceRunningIs &fact)
{
    return contains(kServices, fact.service);
}

} // namespace

bool mayWrite(const Change &change)
{
    return std::visit([](const auto &fact) { return allowed(fact); }, change);
}

} // namespace fix789
