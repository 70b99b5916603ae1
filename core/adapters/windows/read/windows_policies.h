// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/policies.h"
#include "ports/registry.h"
#include "adapters/windows/api/wmi.h"

namespace fix789 {

/// Where Windows keeps the preferences that it applied, a folder a policy; empty where it does not name the folder.
QString appliedPreferences();

/// What organisations have set, from documented sources alone; nothing is written.
/// - owners(): the resultant set of policy (RSOP_SystemService, RSOP_RegistryPolicySetting and RSOP_GPO in root\\rsop\\computer),
///   which is shown to administrators, and the files of group policy preferences ([MS-GPPREF]) that Windows keeps as it applied
///   them; one of a policy that RSOP_GPO does not name is left over and owns nothing. Connections that device management makes
///   are not among them: their only documented list (MDM_VPNv2_01) answers the system alone.
/// - ipsecRules(): connection security rules of group policy ([MS-GPFAS]) and of this computer, in the registry.
/// - credentialGuard(): Win32_DeviceGuard.SecurityServicesRunning.
/// - managed(): IsDeviceRegisteredWithManagement; by whom is not asked.
class WindowsPolicies final : public Policies {
public:
    /// `registry` outlives this. Tests give a WMI and a folder of their own.
    explicit WindowsPolicies(const Registry &registry, WmiQuery query = &askWmi, QString preferences = appliedPreferences());

    Result<std::vector<OwnedSetting>> owners() const override;
    Result<std::vector<IpsecRule>> ipsecRules() const override;
    Result<bool> credentialGuard() const override;
    Result<bool> managed() const override;

private:
    const Registry &m_registry;
    WmiQuery m_query;
    QString m_preferences;
};

} // namespace fix789
