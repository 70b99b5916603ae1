// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/wmi.h"
#include "base/result.h"
#include "model/machine/policy.h"
#include "ports/registry.h"

#include <QString>

#include <vector>

namespace fix789 {

/// Where Windows keeps the preferences that it applied, a folder a policy; empty where it does not name the folder.
QString appliedPreferences();

// What organisations have set, from documented sources alone; nothing is written.

/// From the resultant set of policy (RSOP_SystemService, RSOP_RegistryPolicySetting and RSOP_GPO in root\\rsop\\computer), which
/// is shown to administrators, and the files of group policy preferences ([MS-GPPREF]) that Windows keeps as it applied them; one
/// of a policy that RSOP_GPO does not name is left over and owns nothing. Connections that device management makes are not among
/// them: their only documented list (MDM_VPNv2_01) answers the system alone. Tests give a WMI and a folder of their own.
Result<std::vector<OwnedSetting>> windowsOwners(const WmiQuery &query = &askWmi,
                                                const QString &preferences = appliedPreferences());

/// Connection security rules of group policy ([MS-GPFAS]) and of this computer, in the registry.
Result<std::vector<IpsecRule>> windowsIpsecRules(const Registry &registry);

/// Win32_DeviceGuard.SecurityServicesRunning.
Result<bool> windowsCredentialGuard(const WmiQuery &query = &askWmi);

/// IsDeviceRegisteredWithManagement; by whom is not asked.
Result<bool> windowsManaged();

} // namespace fix789
