// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <vector>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <windows.h>

#include <iphlpapi.h>

namespace fix789::adapters {

/// GetAdaptersAddresses, or a test's replacement.
using AdapterQuery = decltype(&GetAdaptersAddresses);

/// This computer's network adapters with their gateways, in the buffer that Windows filled.
class AdapterList {
public:
    /// `family`: AF_INET, or AF_UNSPEC for both. Errors: NotFound (none at all), Failed.
    static Result<AdapterList> read(ULONG family, AdapterQuery query = &GetAdaptersAddresses);

    const IP_ADAPTER_ADDRESSES *first() const { return reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(m_memory.data()); }

private:
    std::vector<char> m_memory;
};

} // namespace fix789::adapters
