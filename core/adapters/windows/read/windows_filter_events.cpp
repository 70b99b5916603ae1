// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_filter_events.h"

#include "adapters/windows/api/filter_api.h"
#include "adapters/windows/api/windows_error.h"
#include "base/shown_text.h"
#include "formats/filter_layers.h"

#include <ws2tcpip.h>

#include <rpc.h>

#include <algorithm>
#include <map>

namespace fix789::adapters {
namespace {

constexpr UINT32 kBatch = 64;
constexpr int kMostBatches = 500;
constexpr std::size_t kMostKept = 2'000;

// https://learn.microsoft.com/windows/win32/api/fwpmtypes/ns-fwpmtypes-fwpm_net_event_header1
constexpr UINT32 kProtocolSet = 0x1;
constexpr UINT32 kRemoteAddressSet = 0x4;
constexpr UINT32 kLocalPortSet = 0x8;
constexpr UINT32 kRemotePortSet = 0x10;
constexpr UINT32 kProgramSet = 0x20;
constexpr UINT32 kVersionSet = 0x100;
constexpr UINT32 kInbound = 0x3900; // FWPM_NET_EVENT_CLASSIFY_DROP1, msFwpDirection

// 100 ns since 1601.
QDateTime timeFrom(const FILETIME &time)
{
    const quint64 ticks = (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    constexpr quint64 kUntil1970 = 116'444'736'000'000'000ULL;
    return ticks < kUntil1970 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(qint64((ticks - kUntil1970) / 10'000), Qt::UTC);
}

QString textFrom(const wchar_t *text)
{
    return text ? shownText(QString::fromWCharArray(text).left(4096)) : QString();
}

QString keyText(const GUID &key)
{
    return QStringLiteral("%1-%2-%3-%4%5-%6")
        .arg(qulonglong(key.Data1), 8, 16, QLatin1Char('0'))
        .arg(key.Data2, 4, 16, QLatin1Char('0'))
        .arg(key.Data3, 4, 16, QLatin1Char('0'))
        .arg(key.Data4[0], 2, 16, QLatin1Char('0'))
        .arg(key.Data4[1], 2, 16, QLatin1Char('0'))
        .arg(QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(key.Data4) + 2, 6).toHex()));
}

QString addressOf(const FWPM_NET_EVENT_HEADER1 &header)
{
    if ((header.flags & (kRemoteAddressSet | kVersionSet)) != (kRemoteAddressSet | kVersionSet))
        return {};
    if (header.ipVersion == FWP_IP_VERSION_V6) {
        wchar_t text[INET6_ADDRSTRLEN] = L"";
        return InetNtopW(AF_INET6, header.remoteAddrV6.byteArray16, text, INET6_ADDRSTRLEN) ? QString::fromWCharArray(text)
                                                                                            : QString();
    }
    const UINT32 address = header.remoteAddrV4; // in host byte order
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg((address >> 16) & 0xFF)
        .arg((address >> 8) & 0xFF)
        .arg(address & 0xFF);
}

QString programOf(const FWPM_NET_EVENT_HEADER1 &header)
{
    if ((header.flags & kProgramSet) == 0 || !header.appId.data)
        return {};
    const auto *begin = reinterpret_cast<const wchar_t *>(header.appId.data);
    const wchar_t *end = begin + std::min<size_t>(header.appId.size / sizeof(wchar_t), 4096);
    return shownText(QString::fromWCharArray(begin, int(std::find(begin, end, L'\0') - begin)));
}

// L2TP passes the layers of programs unencrypted, as UDP 1701 of System.
bool isForVpn(const FilterEvent &event)
{
    const auto isVpn = [](std::uint16_t port) { return port == 500 || port == 4500 || port == 1701; };
    return event.protocol == kEspProtocol ||
           (event.protocol == kUdpProtocol && (isVpn(event.remotePort) || isVpn(event.localPort)));
}

// The layer decides: msFwpDirection says "out" for some packets that came in.
FirewallDirection directionOf(const FWPM_NET_EVENT_CLASSIFY_DROP1 &drop)
{
    switch (formats::filterLayerKind(QString::number(drop.layerId))) {
    case formats::FilterLayerKind::Inbound:
    case formats::FilterLayerKind::InboundDiscard:
        return FirewallDirection::In;
    case formats::FilterLayerKind::Outbound:
        return FirewallDirection::Out;
    case formats::FilterLayerKind::Forwarded:
    case formats::FilterLayerKind::OtherDiscard:
    case formats::FilterLayerKind::NotKnown:
        break;
    }
    return drop.msFwpDirection == kInbound || drop.msFwpDirection == FWP_DIRECTION_INBOUND ? FirewallDirection::In
                                                                                           : FirewallDirection::Out;
}

FilterEvent commonOf(const FWPM_NET_EVENT1 &from)
{
    FilterEvent event;
    event.at = timeFrom(from.header.timeStamp);
    event.remoteAddress = addressOf(from.header);
    if ((from.header.flags & kProtocolSet) != 0)
        event.protocol = from.header.ipProtocol;
    if ((from.header.flags & kLocalPortSet) != 0)
        event.localPort = from.header.localPort;
    if ((from.header.flags & kRemotePortSet) != 0)
        event.remotePort = from.header.remotePort;
    event.program = programOf(from.header);
    return event;
}

std::optional<FilterEvent> dropFrom(const FWPM_NET_EVENT1 &from)
{
    FilterEvent event = commonOf(from);
    const bool known = (from.header.flags & kProtocolSet) != 0;
    if (!known || !from.classifyDrop || from.classifyDrop->isLoopback || !isForVpn(event))
        return std::nullopt;
    event.filterId = from.classifyDrop->filterId;
    event.layer = QString::number(from.classifyDrop->layerId);
    event.direction = directionOf(*from.classifyDrop);
    return event;
}

// What both modes tell. Only IKEv1 that this computer began is a VPN connection's: "Automatic" also tries IKEv2 with the same
// server, and computers in a domain use AuthIP.
template <class Failed>
std::optional<FilterEvent> failureFrom(const FWPM_NET_EVENT1 &from, const Failed *failed)
{
    if (!failed || failed->failureErrorCode == 0 || failed->keyingModuleType != IKEEXT_KEY_MODULE_IKE ||
        failed->saRole != IKEEXT_SA_ROLE_INITIATOR)
        return std::nullopt;
    FilterEvent event;
    event.at = timeFrom(from.header.timeStamp);
    event.remoteAddress = addressOf(from.header);
    event.error = int(failed->failureErrorCode & 0x7FFFFFFF);
    event.failedAt = failed->failurePoint == IPSEC_FAILURE_ME     ? FilterEvent::FailedAt::Here
                     : failed->failurePoint == IPSEC_FAILURE_PEER ? FilterEvent::FailedAt::Peer
                                                                  : FilterEvent::FailedAt::NotKnown;
    return event;
}

// A quick mode that has begun shows that main mode was complete. One that still waited for main mode shows nothing: it fails
// with main mode.
bool hasBegun(const FWPM_NET_EVENT_IKEEXT_QM_FAILURE0 &failed)
{
    const bool satInQueue =
        failed.failureErrorCode >= ERROR_IPSEC_IKE_MM_ACQUIRE_DROP && failed.failureErrorCode <= ERROR_IPSEC_IKE_QUEUE_DROP_NO_MM;
    return !satInQueue && (failed.qmState == IKEEXT_QM_SA_STATE_INITIAL || failed.qmState == IKEEXT_QM_SA_STATE_FINAL ||
                           failed.qmState == IKEEXT_QM_SA_STATE_COMPLETE);
}

// https://learn.microsoft.com/windows/win32/api/fwpmtypes/ns-fwpmtypes-fwpm_net_event_ikeext_qm_failure0
std::optional<FilterEvent> quickModeFailureFrom(const FWPM_NET_EVENT1 &from)
{
    auto event = failureFrom(from, from.ikeQmFailure);
    if (event) {
        event->kind = FilterEvent::Kind::QuickModeFailure;
        if (hasBegun(*from.ikeQmFailure))
            event->progress = IkeProgress::Complete;
    }
    return event;
}

// https://learn.microsoft.com/windows/win32/api/fwpmtypes/ns-fwpmtypes-fwpm_net_event_ikeext_mm_failure1
std::optional<FilterEvent> mainModeFailureFrom(const FWPM_NET_EVENT1 &from)
{
    const auto common = failureFrom(from, from.ikeMmFailure);
    if (!common)
        return std::nullopt;
    const auto &failed = *from.ikeMmFailure;
    FilterEvent event = *common;
    event.kind = FilterEvent::Kind::MainModeFailure;
    const QByteArray hash(reinterpret_cast<const char *>(failed.endCertHash), IKEEXT_CERT_HASH_LEN);
    if (hash != QByteArray(IKEEXT_CERT_HASH_LEN, '\0'))
        event.certificate = QString::fromLatin1(hash.toHex()).toUpper();
    switch (failed.mmState) {
    case IKEEXT_MM_SA_STATE_SA_SENT:
        event.progress = IkeProgress::OfferSent;
        break;
    case IKEEXT_MM_SA_STATE_SSPI_SENT:
        event.progress = IkeProgress::KeysSent;
        break;
    case IKEEXT_MM_SA_STATE_FINAL:
    case IKEEXT_MM_SA_STATE_FINAL_SENT:
        event.progress = IkeProgress::IdentitySent;
        break;
    case IKEEXT_MM_SA_STATE_COMPLETE:
        event.progress = IkeProgress::Complete;
        break;
    default:
        break;
    }
    return event;
}

/// One session with the filtering platform.
class Engine {
public:
    explicit Engine(const FilterApi &api) : m_api(api)
    {
        m_code = api.open(nullptr, RPC_C_AUTHN_WINNT, nullptr, nullptr, &m_engine);
    }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    ~Engine()
    {
        if (m_code == ERROR_SUCCESS)
            m_api.close(m_engine);
    }

    Result<std::vector<FilterEvent>> events()
    {
        const QString doing = QStringLiteral("read the events of the filtering platform");
        if (m_code != ERROR_SUCCESS)
            return windowsFailure(m_code, doing);
        HANDLE list = nullptr;
        if (const DWORD code = m_api.beginEvents(m_engine, nullptr, &list); code != ERROR_SUCCESS)
            return windowsFailure(code, doing);
        std::vector<FilterEvent> found;
        DWORD code = ERROR_SUCCESS;
        UINT32 count = kBatch;
        for (int batch = 0; batch < kMostBatches && count == kBatch && code == ERROR_SUCCESS; ++batch) {
            FWPM_NET_EVENT1 **entries = nullptr;
            count = 0;
            code = m_api.nextEvents(m_engine, list, kBatch, &entries, &count);
            for (UINT32 i = 0; code == ERROR_SUCCESS && entries && i < std::min(count, kBatch); ++i)
                if (entries[i])
                    keep(found, *entries[i]);
            if (entries)
                m_api.free(reinterpret_cast<void **>(&entries));
        }
        m_api.endEvents(m_engine, list);
        if (code != ERROR_SUCCESS)
            return windowsFailure(code, doing);
        for (FilterEvent &event : found)
            if (event.kind == FilterEvent::Kind::Drop)
                nameFilter(event);
        return found;
    }

private:
    struct Names {
        QString filter;
        QString provider;
        QString providerKey;
        QString service;
    };

    static void keep(std::vector<FilterEvent> &found, const FWPM_NET_EVENT1 &from)
    {
        const auto event = from.type == FWPM_NET_EVENT_TYPE_CLASSIFY_DROP       ? dropFrom(from)
                           : from.type == FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE ? mainModeFailureFrom(from)
                           : from.type == FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE ? quickModeFailureFrom(from)
                                                                                : std::nullopt;
        if (!event)
            return;
        // The platform lists the oldest first: drop those.
        if (found.size() == kMostKept)
            found.erase(found.begin());
        found.push_back(*event);
    }

    // The filter may have been removed since; then its owner is unknown.
    Names namesOf(std::uint64_t id)
    {
        Names names;
        FWPM_FILTER0 *filter = nullptr;
        if (m_api.filter(m_engine, id, &filter) != ERROR_SUCCESS || !filter)
            return names;
        names.filter = textFrom(filter->displayData.name);
        FWPM_PROVIDER0 *provider = nullptr;
        if (filter->providerKey) {
            names.providerKey = keyText(*filter->providerKey);
            if (m_api.provider(m_engine, filter->providerKey, &provider) == ERROR_SUCCESS && provider) {
                names.provider = textFrom(provider->displayData.name);
                names.service = textFrom(provider->serviceName);
                m_api.free(reinterpret_cast<void **>(&provider));
            }
        }
        m_api.free(reinterpret_cast<void **>(&filter));
        return names;
    }

    void nameFilter(FilterEvent &event)
    {
        auto known = m_names.find(event.filterId);
        if (known == m_names.end())
            known = m_names.emplace(event.filterId, namesOf(event.filterId)).first;
        event.filter = known->second.filter;
        event.provider = known->second.provider;
        event.providerKey = known->second.providerKey;
        event.service = known->second.service;
    }

    const FilterApi &m_api;
    HANDLE m_engine = nullptr;
    DWORD m_code = ERROR_SUCCESS;
    std::map<std::uint64_t, Names> m_names;
};

} // namespace

Result<std::vector<FilterEvent>> windowsFilterEvents()
{
    const auto api = filterApi();
    if (!api)
        return std::unexpected(api.error());
    return Engine(*api).events();
}

} // namespace fix789::adapters
