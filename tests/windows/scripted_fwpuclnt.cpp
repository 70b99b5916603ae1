// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In the place of fwpuclnt.dll, as far as reading events needs it. What it does is named by the environment variable
// FIX789_FILTERS. https://learn.microsoft.com/windows/win32/api/fwpmu/
#include <winsock2.h>

#include <windows.h>

#include <fwpmu.h>

#include <cstring>
#include <cwchar>

namespace {

bool scripted(const wchar_t *what)
{
    wchar_t value[64] = L"";
    return GetEnvironmentVariableW(L"FIX789_FILTERS", value, 64) > 0 && std::wcscmp(value, what) == 0;
}

const auto kEngine = reinterpret_cast<HANDLE>(LONG_PTR(0x789));
const auto kList = reinterpret_cast<HANDLE>(LONG_PTR(0x790));
int position = 0;
int held = 0; // what was given out and not freed

wchar_t product[] = L"Contoso \"Endpoint\"\n";
wchar_t service[] = L"ContosoSvc";
wchar_t filterName[] = L"Contoso outbound";
wchar_t program[] = L"\\device\\harddiskvolume3\\windows\\system32\\svchost.exe";
wchar_t system[] = L"System";
GUID providerKey{0x01234567, 0x89ab, 0xcdef, {0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef}};

constexpr int kDrops = 5;
constexpr int kEvents = kDrops + 2;
FWPM_NET_EVENT_CLASSIFY_DROP1 drops[kDrops]{};
FWPM_NET_EVENT_IKEEXT_MM_FAILURE1 failed{};
FWPM_NET_EVENT_IKEEXT_QM_FAILURE0 failedQuick{};
FWPM_NET_EVENT1 events[kEvents]{};

// 2026-11-02T11:20:00Z
constexpr ULONGLONG kTicks = 134'380'920'000'000'000ULL;

void stamp(FWPM_NET_EVENT1 &event)
{
    event.header.timeStamp.dwLowDateTime = DWORD(kTicks);
    event.header.timeStamp.dwHighDateTime = DWORD(kTicks >> 32);
}

void makeDrop(int index, UINT16 port, UINT8 protocol, UINT16 layer, UINT32 direction)
{
    FWPM_NET_EVENT1 &event = events[index];
    stamp(event);
    event.type = FWPM_NET_EVENT_TYPE_CLASSIFY_DROP;
    event.header.flags = 0x1 | 0x4 | 0x10 | 0x20 | 0x100;
    event.header.ipVersion = FWP_IP_VERSION_V4;
    event.header.ipProtocol = protocol;
    event.header.remoteAddrV4 = 0xCB00710A; // 203.0.113.10
    event.header.remotePort = port;
    event.header.appId.data = reinterpret_cast<UINT8 *>(port == 1701 ? system : program);
    event.header.appId.size = port == 1701 ? sizeof system : sizeof program;
    drops[index] = {70012, layer, 0, 0, 0, direction, FALSE};
    event.classifyDrop = &drops[index];
}

// The direction of an event is not always that of its packet: an inbound packet without a receiver is dropped at the layer
// INBOUND_TRANSPORT_V4_DISCARD, and its event says "out". (fwpsk.h, FWPS_BUILTIN_LAYERS)
void makeEvents()
{
    constexpr UINT16 kAuthConnect = 48;
    constexpr UINT16 kReceiveAccept = 44;
    constexpr UINT16 kInboundDiscard = 13;
    makeDrop(0, 4500, 17, kAuthConnect, 0x3901);
    makeDrop(1, 443, 6, kAuthConnect, 0x3901);
    makeDrop(2, 500, 17, kReceiveAccept, 0x3900);
    makeDrop(3, 500, 17, kInboundDiscard, 0x3901);
    makeDrop(4, 1701, 17, kAuthConnect, 0x3901);
    FWPM_NET_EVENT1 &last = events[kDrops];
    stamp(last);
    last.type = FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE;
    last.header.flags = 0x4 | 0x100;
    last.header.ipVersion = FWP_IP_VERSION_V6;
    last.header.remoteAddrV6.byteArray16[0] = 0x20;
    last.header.remoteAddrV6.byteArray16[15] = 0x07;
    failed.failureErrorCode = 13801;
    failed.failurePoint = IPSEC_FAILURE_PEER;
    failed.mmState = IKEEXT_MM_SA_STATE_FINAL_SENT;
    std::memset(failed.endCertHash, 0xAB, sizeof failed.endCertHash);
    last.ikeMmFailure = &failed;
    // "ikev2": of another tunnel to the same server; "responder": begun by the other side.
    failed.keyingModuleType = scripted(L"ikev2") ? IKEEXT_KEY_MODULE_IKEV2 : IKEEXT_KEY_MODULE_IKE;
    failed.saRole = scripted(L"responder") ? IKEEXT_SA_ROLE_RESPONDER : IKEEXT_SA_ROLE_INITIATOR;
    FWPM_NET_EVENT1 &quick = events[kDrops + 1];
    stamp(quick);
    quick.type = FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE;
    quick.header.flags = 0x4 | 0x100;
    quick.header.ipVersion = FWP_IP_VERSION_V4;
    quick.header.remoteAddrV4 = 0xCB00710A;
    failedQuick.failureErrorCode = 13868;
    failedQuick.failurePoint = IPSEC_FAILURE_ME;
    failedQuick.keyingModuleType = failed.keyingModuleType;
    failedQuick.saRole = failed.saRole;
    quick.ikeQmFailure = &failedQuick;
}

// The last only where it is asked for.
int present()
{
    return scripted(L"quick-mode") || scripted(L"ikev2") || scripted(L"responder") ? kEvents : kEvents - 1;
}

// A dynamic session is something that the system owns for a process and withdraws when the process ends, however it ends:
// here a file, named by FIX789_FILTER_SESSION_FILE, that the system deletes when its last handle is closed.
HANDLE dynamicSession = INVALID_HANDLE_VALUE;

void holdSession()
{
    wchar_t path[1024] = L"";
    if (GetEnvironmentVariableW(L"FIX789_FILTER_SESSION_FILE", path, 1024) > 0)
        dynamicSession = CreateFileW(path, GENERIC_WRITE | DELETE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                     nullptr, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, nullptr);
}

} // namespace

extern "C" {

__declspec(dllexport) DWORD WINAPI FwpmEngineOpen0(const wchar_t *server, UINT32 authentication, SEC_WINNT_AUTH_IDENTITY_W *,
                                                   const FWPM_SESSION0 *session, HANDLE *engine)
{
    if (server || authentication != RPC_C_AUTHN_WINNT)
        return ERROR_INVALID_PARAMETER;
    if (scripted(L"refuse-open"))
        return ERROR_ACCESS_DENIED;
    if (scripted(L"no-service"))
        return EPT_S_NOT_REGISTERED;
    if (session)
        SetEnvironmentVariableW(L"FIX789_FILTER_SESSION", (session->flags & 0x1) != 0 ? L"1" : L"0"); // dynamic
    if (session && (session->flags & 0x1) != 0)
        holdSession();
    *engine = kEngine;
    position = 0;
    held = 0;
    makeEvents();
    return ERROR_SUCCESS;
}

// Whoever leaves something behind ends here: a test sees it.
__declspec(dllexport) DWORD WINAPI FwpmEngineClose0(HANDLE engine)
{
    if (engine != kEngine || held != 0)
        ExitProcess(70);
    if (dynamicSession != INVALID_HANDLE_VALUE)
        CloseHandle(dynamicSession);
    dynamicSession = INVALID_HANDLE_VALUE;
    SetEnvironmentVariableW(L"FIX789_FILTER_CLOSED", L"1");
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI FwpmNetEventCreateEnumHandle0(HANDLE engine, const FWPM_NET_EVENT_ENUM_TEMPLATE0 *,
                                                                 HANDLE *list)
{
    if (engine != kEngine)
        return ERROR_INVALID_HANDLE;
    if (scripted(L"refuse-list"))
        return ERROR_ACCESS_DENIED;
    *list = kList;
    ++held;
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI FwpmNetEventEnum1(HANDLE, HANDLE list, UINT32 wanted, FWPM_NET_EVENT1 ***entries,
                                                     UINT32 *count)
{
    if (list != kList)
        return ERROR_INVALID_HANDLE;
    if (scripted(L"refuse-next"))
        return ERROR_ACCESS_DENIED;
    *count = 0;
    auto **array = static_cast<FWPM_NET_EVENT1 **>(HeapAlloc(GetProcessHeap(), 0, wanted * sizeof(FWPM_NET_EVENT1 *)));
    const bool endless = scripted(L"endless");
    while (*count < wanted && (endless || (position < present() && !scripted(L"none"))))
        array[(*count)++] = &events[position++ % present()];
    *entries = array;
    ++held;
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI FwpmNetEventDestroyEnumHandle0(HANDLE, HANDLE list)
{
    if (list == kList)
        --held;
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI FwpmFilterGetById0(HANDLE, UINT64 id, FWPM_FILTER0 **filter)
{
    if (id != 70012 || scripted(L"filter-gone"))
        return DWORD(0x80320003L); // FWP_E_FILTER_NOT_FOUND
    auto *made = static_cast<FWPM_FILTER0 *>(HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(FWPM_FILTER0)));
    made->displayData.name = filterName;
    made->providerKey = scripted(L"no-provider") ? nullptr : &providerKey;
    *filter = made;
    ++held;
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI FwpmProviderGetByKey0(HANDLE, const GUID *key, FWPM_PROVIDER0 **provider)
{
    if (!key || !IsEqualGUID(*key, providerKey) || scripted(L"provider-gone"))
        return DWORD(0x80320005L); // FWP_E_PROVIDER_NOT_FOUND
    auto *made = static_cast<FWPM_PROVIDER0 *>(HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(FWPM_PROVIDER0)));
    made->displayData.name = product;
    made->serviceName = service;
    *provider = made;
    ++held;
    return ERROR_SUCCESS;
}

__declspec(dllexport) void WINAPI FwpmFreeMemory0(void **memory)
{
    HeapFree(GetProcessHeap(), 0, *memory);
    *memory = nullptr;
    --held;
}

// What is put in, as words in FIX789_FILTER_CALLS: "begin sub-layer:65535 filter:LAYER:ADDRESS:PROTOCOL:PORT ... commit".
void called(const wchar_t *word)
{
    static wchar_t calls[4096];
    if (GetEnvironmentVariableW(L"FIX789_FILTER_CALLS", calls, 4096) == 0)
        calls[0] = L'\0';
    std::wcscat(std::wcscat(calls, *calls ? L" " : L""), word);
    SetEnvironmentVariableW(L"FIX789_FILTER_CALLS", calls);
}

__declspec(dllexport) DWORD WINAPI FwpmTransactionBegin0(HANDLE engine, UINT32 flags)
{
    if (engine != kEngine || flags != 0)
        return ERROR_INVALID_HANDLE;
    called(L"begin");
    return ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI FwpmTransactionCommit0(HANDLE engine)
{
    if (engine != kEngine)
        return ERROR_INVALID_HANDLE;
    called(L"commit");
    return scripted(L"refuse-commit") ? ERROR_ACCESS_DENIED : ERROR_SUCCESS;
}

__declspec(dllexport) DWORD WINAPI FwpmSubLayerAdd0(HANDLE engine, const FWPM_SUBLAYER0 *subLayer, PSECURITY_DESCRIPTOR)
{
    if (engine != kEngine || !subLayer || !subLayer->displayData.name)
        return DWORD(0x8032001CL); // FWP_E_NULL_DISPLAY_NAME
    wchar_t word[64];
    std::swprintf(word, 64, L"sub-layer:%u", unsigned(subLayer->weight));
    called(word);
    return ERROR_SUCCESS;
}

// The fields of each layer, by the first number of its key: 0 no such layer, 1 the remote address, 3 protocol and ports too.
// https://learn.microsoft.com/windows/win32/fwp/filtering-conditions-available-at-each-filtering-layer
int fieldsOf(const GUID &layer)
{
    switch (layer.Data1) {
    case 0x1e5c9fae: // OUTBOUND_IPPACKET_V4
    case 0xc86fd1bf: // INBOUND_IPPACKET_V4
        return 1;
    case 0xc38d57d1: // ALE_AUTH_CONNECT_V4
    case 0xe1cd9fe7: // ALE_AUTH_RECV_ACCEPT_V4
    case 0x09e61aea: // OUTBOUND_TRANSPORT_V4
    case 0x5926dfc8: // INBOUND_TRANSPORT_V4
    case 0x3d08bf4e: // DATAGRAM_DATA_V4
        return 3;
    case 0x61499990: // INBOUND_ICMP_ERROR_V4
    case 0x41390100: // OUTBOUND_ICMP_ERROR_V4
        return 1;
    default:
        return 0;
    }
}

__declspec(dllexport) DWORD WINAPI FwpmFilterAdd0(HANDLE engine, const FWPM_FILTER0 *filter, PSECURITY_DESCRIPTOR, UINT64 *)
{
    if (engine != kEngine || !filter || !filter->displayData.name)
        return DWORD(0x8032001CL);
    if (scripted(L"refuse-filter"))
        return ERROR_ACCESS_DENIED;
    // A hard permit for an address, or none.
    if (filter->action.type != FWP_ACTION_PERMIT || (filter->flags & 0x8) == 0 || filter->numFilterConditions == 0)
        return ERROR_INVALID_PARAMETER;
    const int fields = fieldsOf(filter->layerKey);
    if (fields == 0)
        return DWORD(0x80320004L); // FWP_E_LAYER_NOT_FOUND
    if (int(filter->numFilterConditions) > fields)
        return DWORD(0x80320002L); // FWP_E_CONDITION_NOT_FOUND
    UINT32 address = 0;
    unsigned protocol = 0;
    unsigned port = 0;
    for (UINT32 i = 0; i < filter->numFilterConditions; ++i) {
        const FWPM_FILTER_CONDITION0 &is = filter->filterCondition[i];
        if (is.fieldKey.Data1 == 0xb235ae9a && is.conditionValue.type == FWP_UINT32)
            address = is.conditionValue.uint32;
        else if (is.fieldKey.Data1 == 0x3971ef2b && is.conditionValue.type == FWP_UINT8)
            protocol = is.conditionValue.uint8;
        else if (is.fieldKey.Data1 == 0xc35a604d && is.conditionValue.type == FWP_UINT16)
            port = is.conditionValue.uint16;
        else
            return DWORD(0x80320002L);
    }
    wchar_t word[128];
    std::swprintf(word, 128, L"filter:%08lx:%08x:%u:%u", filter->layerKey.Data1, address, protocol, port);
    called(word);
    return ERROR_SUCCESS;
}
}
