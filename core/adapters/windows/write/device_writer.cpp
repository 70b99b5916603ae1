// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/device_writer.h"

#include "adapters/windows/api/library_function.h"
#include "adapters/windows/api/wide_text.h"

#include <windows.h>

#include <cfgmgr32.h>

namespace fix789::adapters {
namespace {

// https://learn.microsoft.com/windows-hardware/drivers/install/pnp-configuration-manager-reference
struct DeviceWriteApi {
    decltype(&CM_Locate_DevNodeW) locate = nullptr;
    decltype(&CM_Enable_DevNode) enable = nullptr;
    decltype(&CM_Disable_DevNode) disable = nullptr;
    decltype(&CM_Get_DevNode_Status) status = nullptr;
    decltype(&CM_Query_And_Remove_SubTreeW) remove = nullptr;
    decltype(&CM_Uninstall_DevNode) uninstall = nullptr;
    decltype(&CM_Reenumerate_DevNode) reenumerate = nullptr;
};

Result<DeviceWriteApi> loadDeviceWriting()
{
    const HMODULE manager = LoadLibraryW(L"cfgmgr32.dll");
    if (!manager)
        return failure(ErrorKind::NotSupported, QStringLiteral("load cfgmgr32.dll"));
    const DeviceWriteApi api{functionIn<decltype(&CM_Locate_DevNodeW)>(manager, "CM_Locate_DevNodeW"),
                             functionIn<decltype(&CM_Enable_DevNode)>(manager, "CM_Enable_DevNode"),
                             functionIn<decltype(&CM_Disable_DevNode)>(manager, "CM_Disable_DevNode"),
                             functionIn<decltype(&CM_Get_DevNode_Status)>(manager, "CM_Get_DevNode_Status"),
                             functionIn<decltype(&CM_Query_And_Remove_SubTreeW)>(manager, "CM_Query_And_Remove_SubTreeW"),
                             functionIn<decltype(&CM_Uninstall_DevNode)>(manager, "CM_Uninstall_DevNode"),
                             functionIn<decltype(&CM_Reenumerate_DevNode)>(manager, "CM_Reenumerate_DevNode")};
    if (!api.locate || !api.enable || !api.disable || !api.status || !api.remove || !api.uninstall || !api.reenumerate)
        return failure(ErrorKind::NotSupported, QStringLiteral("find the functions of cfgmgr32.dll"));
    return api;
}

Failure configFailure(CONFIGRET code, const QString &doing)
{
    switch (code) {
    case CR_NO_SUCH_DEVNODE:
    case CR_INVALID_DEVNODE:
        return failure(ErrorKind::NotFound, doing, code);
    case CR_ACCESS_DENIED:
    case CR_REMOVE_VETOED:
    case CR_NOT_DISABLEABLE:
        return failure(ErrorKind::Refused, doing, code);
    case CR_CALL_NOT_IMPLEMENTED:
        return failure(ErrorKind::NotSupported, doing, code);
    default:
        return failure(ErrorKind::Failed, doing, code);
    }
}

Result<DEVINST> locate(const DeviceWriteApi &api, const QString &instance)
{
    QString name = instance; // the function does not promise to leave it unchanged
    DEVINST device = 0;
    const CONFIGRET code = api.locate(&device, reinterpret_cast<wchar_t *>(name.data()), CM_LOCATE_DEVNODE_NORMAL);
    return code == CR_SUCCESS ? Result<DEVINST>(device)
                              : configFailure(code, QStringLiteral("look for the device %1").arg(instance));
}

// Scans for all devices: a software device such as this one is a child of the root.
Result<void> findAgain(const DeviceWriteApi &api)
{
    DEVINST root = 0;
    CONFIGRET code = api.locate(&root, nullptr, CM_LOCATE_DEVNODE_NORMAL);
    if (code == CR_SUCCESS)
        code = api.reenumerate(root, CM_REENUMERATE_SYNCHRONOUS);
    return code == CR_SUCCESS ? Result<void>{} : configFailure(code, QStringLiteral("look for new devices"));
}

bool works(const DeviceWriteApi &api, DEVINST device)
{
    ULONG status = 0;
    ULONG problem = 0;
    return api.status(&status, &problem, device, 0) == CR_SUCCESS && (status & DN_STARTED) != 0 && (status & DN_HAS_PROBLEM) == 0;
}

// Without CM_DISABLE_PERSIST: after a power cut in between, it is on again. Whether it works then.
Result<bool> switchOffAndOn(const DeviceWriteApi &api, DEVINST device, const QString &doing)
{
    CONFIGRET code = api.disable(device, 0);
    if (code == CR_ACCESS_DENIED)
        return configFailure(code, doing);
    // One that cannot be switched off may still be switched on.
    code = api.enable(device, 0);
    if (code == CR_ACCESS_DENIED)
        return configFailure(code, doing);
    return works(api, device);
}

} // namespace

Result<void> makeDeviceEnabled(const DeviceEnabledIs &fact)
{
    const auto api = loadDeviceWriting();
    const auto device = api ? locate(*api, fact.instance) : Result<DEVINST>(std::unexpected(api.error()));
    if (!device)
        return Failure(device.error());
    const bool enable = fact.enabled == Enabled::Yes;
    const CONFIGRET code = enable ? api->enable(*device, 0) : api->disable(*device, CM_DISABLE_PERSIST);
    return code == CR_SUCCESS
               ? Result<void>{}
               : configFailure(code, (enable ? QStringLiteral("enable the device %1") : QStringLiteral("disable the device %1"))
                                         .arg(fact.instance));
}

Result<void> makeDeviceAnew(const DeviceMadeAnewIs &fact)
{
    const QString doing = QStringLiteral("make the device %1 anew").arg(fact.instance);
    if (fact.deed == Deed::NotDone)
        return failure(ErrorKind::Refused, doing + QStringLiteral(" undone, which nothing can"));
    const auto api = loadDeviceWriting();
    if (!api)
        return Failure(api.error());
    const auto device = locate(*api, fact.instance);
    if (!device && device.error().kind != ErrorKind::NotFound)
        return Failure(device.error());
    if (device) {
        const auto repaired = switchOffAndOn(*api, *device, doing);
        if (!repaired)
            return Failure(repaired.error());
        if (*repaired)
            return {};
        CONFIGRET code = api->remove(*device, nullptr, nullptr, 0, CM_REMOVE_NO_RESTART);
        if (code == CR_SUCCESS)
            code = api->uninstall(*device, 0);
        if (code != CR_SUCCESS)
            return configFailure(code, doing);
    }
    if (const auto found = findAgain(*api); !found)
        return found;
    // The miniports' own bus does not report a removed one in every version of Windows: a restart may bring it back.
    const auto made = locate(*api, fact.instance);
    return made ? Result<void>{} : Failure(made.error());
}

} // namespace fix789::adapters
