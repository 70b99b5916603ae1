// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <windows.h>

#include <setupapi.h>

#include <cfgmgr32.h>

namespace fix789::adapters {

/// The functions that we call in setupapi.dll and cfgmgr32.dll, resolved on demand.
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

/// Loaded once, never unloaded. NotSupported if a library or one of the functions is missing.
Result<DeviceApi> deviceApi();

} // namespace fix789::adapters
