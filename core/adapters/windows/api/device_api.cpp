// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/device_api.h"

#include "adapters/windows/api/library_function.h"

namespace fix789::adapters {
namespace {

Result<DeviceApi> loadDevices()
{
    const HMODULE setup = LoadLibraryW(L"setupapi.dll");
    const HMODULE manager = LoadLibraryW(L"cfgmgr32.dll");
    if (!setup || !manager)
        return failure(ErrorKind::NotSupported, QStringLiteral("load setupapi.dll and cfgmgr32.dll"));
    const DeviceApi api{functionIn<decltype(&SetupDiGetClassDevsW)>(setup, "SetupDiGetClassDevsW"),
                        functionIn<decltype(&SetupDiEnumDeviceInfo)>(setup, "SetupDiEnumDeviceInfo"),
                        functionIn<decltype(&SetupDiGetDeviceInstanceIdW)>(setup, "SetupDiGetDeviceInstanceIdW"),
                        functionIn<decltype(&SetupDiGetDeviceRegistryPropertyW)>(setup, "SetupDiGetDeviceRegistryPropertyW"),
                        functionIn<decltype(&SetupDiOpenDevRegKey)>(setup, "SetupDiOpenDevRegKey"),
                        functionIn<decltype(&SetupDiDestroyDeviceInfoList)>(setup, "SetupDiDestroyDeviceInfoList"),
                        functionIn<decltype(&CM_Get_DevNode_Status)>(manager, "CM_Get_DevNode_Status")};
    if (!api.classDevices || !api.enumDevice || !api.instanceId || !api.property || !api.openKey || !api.destroyList ||
        !api.status)
        return failure(ErrorKind::NotSupported, QStringLiteral("find the functions of setupapi.dll and cfgmgr32.dll"));
    return api;
}

} // namespace

Result<DeviceApi> deviceApi()
{
    static const Result<DeviceApi> kApi = loadDevices();
    return kApi;
}

} // namespace fix789::adapters
