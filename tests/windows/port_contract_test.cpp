// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The real adapters keep what their ports promise, as far as Wine has Windows; what it does not have is an error, never a value.
#include "support/port_contract.h"

#include "windows/test_keys.h"
#include "adapters/windows/read/windows_attempts.h"
#include "adapters/windows/read/windows_certificates.h"
#include "adapters/windows/process/windows_clock.h"
#include "adapters/windows/read/windows_devices.h"
#include "adapters/windows/read/windows_filter_events.h"
#include "adapters/windows/read/windows_firewall.h"
#include "adapters/windows/read/windows_interfaces.h"
#include "adapters/windows/read/windows_policies.h"
#include "adapters/windows/read/windows_profiles.h"
#include "adapters/windows/read/windows_registry.h"
#include "adapters/windows/read/windows_routes.h"
#include "adapters/windows/read/windows_services.h"
#include "adapters/windows/read/windows_udp_owners.h"

namespace fix789::tests {
namespace {

TEST(ScriptedPortContract, IsKeptByTheRealAdapters)
{
    writeRaw(L"Software\\Fix789Test", L"number", REG_DWORD, "\2\0\0\0", 4);
    test::keepsContract(WindowsRegistry(), QStringLiteral("HKLM\\Software\\Fix789Test"), QStringLiteral("number"));
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, L"Software\\Fix789Test");
    test::keepsContract(WindowsServices(), QStringLiteral("EventLog"));
    test::keepsContract(WindowsCertificates());
    test::keepsContract(WindowsProfiles());
    test::keepsContract(WindowsUdpOwners());
    test::keepsContract(WindowsDevices());
    test::keepsContract(WindowsRoutes());
    test::keepsContract(WindowsInterfaces());
    test::keepsContract(WindowsAttempts());
    const WindowsRegistry registry;
    test::keepsContract(WindowsPolicies(registry));
    test::keepsContract(WindowsFirewall());
    test::keepsContract(WindowsFilterEvents());
    test::keepsContract(WindowsClock());
}

} // namespace
} // namespace fix789::tests
