// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/windows_machine_writer.h"

#include "adapters/windows/write/device_writer.h"
#include "adapters/windows/write/firewall_writer.h"
#include "adapters/windows/write/registry_writer.h"
#include "adapters/windows/write/service_writer.h"
#include "model/changes/writable_places.h"

namespace fix789::adapters {

namespace {

struct Maker {
    std::chrono::milliseconds patience;

    Result<void> operator()(const RegistryValueIs &fact) const { return makeRegistryValue(fact); }
    Result<void> operator()(const ServiceStartIs &fact) const { return makeServiceStart(fact); }
    Result<void> operator()(const ServiceRunningIs &fact) const { return makeServiceRunning(fact, patience); }
    Result<void> operator()(const DeviceEnabledIs &fact) const { return makeDeviceEnabled(fact); }
    Result<void> operator()(const DeviceMadeAnewIs &fact) const { return makeDeviceAnew(fact); }
    Result<void> operator()(const FirewallRuleIs &fact) const { return makeFirewallRule(fact); }
    Result<void> operator()(const FirewallProfileIs &fact) const { return makeFirewallProfile(fact); }
    template <class OfPerson>
    Result<void> operator()(const OfPerson &) const
    {
        return failure(ErrorKind::Refused, QStringLiteral("write a person's settings"));
    }
};

} // namespace

Result<void> WindowsMachineWriter::make(const Change &change)
{
    // What may be restored is the narrower of the two: off is no state of the firewall that we restore.
    const bool mayMake = std::holds_alternative<FirewallProfileIs>(change) ? mayPutBack(change) : mayWrite(change);
    if (!mayMake)
        return failure(ErrorKind::Refused, QStringLiteral("write to a place that is not on the list"));
    return std::visit(Maker{m_patience}, change);
}

} // namespace fix789::adapters
