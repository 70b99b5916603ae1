// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <windows.h>

#include <setupapi.h>

#include <cfgmgr32.h>

namespace fix789 {

/// The functions of setupapi.dll and cfgmgr32.dll that we call, resolved when they are needed.
/// https://learn.microsoft.com/windows-hardware/drivers/install/setupapi
struct DeviceApi {
    decltype(&SetupDiGetClassDevsW) classDevices = nullptr;
    decltype(&SetupDiEnumDeviceInfo) enumDevice = nullptr;
    decltype(&SetupDiGetDeviceInstanceIdW) instanceId = nullptr;
    decltype(&SetupDiGetDeviceRegistryPropertyW) property = nullptr;
    decltype(&SetupDiOpenDevRegKey) openKey = nullptr;
    decltype(&SetupDiDestroyDeviceInfoList) destroyList = nullptr;
    decltype(&CM_Get_DevNode_Status) status = nullptr;
};

/// Loaded once, never unloaded. NotSupported where a library is missing, or lacks one of them.
Result<DeviceApi> deviceApi();

} // namespace fix789
