// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/temporary_permission.h"

#include "adapters/windows/api/library_function.h"
#include "adapters/windows/api/windows_error.h"

#include <QHostAddress>

#include <winsock2.h>

#include <windows.h>

#include <fwpmu.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace fix789::adapters {
namespace {

// Defined here because MinGW's headers lack them. fwpmu.h
constexpr GUID kConnect{0xc38d57d1, 0x05a7, 0x4c33, {0x90, 0x4f, 0x7f, 0xbc, 0xee, 0xe6, 0x0e, 0x82}};
constexpr GUID kAccept{0xe1cd9fe7, 0xf4b5, 0x4273, {0x96, 0xc0, 0x59, 0x2e, 0x48, 0x7b, 0x86, 0x50}};
constexpr GUID kOutboundTransport{0x09e61aea, 0xd214, 0x46e2, {0x9b, 0x21, 0xb2, 0x6b, 0x0b, 0x2f, 0x28, 0xc8}};
constexpr GUID kInboundTransport{0x5926dfc8, 0xe3cf, 0x4426, {0xa2, 0x83, 0xdc, 0x39, 0x3f, 0x5d, 0x0f, 0x9d}};
constexpr GUID kOutboundPacket{0x1e5c9fae, 0x8a84, 0x4135, {0xa3, 0x31, 0x95, 0x0b, 0x54, 0x22, 0x9e, 0xcd}};
constexpr GUID kInboundPacket{0xc86fd1bf, 0x21cd, 0x497e, {0xa0, 0xbb, 0x17, 0x42, 0x5c, 0x88, 0x5c, 0x58}};
constexpr GUID kDatagramData{0x3d08bf4e, 0x45f6, 0x4930, {0xa9, 0x22, 0x41, 0x70, 0x98, 0xe2, 0x00, 0x27}};
constexpr GUID kInboundIcmpError{0x61499990, 0x3cb6, 0x4e84, {0xb9, 0x50, 0x53, 0xb9, 0x4b, 0x69, 0x64, 0xf3}};
constexpr GUID kOutboundIcmpError{0x41390100, 0x564c, 0x4b32, {0xbc, 0x1d, 0x71, 0x80, 0x48, 0x35, 0x4d, 0x7c}};
constexpr GUID kProtocolIs{0x3971ef2b, 0x623e, 0x4f9a, {0x8c, 0xb1, 0x6e, 0x79, 0xb8, 0x06, 0xb9, 0xa7}};
constexpr GUID kRemotePortIs{0xc35a604d, 0xd22b, 0x4e1a, {0x91, 0xb4, 0x68, 0xf6, 0x74, 0xee, 0x67, 0x4b}};
constexpr GUID kRemoteAddressIs{0xb235ae9a, 0x1d64, 0x49b8, {0xa4, 0x4c, 0x5f, 0xf3, 0xd9, 0x09, 0x50, 0x45}};
constexpr UINT32 kDynamicSession = 0x1;   // FWPM_SESSION_FLAG_DYNAMIC
constexpr UINT32 kClearActionRight = 0x8; // FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT
constexpr UINT16 kGreatestWeight = 0xFFFF;
constexpr UINT8 kGreatestFilterWeight = 15;

// Here a filter may ask for protocol and ports. Windows' L2TP passes the first two unencrypted, as UDP 1701 of System, because
// IPsec works below them; ESP passes none of them, or only the transport layers.
constexpr std::array<GUID, 4> kLayers{kConnect, kAccept, kOutboundTransport, kInboundTransport};
// Every packet passes here, ESP too, and a filter may ask for addresses alone.
// https://learn.microsoft.com/windows/win32/fwp/filtering-conditions-available-at-each-filtering-layer
constexpr std::array<GUID, 2> kPacketLayers{kOutboundPacket, kInboundPacket};
// Where filters can drop nothing of a VPN but what belongs to it by its address.
constexpr std::array<GUID, 3> kOtherLayers{kDatagramData, kInboundIcmpError, kOutboundIcmpError};

struct Permitted {
    std::optional<UINT8> protocol;
    std::optional<UINT16> port;
};
constexpr Permitted kEverything{};
constexpr UINT8 kUdp = 17;
constexpr UINT8 kEsp = 50;
constexpr std::array<Permitted, 4> kVpn{{{kUdp, 500}, {kUdp, 4500}, {kUdp, 1701}, {kEsp, {}}}};

wchar_t name[] = L"Fix789: one VPN server for a minute";

struct PermitApi {
    decltype(&FwpmEngineOpen0) open = nullptr;
    decltype(&FwpmEngineClose0) close = nullptr;
    decltype(&FwpmTransactionBegin0) begin = nullptr;
    decltype(&FwpmTransactionCommit0) commit = nullptr;
    decltype(&FwpmSubLayerAdd0) addSubLayer = nullptr;
    decltype(&FwpmFilterAdd0) addFilter = nullptr;
};

Result<PermitApi> loadPermitting()
{
    const HMODULE library = LoadLibraryW(L"fwpuclnt.dll");
    if (!library)
        return failure(ErrorKind::NotSupported, QStringLiteral("load fwpuclnt.dll"));
    const PermitApi api{functionIn<decltype(&FwpmEngineOpen0)>(library, "FwpmEngineOpen0"),
                        functionIn<decltype(&FwpmEngineClose0)>(library, "FwpmEngineClose0"),
                        functionIn<decltype(&FwpmTransactionBegin0)>(library, "FwpmTransactionBegin0"),
                        functionIn<decltype(&FwpmTransactionCommit0)>(library, "FwpmTransactionCommit0"),
                        functionIn<decltype(&FwpmSubLayerAdd0)>(library, "FwpmSubLayerAdd0"),
                        functionIn<decltype(&FwpmFilterAdd0)>(library, "FwpmFilterAdd0")};
    if (!api.open || !api.close || !api.begin || !api.commit || !api.addSubLayer || !api.addFilter)
        return failure(ErrorKind::NotSupported, QStringLiteral("find the functions of fwpuclnt.dll"));
    return api;
}

FWPM_FILTER_CONDITION0 condition(const GUID &field, FWP_DATA_TYPE type)
{
    FWPM_FILTER_CONDITION0 one{};
    one.fieldKey = field;
    one.matchType = FWP_MATCH_EQUAL;
    one.conditionValue.type = type;
    return one;
}

DWORD addPermit(const PermitApi &api, HANDLE engine, const GUID &subLayer, const GUID &layer, UINT32 address,
                const Permitted &what)
{
    std::array<FWPM_FILTER_CONDITION0, 3> conditions{condition(kRemoteAddressIs, FWP_UINT32)};
    conditions[0].conditionValue.uint32 = address;
    UINT32 count = 1;
    if (what.protocol) {
        conditions.at(count) = condition(kProtocolIs, FWP_UINT8);
        conditions.at(count++).conditionValue.uint8 = *what.protocol;
    }
    if (what.port) {
        conditions.at(count) = condition(kRemotePortIs, FWP_UINT16);
        conditions.at(count++).conditionValue.uint16 = *what.port;
    }
    FWPM_FILTER0 filter{};
    filter.displayData.name = name;
    filter.flags = kClearActionRight;
    filter.layerKey = layer;
    filter.subLayerKey = subLayer;
    filter.weight.type = FWP_UINT8;
    filter.weight.uint8 = kGreatestFilterWeight;
    filter.numFilterConditions = count;
    filter.filterCondition = conditions.data();
    filter.action.type = FWP_ACTION_PERMIT;
    return api.addFilter(engine, &filter, nullptr, nullptr);
}

struct Filter {
    GUID layer;
    Permitted what;
};

std::vector<Filter> filtersFor(Permission::Packets packets)
{
    std::vector<Filter> filters;
    const bool all = packets == Permission::Packets::All;
    for (const GUID &layer : kPacketLayers)
        filters.push_back({layer, kEverything});
    for (const GUID &layer : kLayers) {
        if (all)
            filters.push_back({layer, kEverything});
        else
            for (const Permitted &what : kVpn)
                filters.push_back({layer, what});
    }
    if (all)
        for (const GUID &layer : kOtherLayers)
            filters.push_back({layer, kEverything});
    return filters;
}

// All or nothing: uncommitted changes end with the session.
DWORD addAll(const PermitApi &api, HANDLE engine, UINT32 address, Permission::Packets packets)
{
    DWORD code = api.begin(engine, 0);
    FWPM_SUBLAYER0 subLayer{};
    if (code == ERROR_SUCCESS)
        code = DWORD(CoCreateGuid(&subLayer.subLayerKey));
    subLayer.displayData.name = name;
    subLayer.weight = kGreatestWeight;
    if (code == ERROR_SUCCESS)
        code = api.addSubLayer(engine, &subLayer, nullptr);
    for (const Filter &filter : filtersFor(packets))
        if (code == ERROR_SUCCESS)
            code = addPermit(api, engine, subLayer.subLayerKey, filter.layer, address, filter.what);
    return code == ERROR_SUCCESS ? api.commit(engine) : code;
}

/// Closes the session when destroyed, or when its time is over.
class PermitSession final : public Permission::Held {
public:
    PermitSession(const PermitApi &api, HANDLE engine, std::chrono::milliseconds longest)
        : m_api(api), m_engine(engine), m_timer([this, longest](const std::stop_token &stop) { wait(stop, longest); })
    {
    }
    ~PermitSession() override
    {
        m_timer.request_stop();
        m_timer.join();
    }
    bool isInForce() const override { return m_isInForce; }

private:
    void wait(const std::stop_token &stop, std::chrono::milliseconds longest)
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait_for(lock, stop, longest, [] { return false; });
        m_isInForce = false;
        m_api.close(m_engine);
    }

    PermitApi m_api;
    HANDLE m_engine;
    std::atomic<bool> m_isInForce = true;
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    std::jthread m_timer; // last: it uses the members above
};

} // namespace

Result<std::unique_ptr<Permission::Held>> TemporaryPermission::permit(const QString &address, Packets packets)
{
    const QString doing = QStringLiteral("let one server through the filters");
    const QHostAddress server(address);
    bool isIpv4 = false;
    const UINT32 number = server.toIPv4Address(&isIpv4);
    if (!isIpv4 || server.isBroadcast() || number == 0)
        return failure(ErrorKind::Malformed, doing);
    const auto api = loadPermitting();
    if (!api)
        return Failure(api.error());
    FWPM_SESSION0 session{};
    session.displayData.name = name;
    session.flags = kDynamicSession;
    HANDLE engine = nullptr;
    DWORD code = api->open(nullptr, RPC_C_AUTHN_WINNT, nullptr, &session, &engine);
    if (code != ERROR_SUCCESS)
        return windowsFailure(code, doing);
    code = addAll(*api, engine, number, packets);
    if (code != ERROR_SUCCESS) {
        api->close(engine);
        return windowsFailure(code, doing);
    }
    return std::make_unique<PermitSession>(*api, engine, m_longest);
}

} // namespace fix789::adapters
