// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/login_watch.h"

#include "adapters/portable/plain_http.h"
#include "adapters/portable/system_dns.h"
#include "app/system.h"
#include "ike/tunnel_negotiation.h"
#include "probes/portal/portal_probes.h"

namespace fix789::app {

Result<analysis::PortalReading> watchLogin(const Settings &settings,
                                           const std::function<void(const analysis::PortalReading &)> &said,
                                           const std::stop_token &stop)
{
    const SystemPorts system = systemPorts();
    const adapters::PlainHttp http(settings.authorities);
    const adapters::SystemDns dns;
    const auto ask = [&](const Progress &progress) {
        return probes::askPortal(settings.portal, http, dns, *system.clock, ike::systemRandomness(), progress);
    };
    return probes::watchPortal(ask, *system.clock, {}, said, stop);
}

} // namespace fix789::app
