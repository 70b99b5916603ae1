// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/policies.h"
#include "ports/registry.h"
#include "windows/wmi.h"

namespace fix789 {

/// What organisations have set, from documented sources alone; nothing is written.
/// - owners(): the resultant set of policy (RSOP_SystemService, RSOP_RegistryPolicySetting and RSOP_GPO in root\\rsop\\computer),
///   which is shown to administrators. Connections that device management makes are not among them: their only documented list
///   (MDM_VPNv2_01) answers the system alone. Nor are registry preferences, whose results are documented nowhere.
/// - ipsecRules(): connection security rules of group policy ([MS-GPFAS]) and of this computer, in the registry.
/// - credentialGuard(): Win32_DeviceGuard.SecurityServicesRunning.
class WindowsPolicies final : public Policies {
public:
    /// `registry` outlives this. Tests give a WMI of their own.
    explicit WindowsPolicies(const Registry &registry, WmiQuery query = &askWmi);

    Result<std::vector<OwnedSetting>> owners() const override;
    Result<std::vector<IpsecRule>> ipsecRules() const override;
    Result<bool> credentialGuard() const override;

private:
    const Registry &m_registry;
    WmiQuery m_query;
};

} // namespace fix789
