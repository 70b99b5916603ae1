// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/wifi_api.h"

#include "adapters/windows/api/library_function.h"
#include "adapters/windows/api/location_consent.h"
#include "adapters/windows/api/windows_error.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

#include <windows.h>

#include <wlanapi.h>

namespace fix789::adapters {
namespace {

struct Functions {
    decltype(&WlanOpenHandle) open = nullptr;
    decltype(&WlanQueryInterface) query = nullptr;
    decltype(&WlanGetProfile) profile = nullptr;
    decltype(&WlanFreeMemory) release = nullptr;
    decltype(&WlanCloseHandle) close = nullptr;
};

// One session with the WLAN service.
class Session {
public:
    Session() = default;
    ~Session()
    {
        if (m_handle)
            m_functions.close(m_handle, nullptr);
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Result<void> begin()
    {
        const QString doing = QStringLiteral("asking for the Wi-Fi");
        const HMODULE library = LoadLibraryW(L"wlanapi.dll");
        if (!library)
            return failure(ErrorKind::NotSupported, doing);
        m_functions = {functionIn<decltype(&WlanOpenHandle)>(library, "WlanOpenHandle"),
                       functionIn<decltype(&WlanQueryInterface)>(library, "WlanQueryInterface"),
                       functionIn<decltype(&WlanGetProfile)>(library, "WlanGetProfile"),
                       functionIn<decltype(&WlanFreeMemory)>(library, "WlanFreeMemory"),
                       functionIn<decltype(&WlanCloseHandle)>(library, "WlanCloseHandle")};
        if (!m_functions.open || !m_functions.query || !m_functions.release || !m_functions.close)
            return failure(ErrorKind::NotSupported, doing);
        DWORD version = 0;
        if (const DWORD code = m_functions.open(2, nullptr, &version, &m_handle); code != ERROR_SUCCESS) {
            m_handle = nullptr;
            return windowsFailure(code, doing);
        }
        return {};
    }

    /// A copy of at least `least` bytes.
    Result<QByteArray> value(const GUID &adapter, WLAN_INTF_OPCODE what, DWORD least) const
    {
        const QString doing = QStringLiteral("asking for the Wi-Fi");
        DWORD size = 0;
        void *data = nullptr;
        if (const DWORD code = m_functions.query(m_handle, &adapter, what, nullptr, &size, &data, nullptr); code != ERROR_SUCCESS)
            return windowsFailure(code, doing);
        const QByteArray copy = data ? QByteArray(static_cast<const char *>(data), qsizetype(size)) : QByteArray();
        if (data)
            m_functions.release(data);
        return size >= least && data ? Result<QByteArray>(copy) : failure(ErrorKind::Failed, doing);
    }

    QString profile(const GUID &adapter, const wchar_t *name) const
    {
        LPWSTR xml = nullptr;
        DWORD flags = 0;
        if (!m_functions.profile ||
            m_functions.profile(m_handle, &adapter, name, nullptr, &xml, &flags, nullptr) != ERROR_SUCCESS || !xml)
            return {};
        const QString text = QString::fromWCharArray(xml);
        m_functions.release(xml);
        return text;
    }

private:
    Functions m_functions;
    HANDLE m_handle = nullptr;
};

WifiLink linkOf(const WLAN_CONNECTION_ATTRIBUTES &joined)
{
    const WLAN_ASSOCIATION_ATTRIBUTES &association = joined.wlanAssociationAttributes;
    WifiLink link;
    link.name = QString::fromUtf8(reinterpret_cast<const char *>(association.dot11Ssid.ucSSID),
                                  int(std::min<ULONG>(association.dot11Ssid.uSSIDLength, DOT11_SSID_MAX_LENGTH)));
    link.accessPoint = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(association.dot11Bssid), 6).toHex(':'));
    link.signal = int(std::min<ULONG>(association.wlanSignalQuality, 100));
    return link;
}

} // namespace

// learn.microsoft.com, "MacRandomization element" of the profile schema (WLAN_profile v3).
WifiLink::OwnAddress ownAddressIn(const QString &profile)
{
    QXmlStreamReader reader(profile);
    bool random = false;
    bool daily = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = reader.name().toString();
        if (name.compare(u"enableRandomization", Qt::CaseInsensitive) == 0)
            random = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed() == u"true";
        else if (name.compare(u"randomizeEveryday", Qt::CaseInsensitive) == 0)
            daily = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed() == u"true";
    }
    if (reader.hasError() || profile.isEmpty())
        return WifiLink::OwnAddress::NotTold;
    if (!random)
        return WifiLink::OwnAddress::OfTheDevice;
    return daily ? WifiLink::OwnAddress::RandomDaily : WifiLink::OwnAddress::Random;
}

Result<WifiLink> wifiLink(const QUuid &adapter)
{
    Session session;
    if (const auto begun = session.begin(); !begun)
        return std::unexpected(begun.error());
    if (!readsWifiWithoutPrompt())
        return WifiLink{.withheld = true};
    const GUID guid = adapter;
    const auto joined = session.value(guid, wlan_intf_opcode_current_connection, sizeof(WLAN_CONNECTION_ATTRIBUTES));
    if (!joined && joined.error().kind == ErrorKind::Refused)
        return WifiLink{.withheld = true};
    if (!joined && joined.error().code == ERROR_INVALID_STATE)
        return failure(ErrorKind::NotFound, QStringLiteral("asking for the Wi-Fi"));
    if (!joined)
        return std::unexpected(joined.error());
    WLAN_CONNECTION_ATTRIBUTES attributes{};
    std::copy_n(joined->constData(), sizeof attributes, reinterpret_cast<char *>(&attributes));
    WifiLink link = linkOf(attributes);
    if (const auto channel = session.value(guid, wlan_intf_opcode_channel_number, sizeof(ULONG))) {
        ULONG number = 0;
        std::copy_n(channel->constData(), sizeof number, reinterpret_cast<char *>(&number));
        link.channel = int(std::min<ULONG>(number, 1000));
    }
    attributes.strProfileName[std::size(attributes.strProfileName) - 1] = 0;
    link.ownAddress = ownAddressIn(session.profile(guid, attributes.strProfileName));
    return link;
}

} // namespace fix789::adapters
