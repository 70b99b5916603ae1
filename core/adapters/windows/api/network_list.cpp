// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/network_list.h"

#include "adapters/windows/api/com.h"

#include <netlistmgr.h>

namespace fix789::adapters {
namespace {

// Defined here because the import libraries of some compilers lack them. netlistmgr.h
constexpr GUID kManagerClass{0xdcb00c01, 0x570f, 0x4a9b, {0x8d, 0x69, 0x19, 0x9f, 0xdb, 0xa5, 0x72, 0x3b}};
constexpr GUID kManagerInterface{0xdcb00000, 0x570f, 0x4a9b, {0x8d, 0x69, 0x19, 0x9f, 0xdb, 0xa5, 0x72, 0x3b}};

} // namespace

NetworkView::Connectivity connectivityOf(quint32 told)
{
    if (told & quint32(NLM_CONNECTIVITY_IPV4_INTERNET | NLM_CONNECTIVITY_IPV6_INTERNET))
        return NetworkView::Connectivity::Internet;
    return told == NLM_CONNECTIVITY_DISCONNECTED ? NetworkView::Connectivity::Disconnected : NetworkView::Connectivity::Local;
}

NetworkView::Connectivity windowsConnectivity()
{
    const Apartment apartment;
    Owned<INetworkListManager> manager;
    // On Windows a service provides it (netprofm), under Wine this process itself.
    if (FAILED(CoCreateInstance(kManagerClass, nullptr, CLSCTX_INPROC_SERVER | CLSCTX_LOCAL_SERVER, kManagerInterface,
                                reinterpret_cast<void **>(manager.room()))) ||
        !manager)
        return NetworkView::Connectivity::NotTold;
    NLM_CONNECTIVITY told = NLM_CONNECTIVITY_DISCONNECTED;
    return SUCCEEDED(manager->GetConnectivity(&told)) ? connectivityOf(quint32(told)) : NetworkView::Connectivity::NotTold;
}

} // namespace fix789::adapters
