// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/wmi.h"
#include "base/result.h"
#include "model/machine/policy.h"
#include "ports/registry.h"

#include <QString>

#include <vector>

namespace fix789::adapters {

/// The folder in which Windows stores applied preferences, one subfolder per policy; empty if Windows does not name it.
QString appliedPreferences();

// What organisations have set, from documented sources only; read-only.

/// From the resultant set of policy (RSOP_SystemService, RSOP_RegistryPolicySetting, RSOP_GPO in root\\rsop\\computer),
/// which needs an administrator, and the group policy preference files ([MS-GPPREF]) that Windows stores on applying them;
/// one of a policy that RSOP_GPO does not name is a leftover and owns nothing. Omits connections from device management:
/// only the system can read their only documented list (MDM_VPNv2_01). Tests pass their own WMI and folder.
/// NotSupported where a policy switched the log of RSOP off: then no rows would not mean no policy.
Result<std::vector<OwnedSetting>> windowsOwners(const Registry &registry, const WmiQuery &query = &askWmi,
                                                const QString &preferences = appliedPreferences());

/// Connection security rules of group policy ([MS-GPFAS]), of device management and of this computer, in the registry. A classic
/// IPsec policy that is assigned, and a key that cannot be read, count as one conditional rule each: what they cover is not
/// known.
Result<std::vector<IpsecRule>> windowsIpsecRules(const Registry &registry);

/// Win32_DeviceGuard.SecurityServicesRunning.
Result<bool> windowsCredentialGuard(const WmiQuery &query = &askWmi);

/// IsDeviceRegisteredWithManagement; we do not ask by whom.
Result<bool> windowsManaged();

} // namespace fix789::adapters
