// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_facts.h"

#include "adapters/windows/read/windows_attempts.h"
#include "adapters/windows/read/windows_certificates.h"
#include "adapters/windows/read/windows_devices.h"
#include "adapters/windows/read/windows_filter_events.h"
#include "adapters/windows/read/windows_firewall.h"
#include "adapters/windows/read/windows_interfaces.h"
#include "adapters/windows/read/windows_network.h"
#include "adapters/windows/read/windows_policies.h"
#include "adapters/windows/read/windows_profiles.h"
#include "adapters/windows/read/windows_routes.h"
#include "adapters/windows/read/windows_services.h"
#include "adapters/windows/read/windows_udp_owners.h"

namespace fix789::adapters {

Facts windowsFacts(const Registry &registry)
{
    return {
        .service = windowsService,
        .firewall = [&registry] { return windowsFirewall(registry); },
        .filterEvents = windowsFilterEvents,
        .profiles = windowsProfiles,
        .devices = windowsDevices,
        .udpOwners = [] { return windowsUdpOwners(); },
        .routeTo = [](const QString &address) { return windowsRouteTo(address); },
        .attempts = windowsAttempts,
        .certificates = windowsCertificates,
        .owners = [&registry] { return windowsOwners(registry); },
        .ipsecRules = [&registry] { return windowsIpsecRules(registry); },
        .credentialGuard = [] { return windowsCredentialGuard(); },
        .managed = windowsManaged,
        .interfaces = [] { return windowsInterfaces(); },
        .network = [] { return windowsNetwork(); },
        .networkView = [] { return windowsNetworkView(); },
        .runs = [] { return failure(ErrorKind::NotSupported, QStringLiteral("reading earlier checks: Windows keeps none")); }};
}

} // namespace fix789::adapters
