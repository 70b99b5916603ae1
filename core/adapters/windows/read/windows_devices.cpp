// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_devices.h"

#include "adapters/windows/api/device_api.h"
#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/windows_error.h"

#include <QByteArray>

#include <algorithm>

namespace fix789::adapters {
namespace {

// The device setup class "Net".
// https://learn.microsoft.com/windows-hardware/drivers/install/system-defined-device-setup-classes-available-to-vendors
constexpr GUID kNetClass{0x4d36e972, 0xe325, 0x11ce, {0xbf, 0xc1, 0x08, 0x00, 0x2b, 0xe1, 0x03, 0x18}};

constexpr DWORD kMostDevices = 2000;
constexpr DWORD kLargestProperty = 64 * 1024;     // bytes
constexpr DWORD kLongestInstance = 512;           // characters; MAX_DEVICE_ID_LEN is 200
constexpr DWORD kLongestInterface = 64;           // characters; a GUID with braces has 38
const auto kInvalidList = HDEVINFO(LONG_PTR(-1)); // INVALID_HANDLE_VALUE

// A text may lack its terminator, and may contain characters that a case rejects.
QString textFrom(const wchar_t *begin, const wchar_t *end)
{
    QString text = QString::fromWCharArray(begin, int(std::find(begin, end, L'\0') - begin));
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    return text;
}

class DeviceList {
public:
    explicit DeviceList(const DeviceApi &api)
        : m_api(api), m_list(api.classDevices(&kNetClass, nullptr, nullptr, DIGCF_PRESENT)),
          m_code(m_list == kInvalidList ? GetLastError() : ERROR_SUCCESS)
    {
    }
    ~DeviceList()
    {
        if (m_list != kInvalidList)
            m_api.destroyList(m_list);
    }
    DeviceList(const DeviceList &) = delete;
    DeviceList &operator=(const DeviceList &) = delete;

    Result<std::vector<NetworkDevice>> devices() const
    {
        const QString doing = QStringLiteral("list the network devices");
        if (m_list == kInvalidList)
            return windowsFailure(m_code, doing);
        std::vector<NetworkDevice> found;
        for (DWORD i = 0; i < kMostDevices; ++i) {
            SP_DEVINFO_DATA device{};
            device.cbSize = sizeof device;
            if (!m_api.enumDevice(m_list, i, &device)) {
                const DWORD code = GetLastError();
                return code == ERROR_NO_MORE_ITEMS ? Result<std::vector<NetworkDevice>>(std::move(found))
                                                   : windowsFailure(code, doing);
            }
            auto one = deviceFrom(device);
            if (!one)
                return std::unexpected(one.error());
            found.push_back(std::move(*one));
        }
        return failure(ErrorKind::Malformed, QStringLiteral("list the network devices: too many"));
    }

private:
    // A device without its name cannot be identified; a missing driver id or status is merely unknown.
    Result<NetworkDevice> deviceFrom(SP_DEVINFO_DATA &device) const
    {
        wchar_t name[kLongestInstance] = L"";
        if (!m_api.instanceId(m_list, &device, name, kLongestInstance, nullptr)) {
            const DWORD code = GetLastError();
            return windowsFailure(code, QStringLiteral("ask for the name of a device"));
        }
        return NetworkDevice{textFrom(std::begin(name), std::end(name)), hardwareIds(device), interfaceId(device),
                             problem(device)};
    }

    QStringList hardwareIds(SP_DEVINFO_DATA &device) const
    {
        QByteArray room(kLargestProperty, '\0');
        DWORD type = 0;
        DWORD needed = 0;
        if (!m_api.property(m_list, &device, SPDRP_HARDWAREID, &type, reinterpret_cast<BYTE *>(room.data()), kLargestProperty,
                            &needed) ||
            type != REG_MULTI_SZ)
            return {};
        const auto *at = reinterpret_cast<const wchar_t *>(room.constData());
        const wchar_t *end = at + std::min(needed, kLargestProperty) / sizeof(wchar_t);
        QStringList ids;
        while (at < end && *at != L'\0') {
            ids << textFrom(at, end);
            at = std::find(at, end, L'\0');
            at += at < end ? 1 : 0;
        }
        return ids;
    }

    // https://learn.microsoft.com/windows-hardware/drivers/install/setupdiopendevregkey: the driver's key
    QString interfaceId(SP_DEVINFO_DATA &device) const
    {
        const HKEY opened = m_api.openKey(m_list, &device, DICS_FLAG_GLOBAL, 0, DIREG_DRV, KEY_QUERY_VALUE);
        if (opened == reinterpret_cast<HKEY>(INVALID_HANDLE_VALUE))
            return {};
        const RegistryKeyHandle key(opened);
        wchar_t id[kLongestInterface] = L"";
        DWORD size = sizeof id;
        const LSTATUS code = RegGetValueW(*key, nullptr, L"NetCfgInstanceId", RRF_RT_REG_SZ, nullptr, id, &size);
        return code == ERROR_SUCCESS ? textFrom(std::begin(id), std::end(id)) : QString();
    }

    // https://learn.microsoft.com/windows/win32/api/cfgmgr32/nf-cfgmgr32-cm_get_devnode_status
    std::optional<std::uint32_t> problem(const SP_DEVINFO_DATA &device) const
    {
        ULONG status = 0;
        ULONG number = 0;
        if (m_api.status(&status, &number, device.DevInst, 0) != CR_SUCCESS)
            return std::nullopt;
        if ((status & DN_HAS_PROBLEM) != 0)
            return number != 0 ? std::optional(std::uint32_t(number)) : std::nullopt;
        // Neither a problem nor started: Wine reports this for every device, and whether it works is unknown.
        return (status & DN_STARTED) != 0 ? std::optional(0U) : std::nullopt;
    }

    const DeviceApi &m_api;
    HDEVINFO m_list;
    DWORD m_code;
};

} // namespace

Result<std::vector<NetworkDevice>> windowsDevices()
{
    const auto api = deviceApi();
    if (!api)
        return std::unexpected(api.error());
    return DeviceList(*api).devices();
}

} // namespace fix789::adapters
